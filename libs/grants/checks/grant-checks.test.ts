import { languages } from '../../platform/i18n'
import { checksOf, deviates, type GrantStanding } from './grant-checks'

const title = { nb: 'Samlinger', nn: 'Samlingar', en: 'Gatherings' }
const line = { key: 'gatherings', title, amount: 100_000, used: 100_000, explanation: '' }
const fine: GrantStanding = {
  granted: 60_000,
  over: true,
  used: 60_000,
  budget: [line],
  financing: [
    { kind: 'grant', amount: 60_000 },
    { kind: 'other', amount: 40_000 },
  ],
  contributions: { paid: 0, booked: 0, fromGrants: [] },
  conditions: { open: 0, unmet: 0 },
  outside: { entries: 0, hours: 0, gatherings: 0 },
  marking: { sheets: 4, unmarked: 0 },
}
const wrongIn = (given: Partial<GrantStanding>): string[] =>
  checksOf({ ...fine, ...given }, 'nb').flatMap(({ key, ok }) => (ok ? [] : [key]))

describe('the checks of a grant', () => {
  it('are all in order where everything is, and say so in three languages', () => {
    expect(wrongIn({})).toEqual([])
    for (const language of languages)
      for (const check of checksOf(fine, language)) expect(check.detail).toMatch(/^[^{}]+\.$/)
  })

  it.each<[string, Partial<GrantStanding>]>([
    ['balance', { budget: [line, { ...line, amount: 1, used: 1 }] }],
    ['granted', { granted: 70_000 }],
    ['used', { used: 60_001 }],
    ['deviation', { budget: [{ ...line, used: 110_001 }] }],
    ['contributions', { contributions: { ...fine.contributions, fromGrants: ['Lier'] } }],
    ['covered', { contributions: { paid: 10, booked: 11, fromGrants: [] } }],
    ['period', { outside: { entries: 0, hours: 1, gatherings: 0 } }],
    ['conditions', { conditions: { open: 1, unmet: 0 } }],
    ['attendance', { marking: { sheets: 4, unmarked: 1 } }],
  ])('find what is wrong and nothing else: %s', (key, given) => {
    expect(wrongIn(given)).toEqual([key])
  })

  it('say how much of the grant is unused', () => {
    const check = checksOf({ ...fine, used: 45_000 }, 'nb').find(({ key }) => key === 'used')
    expect(check?.ok).toBe(true)
    expect(check?.detail.replace(/\s/g, ' ')).toBe('45 000 kr av 60 000 kr er brukt. Ubrukt: 15 000 kr.')
  })

  it('pass a deviation that is explained', () => {
    const explained = { ...line, used: 40_000, explanation: 'To samlinger ble slått sammen.' }
    expect(wrongIn({ budget: [explained] })).toEqual([])
  })
})

describe('a deviation', () => {
  const spent = (used: number | null, over: boolean): boolean => deviates({ ...line, used }, over)

  it('is more than a tenth, and not a tenth', () => {
    expect([spent(110_000, false), spent(110_001, false)]).toEqual([false, true])
    expect([spent(90_000, true), spent(89_999, true)]).toEqual([false, true])
  })

  it('is not that money is left while the period lasts', () => {
    expect([spent(10_000, false), spent(null, false), spent(null, true)]).toEqual([false, false, true])
  })

  it('is the first krone on a line without a budget', () => {
    expect(deviates({ ...line, amount: 0, used: 1 }, false)).toBe(true)
    expect(deviates({ ...line, amount: 0, used: 0 }, true)).toBe(false)
  })
})
