import type { Indicator, Part } from './indicator'
import { indicators } from './indicators'
import { published, type PublishedPart } from './published'
import { WHOLES } from '../disclosure/told'
import { canonical } from '../making/canonical'
import { attachment } from '../files/file-name'

const byKey = (key: string): Indicator => indicators.find((one) => one.key === key) as Indicator
const period = { from: '2023-08-01', to: '2024-05-31' }

type Shares = readonly (readonly [value: number, base: number | null])[]

function part(key: string | null, value: number, base: number | null): Part {
  return { key, title: null, value, base }
}

/** The lines of attendance, published together with their sum. */
function shown(values: Shares): readonly PublishedPart[] {
  const sum = (at: 0 | 1): number => values.reduce((all, share) => all + (share[at] ?? 0), 0)
  const lines = values.map(([value, base], i) => part(`${i + 1}`, value, base))
  const [told] = published(
    [
      { indicator: byKey('attendance.by-module'), parts: lines, counted: null },
      { indicator: byKey('attendance.total'), parts: [part(null, sum(0), sum(1))], counted: null },
    ],
    period,
  )
  return told?.parts ?? []
}

function total(value: number, base: number): readonly PublishedPart[] {
  const whole = { indicator: byKey('attendance.total'), parts: [part(null, value, base)], counted: null }
  return published([whole], period)[0]?.parts ?? []
}

describe('a figure of people', () => {
  it('is not shown when fewer than five stand behind it, or fewer than five are missing', () => {
    const hidden = [{ value: null, base: null, percent: null, withheld: true }]
    expect(total(3, 200)).toMatchObject(hidden)
    expect(total(5, 200)).toMatchObject([{ value: 5, withheld: false }])
    expect(total(198, 200)).toMatchObject(hidden)
    expect(total(200, 200)).toMatchObject([{ value: 200, withheld: false }])
    expect(total(0, 4)).toMatchObject(hidden)
  })

  it('is shown when it is nobody', () => {
    expect(total(0, 20)).toMatchObject([{ value: 0, base: 20, percent: 0, withheld: false }])
  })

  it('takes another with it that it could be worked out from', () => {
    const hidden = shown([[100, 120], [4, 4], [30, 40]]).map(({ withheld }) => withheld) // prettier-ignore
    expect(hidden).toEqual([false, true, true])
  })

  it('is rounded down, so that 80 per cent means that 80 was reached', () => {
    expect(total(799, 1000)).toMatchObject([{ percent: 79 }])
    expect(total(800, 1000)).toMatchObject([{ percent: 80 }])
  })
})

describe('every indicator', () => {
  it('has a key of its own, a label and a definition in all languages', () => {
    expect(new Set(indicators.map(({ key }) => key)).size).toBe(indicators.length)
    for (const { label, definition } of indicators) {
      for (const text of [...Object.values(label), ...Object.values(definition)]) expect(text).not.toBe('')
      expect(definition.nn).not.toBe(definition.nb)
      expect(definition.en).not.toBe(definition.nb)
    }
  })

  it('of people has its place in the search for small numbers: a line, or the sum of lines', () => {
    const placed = Object.entries(WHOLES).flat().sort()
    expect(
      indicators
        .filter(({ ofPeople }) => ofPeople)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(placed)
  })

  it('counts rows and never looks at a person, an address or what somebody wrote', () => {
    for (const { statement } of indicators) {
      expect(statement?.text ?? '').not.toMatch(/\bpeople\b|\bemail\b|\bsu\.text\b|reflections|e\.title/)
    }
  })
})

describe('the canonical form', () => {
  it('is the same whatever order things were said in', () => {
    expect(canonical({ b: [1, { d: null, c: 'æ' }], a: true })).toBe('{"a":true,"b":[1,{"c":"æ","d":null}]}')
    expect(canonical({ a: true, b: [1, { c: 'æ', d: null }] })).toBe('{"a":true,"b":[1,{"c":"æ","d":null}]}')
  })

  it('knows whole numbers only, and leaves out what is not there', () => {
    expect(() => canonical({ a: 0.1 })).toThrow(RangeError)
    expect(() => canonical([2 ** 53])).toThrow(RangeError)
    expect(canonical({ a: undefined, b: -0 })).toBe('{"b":0}')
  })
})

describe('the name of a file', () => {
  it('is plain for old programs and whole for the others', () => {
    const file = { kind: 'part', version: 2, language: 'nb', grantName: 'Løft "Å/Ø"', format: 'pdf' } as const
    expect(attachment(file)).toBe(
      `attachment; filename="Delrapport Loft A O v2.pdf"; filename*=UTF-8''Delrapport%20L%C3%B8ft%20%C3%85%20%C3%98%20v2.pdf`,
    )
  })
})
