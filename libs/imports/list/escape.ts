/**
 * A spreadsheet runs a text that begins like a formula. A CSV has no way to say that it is text, so such a text leaves with
 * an apostrophe in front – and so does one that already has apostrophes before such a beginning, because otherwise nobody
 * could tell the one from the other when it comes back.
 */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
const APOSTROPHES = /^'+/

/** For a file that spreadsheets open as text without quoting it, such as CSV. */
export function escaped(text: string): string {
  return FORMULA.test(text.replace(APOSTROPHES, '')) ? `'${text}` : text
}

/** The opposite of `escaped`: what was written comes back as it was. */
export function unescaped(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.replace(APOSTROPHES, '')) ? text.slice(1) : text
}
