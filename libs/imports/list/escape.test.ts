import fc from 'fast-check'
import { escaped, unescaped } from './escape'

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\n', 'a', '＝') }),
)

describe('a text that leaves as a cell', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(text, (one) => unescaped(escaped(one)) === one))
  })

  it('never begins like a formula', () => {
    fc.assert(fc.property(text, (one) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(escaped(one))))
  })

  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ["'=SUM(A1)", "''=SUM(A1)"],
    ["d'Artagnan", "d'Artagnan"],
    ["'Anførsel'", "'Anførsel'"],
    ['+47 900', "'+47 900"],
  ])('%s is written as %s', (one, written) => {
    expect(escaped(one)).toBe(written)
  })
})
