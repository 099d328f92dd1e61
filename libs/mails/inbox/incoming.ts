import PostalMime from 'postal-mime'

/** What a mail that came in says, as far as the product understands it. */
export type Incoming =
  /** A mail of ours did not arrive (`failed`), or not yet. */
  | {
      readonly kind: 'failed' | 'delayed'
      /** Of the mail that it is about, `<…@…>`; null when it does not say. */
      readonly messageId: string | null
      /** The addresses that it names; empty when it names none. */
      readonly recipients: readonly string[]
      readonly detail: string
    }
  | { readonly kind: 'calendar-reply'; readonly from: string; readonly ics: string }
  /** Something that people wrote, or machines of which we expect nothing. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable' }

/** Deeper than any mail program nests, and shallow enough for what means harm. */
const NESTING = 20
const DETAIL = 300
/** No report and no answer is longer; what is, is cut before anything looks for words in it. */
const LONGEST = 100_000

interface Part {
  readonly mimeType: string
  readonly method?: string | undefined
  readonly content: ArrayBuffer | Uint8Array | string
}

/** Reads a mail, or its beginning; whatever is in it, this answers. */
export async function readIncoming(raw: Buffer): Promise<Incoming> {
  const mail = await PostalMime.parse(new Uint8Array(raw), {
    maxNestingDepth: NESTING,
    forceRfc822Attachments: true,
  }).catch(() => null)
  if (!mail) return { kind: 'unreadable' }
  const status = mail.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (status) return report(textOf(status), mail.attachments, mail.inReplyTo)
  const reply = mail.attachments.find(isReply)
  const from = mail.from?.address
  return reply && from ? { kind: 'calendar-reply', from, ics: textOf(reply) } : { kind: 'other' }
}

function isReply(part: Part): boolean {
  if (part.mimeType !== 'text/calendar') return false
  return (part.method ?? /^METHOD:(\w+)/im.exec(textOf(part))?.[1] ?? '').toUpperCase() === 'REPLY'
}

/** RFC 3464: fields for the mail, then for each recipient; the mail itself, or its head, comes along. */
function report(status: string, parts: readonly Part[], inReplyTo: string | undefined): Incoming {
  const returned = parts.find(({ mimeType }) => ['message/rfc822', 'text/rfc822-headers'].includes(mimeType))
  const messageId =
    (returned && idIn(textOf(returned))) ?? (inReplyTo ? idIn(`Message-ID: ${inReplyTo}`) : null)
  const codes = field(status, 'Status')
  const permanent = codes.length > 0 ? codes.some((code) => code.startsWith('5')) : true
  const failed = permanent && field(status, 'Action').some((action) => action.toLowerCase() === 'failed')
  const recipients = [...field(status, 'Original-Recipient'), ...field(status, 'Final-Recipient')]
  return {
    kind: failed ? 'failed' : 'delayed',
    messageId,
    recipients: recipients.map((value) =>
      value
        .replace(/^[\w-]+;\s*/, '')
        .replace(/[<>]/g, '')
        .toLowerCase(),
    ),
    detail: [...codes, ...field(status, 'Diagnostic-Code')].join(' ').slice(0, DETAIL),
  }
}

function idIn(headers: string): string | null {
  const head = headers.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return /^Message-ID:\s*(<[^<>\s]+>)/im.exec(unfolded(head))?.[1] ?? null
}

function field(text: string, name: string): string[] {
  const found = unfolded(text).matchAll(new RegExp(`^${name}:(.*)$`, 'gim'))
  return [...found].map(([, value = '']) => value.trim()).filter((value) => value !== '')
}

function unfolded(text: string): string {
  return text.replace(/\r?\n[ \t]+/g, ' ')
}

function textOf({ content }: Part): string {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  return text.slice(0, LONGEST)
}
