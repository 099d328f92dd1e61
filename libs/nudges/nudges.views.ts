import type { Language } from '../platform/i18n'
import type { Block, Letter } from '../platform/mail'
import type { NudgeBlock, NudgeLetterView, NudgePreview, NudgeRecipient } from './nudge.dto'
import { dayAndHour, dayWord, UNDO_MS } from './sending/nudge-times'
import { say } from './nudge-words'
import type { RecipientRow } from './nudges.store'

/** Spaces and line breaks mean nothing in one line, and what turns the direction of reading has no place in it. */
export function tidyLine(line = ''): string {
  return line
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** Whether somebody gets it now, and if not, why. */
export function recipientView(row: RecipientRow, now: Date, language: Language): NudgeRecipient {
  const { id, name, language: own } = row
  const note = whyNot(row, now, language)
  return { id, name, language: own, gets: note === null, note }
}

function whyNot(
  { mailState, stopped, nudgedAt }: RecipientRow,
  now: Date,
  language: Language,
): string | null {
  if (mailState !== 'ok') return say(mailState, language)
  if (stopped) return say('stopped', language)
  return nudgedAt === null ? null : say('recent', language, { day: dayWord(nudgedAt, now, language) })
}

export function whenText(sendAt: Date, now: Date, language: Language): string {
  if (sendAt.getTime() - now.getTime() <= UNDO_MS) return say('goesSoon', language)
  return say('goesLater', language, { when: dayAndHour(sendAt, now, language) })
}

interface Previewing {
  readonly letter: (to: RecipientRow) => Letter
  /** What a rule sends to somebody anyway. */
  readonly ahead: ReadonlyMap<string, string>
  readonly sendAt: Date
  readonly now: Date
  readonly language: Language
}

/** One letter for each language of those who get it, as the first of them by name will read it. */
export function previewView(rows: readonly RecipientRow[], previewing: Previewing): NudgePreview {
  const { letter, ahead, sendAt, now, language } = previewing
  const recipients = rows.map((row) => {
    const view = recipientView(row, now, language)
    return view.gets ? { ...view, note: ahead.get(row.id) ?? null } : view
  })
  const getting = rows.filter((_, place) => recipients[place]?.gets)
  const first = new Map([...getting].reverse().map((row) => [row.language, row]))
  return {
    sendAt: sendAt.toISOString(),
    when: whenText(sendAt, now, language),
    readers: say('readers', language),
    recipients,
    letters: [...first.values()].map((row) => letterView(letter(row))),
  }
}

function letterView({ language, subject, body, footer }: Letter): NudgeLetterView {
  return { language, subject, body: body.flatMap(blockView), footer: footer.flatMap(blockView) }
}

/** Of the parts that a letter can have, those that these letters are made of. */
function blockView(block: Block): NudgeBlock[] {
  switch (block.kind) {
    case 'quote':
      return [{ kind: 'quote', text: block.text, by: block.by }]
    case 'paragraph':
    case 'button':
      return [{ kind: block.kind, text: block.text, by: null }]
    default:
      return []
  }
}
