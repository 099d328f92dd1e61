import fc from 'fast-check'
import { findPersonalData } from './find'
import { releaseKey } from './finding'
import { NameFinder } from './names'

const PEOPLE = [
  'Kari Nordmann',
  'Kari Anne Ødegårdstuen',
  'Hans Lier',
  'Liv Ås',
  'Dag Berg',
  'Per Hansen',
  'Anne Hansen',
  'Ola Hansen',
  'André Skjærvøybråten',
  'Bjørn-Tore Myklebustad',
]
const names = new NameFinder(PEOPLE, ['Lier', 'Ås', 'Nordre Follo'])
const found = (text: string): [string, string][] =>
  findPersonalData(text, names).map(({ kind, words }) => [kind, words])
const named = (text: string): string[] => found(text).map(([, words]) => words)

describe('names in a text', () => {
  it.each([
    ['Kari Nordmann ledet arbeidet.', 'Kari Nordmann'],
    ['Det var kari nordmann som sa det.', 'kari nordmann'],
    ['KARI NORDMANN ledet arbeidet.', 'KARI NORDMANN'],
    ['Kari Nordmanns gruppe', 'Kari Nordmanns'],
    ['in Kari Nordmann’s group', 'Kari Nordmann’s'],
    ['Ansvarlig: Nordmann, Kari', 'Nordmann, Kari'],
    ['K. Nordmann har skrevet det', 'K. Nordmann'],
    ['Kari Anne Ødegårdstuen', 'Kari Anne Ødegårdstuen'],
    ['Kari\u00a0Nordmann', 'Kari\u00a0Nordmann'],
    ['Ka\u00adri Nord\u200bmann', 'Ka\u00adri Nord\u200bmann'],
    ['Andre Skjærvøybråten', 'Andre Skjærvøybråten'],
    ['Bjørn-Tore sin gruppe', 'Bjørn-Tore'],
    ['forslaget fra Myklebustad ble vedtatt', 'Myklebustad'],
    ['forslaget til Hans Lier', 'Hans Lier'],
    ['som Liv Ås sa', 'Liv Ås'],
    ['dette sa Dag på samlingen', 'Dag'],
  ])('are found in «%s»', (text, words) => {
    expect(named(text)).toEqual([words])
  })

  it.each([
    'Lier kommune og Ås kommune fullførte. Nordre Follo også.',
    'Dag 1 handlet om organisasjon. Per 31. mai var alt klart. Liv og røre hver dag.',
    'Hansen er et navn som mange bærer.',
    'Vi skal berge verdiene på fjellet, per person.',
    'Kursholderne tok imot deltakerne i Drammen.',
  ])('are not seen where there are none: «%s»', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('addresses and numbers in a text', () => {
  it.each([
    ['Skriv til kari@kommune.example.', 'mail', 'kari@kommune.example'],
    ['kari (at) kommune.example', 'mail', 'kari (at) kommune.example'],
    ['kari.nordmann krøllalfa kommune.example', 'mail', 'kari.nordmann krøllalfa kommune.example'],
    ['Ring 912 34 567.', 'phone', '912 34 567'],
    ['Ring 91 23 45 67 i dag', 'phone', '91 23 45 67'],
    ['tlf. 91234567', 'phone', '91234567'],
    ['+47 912 34 567', 'phone', '+47 912 34 567'],
    ['0047 22 33 44 55', 'phone', '0047 22 33 44 55'],
    ['(+47) 91234567', 'phone', '(+47) 91234567'],
    ['+46 70 123 45 67', 'phone', '+46 70 123 45 67'],
    ['født 010190 12345', 'identity-number', '010190 12345'],
    ['41019012345', 'identity-number', '41019012345'],
  ])('are found in «%s»', (text, kind, words) => {
    expect(found(text)).toEqual([[kind, words]])
  })

  it.each([
    'Budsjettet er 3 400 000 kr, og 34 000 000 kr er mye. Det kostet kr 34000000.',
    'Fra 21.08.2023 til 24.08.2023, eller 2023-08-21 – 20230821.',
    'Saksnummer 2023/4187 og 23/91234567, org.nr. 935478715 og 935 478 715.',
    'I 2023 2024 og 2025 deltok 28 av 51 kommuner, 281 personer og 92,5 prosent.',
    'Kontonummer 1234.56.78901.',
    'Vi møttes @ rådhuset.',
  ])('are not seen where there are none: «%s»', (text) => {
    expect(found(text)).toEqual([])
  })

  it('are told once: the name in an address is the address', () => {
    expect(found('kari.nordmann@kommune.example')).toEqual([['mail', 'kari.nordmann@kommune.example']])
  })
})

describe('any text', () => {
  const filler = fc.string({ unit: 'grapheme', maxLength: 60 })
  const spelling = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => `${name}s`,
    (name) => `${name}’s`,
    (name) => name.replace(' ', '\u00a0'),
    (name) => name.normalize('NFD'),
    (name) => [...name].join('\u200b'),
  )

  it('gives away a whole name, however it is written and whatever stands around it', () => {
    fc.assert(
      fc.property(filler, fc.constantFrom(...PEOPLE), spelling, filler, (before, name, spell, after) => {
        const written = spell(name)
        const text = `${before} | ${written} | ${after}`
        const from = before.length + 3
        const hit = findPersonalData(text, names).find(
          (one) => one.from <= from && one.to >= from + name.length,
        )
        expect(hit).toBeDefined()
      }),
      { numRuns: 400 },
    )
  })

  it('is cut at the places that are told, in order, and none lies over another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let end = 0
        for (const { from, to, words } of findPersonalData(text, names)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(text.slice(from, to)).toBe(words)
          end = to
        }
      }),
      { numRuns: 300 },
    )
  })

  // Where a pattern looks back and forth, these would take hours and not a moment.
  it.each([
    ['at signs', 'a@'.repeat(50_000), 0],
    ['digits', '9'.repeat(100_000), 0],
    ['digits with spaces', '9 '.repeat(50_000), 0],
    ['letters', 'a'.repeat(100_000), 0],
    ['names', 'Kari Nordmann. '.repeat(6_000), 6_000],
    ['brackets', '( at '.repeat(20_000), 0],
    ['spaces', `Kari${' '.repeat(100_000)}Nordmann`, 2],
    ['dots', 'a@a'.repeat(10) + '.a'.repeat(49_000), 1],
  ])(
    'of 100 000 characters of %s is read to its end',
    (_, text, expected) => {
      const found = findPersonalData(text, names)
      expect(found.length).toBeGreaterThanOrEqual(expected)
      expect(found.length).toBeLessThanOrEqual(Math.max(expected, 12))
    },
    60_000,
  )
})

it('words are released in any case and with any spaces', () => {
  expect(releaseKey('Kari\u00a0 NORDMANN')).toBe(releaseKey('kari nordmann'))
})
