import type { ReportFormat, ReportKind } from '../grant-words'
import { kindWords } from '../grant-words'
import type { Language } from '../../platform/i18n'

export const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  pdfa: 'application/pdf',
  archive: 'application/zip',
}

/** Each once, without parameters. */
export const plainMediaTypes = [
  ...new Set(Object.values(mediaTypes).map((type) => type.split(';')[0] ?? type)),
]

/** What a name ends with. The two PDFs must not have one name: in a folder one would take the other's place. */
const ENDINGS: Readonly<Record<ReportFormat, string>> = {
  pdf: '.pdf',
  docx: '.docx',
  xlsx: '.xlsx',
  csv: '.csv',
  json: '.json',
  pdfa: ' PDF-A.pdf',
  archive: '.zip',
}

/** What a downloaded report is called. */
export interface NamedFile {
  readonly kind: ReportKind
  readonly version: number
  readonly language: Language
  readonly grantName: string
  readonly format: ReportFormat
}

/**
 * `Content-Disposition` with a name in plain ASCII for old programs and the real one beside it (RFC 6266, RFC 8187):
 * `Delrapport Kompetanseløftet v1.pdf`.
 */
export function attachment({ kind, version, language, grantName, format }: NamedFile): string {
  const name = `${kindWords[kind][language]} ${grantName} v${version}`
    .replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ')
    .trim()
  const plain = name
    .replace(/[æÆøØåÅ]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[–—]/g, '-')
    .replace(/[^\x20-\x7e]/g, '')
  const encoded = encodeURIComponent(name + ENDINGS[format]).replace(/['()*]/g, escaped)
  return `attachment; filename="${plain}${ENDINGS[format]}"; filename*=UTF-8''${encoded}`
}

const PLAIN: Readonly<Record<string, string>> = { æ: 'ae', Æ: 'Ae', ø: 'o', Ø: 'O', å: 'a', Å: 'A' }

function escaped(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
}
