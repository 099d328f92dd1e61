import { message } from './message'

const TEXT = '{count, plural, one {# tekst mangler} other {# tekster mangler}} på {language}.'

describe('a message', () => {
  it.each([
    [0, '0 tekster mangler på nynorsk.'],
    [1, '1 tekst mangler på nynorsk.'],
    [2, '2 tekster mangler på nynorsk.'],
  ])('says %i in the right number', (count, said) => {
    expect(message(TEXT, { count, language: 'nynorsk' })).toBe(said)
  })

  it('leaves out what it does not know', () => {
    expect(message('Til {date}.', {})).toBe('Til .')
  })
})
