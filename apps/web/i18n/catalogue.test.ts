import { compileMessage } from '@lingui/message-utils/compileMessage'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from './catalogue'
import { languages, type Texts } from './language'

const texts: Texts = catalogue
const entries = Object.entries(texts)
const web = join(__dirname, '..')

test.each(languages)('every text is there in %s', (language) => {
  expect(entries.filter(([, text]) => text[language].trim() === '').map(([key]) => key)).toEqual([])
})

test('the three languages fill in the same values', () => {
  const differing = entries.filter(
    ([, text]) => new Set(languages.map((language) => placeholders(text[language]))).size > 1,
  )
  expect(differing.map(([key]) => key)).toEqual([])
})

test('every text is a message that compiles', () => {
  for (const [, text] of entries) {
    for (const language of languages) expect(() => compileMessage(text[language])).not.toThrow()
  }
})

test('no area says a key that another area says', () => {
  const areas = readdirSync(web).filter((area) => readdirSafe(join(web, area)).includes('texts.ts'))
  const keys = areas.flatMap((area) =>
    [...readFileSync(join(web, area, 'texts.ts'), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(
      ([, key]) => key,
    ),
  )
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  expect(keys).toHaveLength(entries.length)
})

test('nynorsk keeps none of the most common bokmål words', () => {
  const bokmaal =
    /(?<![\p{L}-])(ikke|jeg|hva|hvem|hvor|hvorfor|noe|fra|bare|også|være|blir det|deres|samlingen)(?![\p{L}-])/iu
  expect(
    entries.filter(([, text]) => bokmaal.test(text.nn)).map(([key, text]) => `${key}: ${text.nn}`),
  ).toEqual([])
})

function placeholders(message: string): string {
  return [...new Set([...message.matchAll(/(?<!(?:=\d|one|other) )\{(\w+)[,}]/g)].map(([, name]) => name))]
    .sort()
    .join(' ')
}

function readdirSafe(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
