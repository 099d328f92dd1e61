import fc from 'fast-check'
import { wordChanges } from './word-changes'

const anyText = fc
  .array(fc.constantFrom('vi', 'Åse', 'ærlig', 'hva?', '\n', ' ', '  '), { maxLength: 40 })
  .map((bits) => bits.join(' '))

it('the pieces make both texts again: nothing is left out, nothing is made up', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const pieces = wordChanges(before, after)
      const without = (mark: string): string =>
        pieces
          .filter((piece) => piece.mark !== mark)
          .map(({ text }) => text)
          .join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
    }),
  )
})

it('words with Norwegian letters are whole words', () => {
  expect(wordChanges('Vi måler gevinst', 'Vi måler verdi')).toEqual([
    { text: 'Vi måler ', mark: 'same' },
    { text: 'gevinst', mark: 'removed' },
    { text: 'verdi', mark: 'added' },
  ])
})
