/** Drawn instead of a character that the font does not have; a reader sees that something stood there. */
export const UNKNOWN = '\u25a1'
/** A place to break that is not seen. */
const BREAK = '\u200b'
const PIECE = 4
/** No line of running text is narrower than this many letters. */
const LINE = 32

/** The code points that can be drawn. */
export type Covered = ReadonlySet<number>

/**
 * Makes any text safe to typeset: composed letters, no control or direction-changing characters (they could make a
 * sentence read differently from what it says), one space between words, at most three marks on a letter, a box for
 * characters that the font lacks – PDF/UA forbids missing glyphs – and places to break in words that no line holds.
 */
export function typesettable(text: string, covered: Covered): string {
  const kept = text
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Variation_Selector}]/gu, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
  let drawn = ''
  for (const letter of kept) drawn += covered.has(letter.codePointAt(0) ?? 0) ? letter : UNKNOWN
  const once = drawn
    .replace(/\u25a1{2,}/g, UNKNOWN)
    .replace(/ {2,}/g, ' ')
    .trim()
  return breakable(once, LINE)
}

/** Gives words of more than `longest` letters places to break, so that they stay inside a column that narrow. */
export function breakable(text: string, longest: number): string {
  return text.replace(new RegExp(`[^\\s${BREAK}]{${longest + 1},}`, 'gu'), (word) =>
    word.replace(new RegExp(`.{${PIECE}}(?=.)`, 'gu'), `$&${BREAK}`),
  )
}
