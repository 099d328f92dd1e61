import { languages } from '../../platform/i18n'
import { questionThemes } from '../question-words'
import { questionBank } from './question-bank'

const all = questionThemes.flatMap((theme) => questionBank[theme].map((question) => ({ theme, ...question })))

describe('the bank of questions that comes with the product', () => {
  it('has at least six questions on every theme', () => {
    expect(questionThemes.filter((theme) => questionBank[theme].length < 6)).toEqual([])
  })

  it('asks each of them in three languages, short enough to be read aloud, and once', () => {
    const odd = all.filter(({ text }) =>
      languages.some((language) => !/[?]$/.test(text[language].trim()) || text[language].length > 180),
    )
    expect(odd.map(({ key }) => key)).toEqual([])
    for (const language of languages) {
      expect(new Set(all.map(({ text }) => text[language])).size).toBe(all.length)
    }
  })

  it('gives each a key of its theme that is used once', () => {
    expect(all.filter(({ theme, key }) => !key.startsWith(`${theme}.`))).toEqual([])
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
  })

  it('keeps nynorsk free of the most common bokmål words', () => {
    const bokmaal =
      /(?<![\p{L}-])(ikke|jeg|hva|hvem|hvor|hvordan|hvilken|hvilket|noe|noen|fra|bare|også|være|dere|deres|uka|slutter)(?![\p{L}-])/iu
    expect(all.filter(({ text }) => bokmaal.test(text.nn)).map(({ key }) => key)).toEqual([])
  })
})
