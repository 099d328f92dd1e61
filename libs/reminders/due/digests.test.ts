import { QuietTimes } from '../../platform/quiet'
import { AllowedDays } from './allowed-days'
import { layDigests } from './digests'
import type { DueRow } from './due-row'

/** A Monday. */
const TODAY = '2026-11-09'

function days(quiet: ReadonlyMap<string, 'sunday'> = new Map()): AllowedDays {
  return new AllowedDays(TODAY, 200, quiet)
}

let made = 0
function due(readyOn: string, lastOn: string, rest: Partial<DueRow> = {}): DueRow {
  made++
  return {
    ident: `rule/${made}`,
    ruleId: 'r',
    ruleKey: 'rule',
    ruleTitle: 'Regel',
    condition: 'prework',
    urgent: false,
    person: { id: 'anna', name: 'Anna' },
    group: { id: 'g', name: 'Gruppa' },
    moduleNumber: 1,
    subjectKind: 'module',
    subjectId: 'm',
    subjectTitle: 'Modul',
    subjectOn: lastOn,
    windowOn: readyOn,
    lastOn,
    readyOn,
    hour: 8,
    weekday: 0,
    withheld: null,
    mailId: null,
    ...rest,
  }
}

const laid = (rows: readonly DueRow[], allowed = days()): string[] =>
  layDigests(rows, allowed).map(({ goesOn, withheld }) => withheld ?? goesOn)

describe('what one person is due', () => {
  it('goes together when it is ready on the same day', () => {
    expect(laid([due('2026-11-09', '2026-11-20'), due('2026-11-09', '2026-11-12')])).toEqual([
      '2026-11-09',
      '2026-11-09',
    ])
  })

  it('waits for the next digest, a week after the one before', () => {
    expect(laid([due('2026-11-09', '2026-11-20'), due('2026-11-12', '2026-11-20')])).toEqual([
      '2026-11-09',
      '2026-11-16',
    ])
  })

  it('is taken along by the digest before when the next would be too late', () => {
    expect(laid([due('2026-11-09', '2026-11-20'), due('2026-11-12', '2026-11-15')])).toEqual([
      '2026-11-09',
      '2026-11-09',
    ])
  })

  it('is never more than one digest in seven days, whatever it is', () => {
    const rows = Array.from({ length: 40 }, (_, n) => {
      const first = new Date(Date.UTC(2026, 10, 9 + ((n * 5) % 60))).toISOString().slice(0, 10)
      const last = new Date(Date.UTC(2026, 10, 9 + ((n * 5) % 60) + (n % 9))).toISOString().slice(0, 10)
      return due(first, last)
    })
    const went = [
      ...new Set(layDigests(rows, days()).flatMap((one) => (one.withheld ? [] : [one.goesOn]))),
    ].sort()
    expect(went.length).toBeGreaterThan(5)
    const gaps = went.slice(1).map((day, n) => (Date.parse(day) - Date.parse(went[n] ?? '')) / 86_400_000)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(7)
    expect(layDigests(rows, days()).filter(({ withheld }) => withheld !== null)).toEqual([])
  })

  it('with a worklist takes along what the week brings and is as true some days earlier, and no more', () => {
    const worklist = due('2026-11-09', '2026-11-13', { condition: 'worklist' })
    const rows = [
      worklist,
      due('2026-11-12', '2026-11-30'),
      due('2026-11-15', '2026-11-30', { condition: 'attendance' }),
      due('2026-11-16', '2026-11-30'),
    ]
    expect(layDigests(rows, days()).map(({ goesOn, withWorklist }) => [goesOn, withWorklist])).toEqual([
      ['2026-11-09', undefined],
      ['2026-11-09', true],
      ['2026-11-16', undefined],
      ['2026-11-16', undefined],
    ])
  })

  it('goes on its own day when it cannot wait, and does not push the digest', () => {
    expect(
      laid([due('2026-11-10', '2026-11-10', { urgent: true }), due('2026-11-11', '2026-11-20')]).sort(),
    ).toEqual(['2026-11-10', '2026-11-11'])
  })

  it('is no business of anybody else’s digest', () => {
    const other = { id: 'bo', name: 'Bo' }
    expect(
      laid([due('2026-11-09', '2026-11-20'), due('2026-11-10', '2026-11-20', { person: other })]),
    ).toEqual(['2026-11-09', '2026-11-10'])
  })

  it('keeps the weekday that the person chose, unless that is too late', () => {
    const thursday = { weekday: 4 }
    const rows = [
      due('2026-11-12', '2026-11-30', thursday),
      due('2026-11-14', '2026-11-30', { ...thursday, windowOn: '2026-11-13' }),
      due('2026-11-19', '2026-11-20', { ...thursday, windowOn: '2026-11-15' }),
    ]
    expect(laid(rows)).toEqual(['2026-11-12', '2026-11-19', '2026-11-19'])
  })
})

describe('the next allowed day', () => {
  const year = new AllowedDays('2027-03-01', 320, new QuietTimes(true).days('2027-03-01', 320))
  it.each([
    ['before Easter', '2027-03-20', 0, '2027-03-20'],
    ['on Palm Sunday', '2027-03-21', 0, '2027-03-30'],
    ['on the first of May, a Saturday', '2027-05-01', 0, '2027-05-03'],
    ['on Ascension Day', '2027-05-06', 0, '2027-05-07'],
    ['on the seventeenth of May, Whit Monday as well', '2027-05-17', 0, '2027-05-18'],
    ['in July', '2027-07-01', 0, '2027-08-02'],
    ['at Christmas', '2027-12-24', 0, '2028-01-03'],
    ['on a Thursday that is a holiday', '2027-05-06', 4, '2027-05-13'],
  ])('%s', (_, day, weekday, expected) => {
    expect(year.next(day, weekday)).toBe(expected)
  })

  it('knows the leap day and the year’s end', () => {
    const leap = new AllowedDays('2028-02-28', 5, new Map())
    expect([leap.next('2028-02-29'), leap.next('2028-02-29', 3), leap.next('2028-03-10')]).toEqual([
      '2028-02-29',
      '2028-03-01',
      null,
    ])
    const end = new AllowedDays('2026-12-30', 5, new Map([['2026-12-31', 'christmas']]))
    expect(end.next('2026-12-31')).toBe('2027-01-01')
  })
})
