import { fileTypeFromBuffer } from 'file-type'
import { kindByName } from './file-name'
import type { ResourceKind } from './resource-kinds'

/** Why a file is not taken in; each is the end of a problem code. */
export type Unfit =
  'empty' | 'kind-not-taken' | 'kind-differs' | 'two-kinds' | 'text-unreadable' | 'has-macros'

/** What a file turned out to be. */
export type Judged =
  { readonly kind: ResourceKind; readonly unfit: null } | { readonly kind: null; readonly unfit: Unfit }

const TEXTS: readonly ResourceKind[] = ['txt', 'csv', 'vtt']
const ZIPPED: readonly ResourceKind[] = ['docx', 'xlsx', 'pptx', 'odt']

/** A ZIP is known by its end: at most so many bytes of comment stand after the mark. */
const ZIP_TAIL = 65_557
/** Longer into a text no browser looks to guess what it is. */
const GUESSED = 4096
/** A reader of PDF takes a file whose mark stands this far in. */
const PDF_HEAD = 1024

/**
 * Says what a file is by its bytes, and that its name claims the same. A file that is two things at once is refused:
 * each program would see another content than the one that was looked at.
 */
export async function judge(name: string, bytes: Buffer): Promise<Judged> {
  const claimed = kindByName(name)
  if (bytes.length === 0) return unfit('empty')
  if (claimed === null) return unfit('kind-not-taken')
  if (TEXTS.includes(claimed)) return judgeText(claimed, bytes)
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found?.ext !== claimed) return unfit('kind-differs')
  if (ZIPPED.includes(claimed) ? !isOneArchive(bytes) : hidesArchive(bytes)) return unfit('two-kinds')
  if (ZIPPED.includes(claimed) && bytes.includes('vbaProject.bin')) return unfit('has-macros')
  return hidesPage(claimed, bytes) ? unfit('two-kinds') : { kind: claimed, unfit: null }
}

async function judgeText(kind: ResourceKind, bytes: Buffer): Promise<Judged> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found && found.ext !== kind && found.ext !== 'xml') return unfit('kind-differs')
  const text = asText(bytes)
  if (text === null) return unfit('text-unreadable')
  if (isPage(text)) return unfit('two-kinds')
  if (kind === 'vtt' && !/^\uFEFF?WEBVTT(?=[ \t\r\n]|$)/u.test(text)) return unfit('kind-differs')
  return { kind, unfit: null }
}

/** The text of a file that is UTF-8 and has only characters that a text has. */
function asText(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/u.test(text) ? null : text
  } catch {
    return null
  }
}

/** Whether a browser that guesses would take the text for a page or a drawing with a program in it. */
function isPage(text: string): boolean {
  const begin = text
    .slice(0, GUESSED)
    .replace(/<!--[^]*?-->/g, '')
    .replace(/^[\uFEFF\s]+/u, '')
  return /^<(!doctype|html|head|body|script|iframe|svg|\?xml)\b/iu.test(begin)
}

/** An archive is read from its end: that must be the end of the file, and speak of the whole of it. */
function isOneArchive(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(ZIP_END)
  if (end < 0 || bytes.length - end < ZIP_END_SIZE) return false
  const [size, offset, comment] = [
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
    bytes.readUInt16LE(end + 20),
  ]
  return offset + size === end && end + ZIP_END_SIZE + comment === bytes.length
}

function hidesArchive(bytes: Buffer): boolean {
  return bytes.subarray(-ZIP_TAIL).includes(ZIP_END) && bytes.includes(ZIP_ENTRY)
}

function hidesPage(kind: ResourceKind, bytes: Buffer): boolean {
  const head = bytes.subarray(0, PDF_HEAD).toString('latin1')
  return (kind !== 'pdf' && head.includes('%PDF-')) || /<(script|html|svg|iframe)[\s>]/iu.test(head)
}

const ZIP_END = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const ZIP_END_SIZE = 22
const ZIP_ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02])

function unfit(reason: Unfit): Judged {
  return { kind: null, unfit: reason }
}
