import type { Indicator, Part } from './indicator'
import { indicators } from './indicators'
import { published, type PublishedPart } from './published'
import { canonical } from '../making/canonical'
import { attachment } from '../files/file-name'

const ofPeople = indicators.find(({ key }) => key === 'attendance.by-module') as Indicator
const period = { from: '2023-08-01', to: '2024-05-31' }

function shown(values: readonly (readonly [value: number, base: number | null])[]): readonly PublishedPart[] {
  const parts = values.map(([value, base], i): Part => ({
    key: `${i + 1}`,
    title: null,
    value,
    base,
    counted: [],
    baseCounted: [],
  }))
  return published({ indicator: ofPeople, parts }, period).parts
}

describe('a figure of people', () => {
  it('is not shown when fewer than five stand behind it', () => {
    expect(shown([[4, null]])).toMatchObject([{ value: null, base: null, percent: null, withheld: true }])
    expect(shown([[5, null]])).toMatchObject([{ value: 5, withheld: false }])
    expect(shown([[3, 200]])).toMatchObject([{ value: null, base: null, percent: null, withheld: true }])
    expect(shown([[0, 4]])).toMatchObject([{ value: null, base: null, withheld: true }])
  })

  it('is shown when it is nobody', () => {
    expect(shown([[0, 20]])).toMatchObject([{ value: 0, base: 20, percent: 0, withheld: false }])
  })

  it('takes another with it that it could be worked out from', () => {
    const hidden = shown([[100, 120], [4, 4], [30, 40]]).map(({ withheld }) => withheld) // prettier-ignore
    expect(hidden).toEqual([false, true, true])
    expect(shown([[278, null], [3, null]]).map(({ value }) => value)).toEqual([null, null]) // prettier-ignore
  })

  it('is rounded down, so that 80 per cent means that 80 was reached', () => {
    expect(shown([[799, 1000]])).toMatchObject([{ percent: 79 }])
    expect(shown([[800, 1000]])).toMatchObject([{ percent: 80 }])
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
