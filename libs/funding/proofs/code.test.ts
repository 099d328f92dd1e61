import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { checksumPrefix, codeOf, readCode } from './code'

const sums = fc
  .uint8Array({ minLength: 8, maxLength: 8 })
  .map((seed) => createHash('sha256').update(seed).digest('hex'))
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('the code of a report', () => {
  it('is five groups of four letters that no reader takes for another', () => {
    expect(codeOf('0'.repeat(64))).toBe('0000-0000-0000-0000-0000')
    expect(codeOf('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZT')
    fc.assert(
      fc.property(sums, (sum) => /^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/.test(codeOf(sum))),
    )
  })

  it('leads back to the first digits of the checksum, and another checksum has another code', () => {
    fc.assert(
      fc.property(sums, sums, (one, other) => {
        expect(checksumPrefix(codeOf(one))).toBe(one.slice(0, 23))
        expect(codeOf(one) === codeOf(other)).toBe(one === other)
      }),
    )
  })

  it('is understood as people type it', () => {
    const code = codeOf(createHash('sha256').update('x').digest('hex'))
    const typed = code.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect(readCode(` ${typed}\n`)).toBe(code)
    for (const none of ['', 'hei', code.slice(1), `${code}0`, code.replace(/.$/, 'U')])
      expect(readCode(none)).toBeNull()
  })

  it('finds out any one wrong letter and any two that changed places', () => {
    const place = fc.nat({ max: 19 })
    fc.assert(
      fc.property(sums, place, place, fc.constantFrom(...ALPHABET), (sum, at, to, letter) => {
        const letters = [...codeOf(sum).replaceAll('-', '')]
        const wrong = letters.with(at, letter)
        const swapped = letters.with(at, letters[to] ?? '').with(to, letters[at] ?? '')
        expect(readCode(wrong.join('')) === null).toBe(letters[at] !== letter)
        expect(readCode(swapped.join('')) === null).toBe(letters[at] !== letters[to])
      }),
    )
  })
})
