import type { Cell } from './document'

const BYTE_ORDER_MARK = '\ufeff'
/** What spreadsheets take for the beginning of a formula, also in full width and after blanks that an import drops. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
const QUOTED = /[";\r\n\t]|^\s|\s$/

/**
 * Rows as a Norwegian Excel opens them by a double click: semicolons, UTF-8 with byte order mark, CRLF, decimal comma,
 * quoting as in RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front, because CSV
 * has no way to say "this is text"; numbers stay numbers. Throws a RangeError for a number that is not finite.
 */
export function csv(rows: readonly (readonly Cell[])[]): Buffer {
  return Buffer.from(BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(';')}\r\n`).join(''), 'utf8')
}

function field(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return decimal(value)
  // Half a surrogate pair cannot be written in UTF-8, and a null character ends the text in some readers.
  const text = value.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', '')
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A cell holds a finite number or nothing')
  return String(value).replace('.', ',')
}
