/** Drawn instead of a character that the font does not have; a reader sees that something stood there. */
const UNKNOWN = '\ufffd'
const LONGEST_WORD = 32
const PIECE = 16

/**
 * Makes any text safe to typeset: composed letters, no control or direction-changing characters (they could make a
 * sentence read differently from what it says), one space between words, a mark for characters that the font
 * lacks – PDF/UA forbids missing glyphs – and a place to break in words that no line could hold.
 */
export function typesettable(text: string, covered: ReadonlySet<number>): string {
  const kept = text
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Variation_Selector}]/gu, '')
  let drawn = ''
  for (const letter of kept) drawn += isDrawn(letter, covered) ? letter : UNKNOWN
  return drawn
    .replace(/\ufffd{2,}/g, UNKNOWN)
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(TOO_LONG, breakable)
}

const TOO_LONG = new RegExp(`\\S{${LONGEST_WORD},}`, 'gu')

function isDrawn(letter: string, covered: ReadonlySet<number>): boolean {
  return covered.has(letter.codePointAt(0) ?? 0)
}

function breakable(word: string): string {
  const letters = [...word]
  let broken = ''
  for (let at = 0; at < letters.length; at += PIECE) {
    broken += (at > 0 ? '\u200b' : '') + letters.slice(at, at + PIECE).join('')
  }
  return broken
}
