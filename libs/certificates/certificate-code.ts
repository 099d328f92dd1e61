import { createHash, randomBytes } from 'node:crypto'

/** Crockford's base 32: no letter that is read as a digit. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 28
const GROUP = 4

/** 140 random bits as seven groups of four: `K7QM-2V9D-…`. */
export function newCode(): string {
  const code = Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte & 31] ?? '').join('')
  return code.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? ''
}

/**
 * What a code is looked up by, however it was typed: small letters, without hyphens, O for 0, I or L for 1. Null for what
 * can be no code.
 */
export function hashOfCode(typed: string): Buffer | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  if (plain.length !== LENGTH || [...plain].some((letter) => !LETTERS.includes(letter))) return null
  return createHash('sha256').update(plain).digest()
}
