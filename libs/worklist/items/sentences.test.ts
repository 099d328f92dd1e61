import { languages, type Language } from '../../platform/i18n'
import { words, type Word } from '../words/words'
import { away } from './days'
import { names, say } from './say'

const in3 = (word: Word, values: Record<string, string | number>): string[] =>
  languages.map((language) => say(word, { language }, values))
const people = (...all: string[]) => all.map((name) => ({ id: name, name }))

describe('sentences of the worklist', () => {
  it.each([
    ['2026-12-05', '3 dager over', '3 dagar over', '3 days overdue'],
    ['2026-12-07', '1 dag over', '1 dag over', '1 day overdue'],
    ['2026-12-08', 'i dag', 'i dag', 'today'],
    ['2026-12-09', 'i morgen', 'i morgon', 'tomorrow'],
    ['2026-12-10', 'om 2 dager', 'om 2 dagar', 'in 2 days'],
  ])('say how far %s is from 8 December: %s', (day, nb, nn, en) => {
    const told = languages.map((language) => away(day, { today: '2026-12-08', language }))
    expect(told).toEqual([nb, nn, en])
  })

  it('count days of the calendar also over the nights on which the clocks change', () => {
    expect(away('2026-10-26', { today: '2026-10-24', language: 'nb' })).toBe('om 2 dager')
    expect(away('2027-03-29', { today: '2027-03-27', language: 'nb' })).toBe('om 2 dager')
    expect(away('2026-12-31', { today: '2027-01-01', language: 'nb' })).toBe('1 dag over')
  })

  it.each<[Language, string[], string]>([
    ['nb', ['Kari Nes'], 'Kari Nes'],
    ['nb', ['Kari Nes', 'Ola Li'], 'Kari Nes og Ola Li'],
    ['nn', ['Kari Nes', 'Ola Li', 'Siv Ås'], 'Kari Nes, Ola Li og 1 til'],
    ['en', ['Kari Nes', 'Ola Li', 'Siv Ås', 'Per By'], 'Kari Nes, Ola Li and 2 more'],
  ])('name people in %s: %j', (language, who, told) => {
    expect(names(people(...who), { language })).toBe(told)
  })

  it('agree with one and with several', () => {
    expect(in3('prework', { names: 'Kari Nes', count: 1, module: 3 })).toEqual([
      'Kari Nes mangler forarbeidet i modul 3',
      'Kari Nes manglar førearbeidet i modul 3',
      'Kari Nes has not done the prework in module 3',
    ])
    expect(say('prework', { language: 'en' }, { names: 'Kari Nes and Ola Li', count: 2, module: 3 })).toBe(
      'Kari Nes and Ola Li have not done the prework in module 3',
    )
    expect(in3('jobs', { count: 1 })).toEqual(['1 jobb ga opp', '1 jobb gav opp', '1 job gave up'])
    expect(in3('jobs', { count: 2 })).toEqual(['2 jobber ga opp', '2 jobbar gav opp', '2 jobs gave up'])
    expect(in3('addressWhy', { count: 1 })[0]).toContain('Adressen ble avvist')
    expect(in3('addressWhy', { count: 2 })[0]).toContain('Adressene ble avvist')
  })

  it('take what people wrote as it is, whatever it looks like', () => {
    const title = '<b>{count}</b> $& “x”'
    expect(say('trackAnswer', { language: 'nb' }, { title })).toBe(`«${title}» er levert`)
  })

  it.each(Object.entries(words))('have every place in each language: %s', (_, told) => {
    const places = languages.map((language) =>
      [...new Set([...told[language].matchAll(/(?<!one |other )\{(\w+)/g)].map(([, name]) => name ?? ''))]
        .filter((name) => name !== 'count')
        .sort(),
    )
    expect(places[1]).toEqual(places[0])
    expect(places[2]).toEqual(places[0])
  })
})
