/** Crockford's base 32: no letter that is read as a digit. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 5
const FIRST = 19
const GROUP = /.{4}(?=.)/g
/** How much of the checksum a code determines, in hexadecimal digits. */
const DIGITS = 23

/**
 * The code that stands on every file of a report, made of the checksum of what was frozen: its first 95 bits and a letter
 * that finds out any one wrong letter and any two that changed places, as five groups of four: `K7QM-2V9D-…`.
 */
export function codeOf(sha256: string): string {
  const bits = BigInt(`0x${sha256.slice(0, 24)}`) >> 1n
  const plain = Array.from(
    { length: FIRST },
    (_, at) => LETTERS[Number((bits >> BigInt(BITS * (FIRST - 1 - at))) & 31n)],
  )
  const code = plain.join('')
  return (code + checkLetter(code)).replace(GROUP, '$&-')
}

/**
 * The code as it is printed, however it was typed: small letters, other spaces or hyphens, O for 0, I or L for 1. Null for
 * what can be no code.
 */
export function readCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (plain.length !== FIRST + 1 || [...plain].some((letter) => !LETTERS.includes(letter))) return null
  return checkLetter(plain.slice(0, FIRST)) === plain[FIRST] ? plain.replace(GROUP, '$&-') : null
}

/** What the checksum of a code's snapshot begins with, in hexadecimal digits; the code has a few bits more. */
export function checksumPrefix(code: string): string {
  const bits = [...code.replaceAll('-', '').slice(0, FIRST)].reduce(
    (sum, letter) => (sum << BigInt(BITS)) | BigInt(LETTERS.indexOf(letter)),
    0n,
  )
  return (bits >> 3n).toString(16).padStart(DIGITS, '0')
}

/**
 * A sum over the field of 32 elements (x⁵ + x² + 1), each letter multiplied by another power of x: a wrong letter changes
 * it, and so does every exchange of two different ones, because no two places have the same power.
 */
function checkLetter(code: string): string {
  // Horner's rule: the last letter is multiplied once, the first one as often as there are letters.
  const sum = [...code].reduce((total, letter) => timesX(total ^ LETTERS.indexOf(letter)), 0)
  return LETTERS[sum] ?? ''
}

function timesX(element: number): number {
  const shifted = element << 1
  return shifted & 32 ? shifted ^ 0b100101 : shifted
}
