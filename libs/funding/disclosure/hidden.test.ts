import { hiddenIn, inTheOpen } from './hidden'
import type { Line, Told } from './told'

type Share = readonly [value: number, base: number]

function attendance(modules: readonly Share[]): Line[] {
  const total = modules.reduce((all, [value, base]) => [all[0] + value, all[1] + base] as const, [
    0, 0,
  ] as const)
  return [
    ...modules.map(([value, base], at) => ({
      indicator: 'attendance.by-module',
      line: `${at + 1}`,
      value,
      base,
    })),
    { indicator: 'attendance.total', line: null, value: total[0], base: total[1] },
  ]
}

function people(top: number, development: number): Line[] {
  const line = (key: string | null, value: number): Line => ({
    indicator: key === null ? 'people.taking-part' : 'people.by-category',
    line: key,
    value,
    base: null,
  })
  return [line('top-leader', top), line('development-leader', development), line(null, top + development)]
}

const whatIsHidden = (lines: readonly Line[], earlier: readonly Told[] = []): string[] =>
  [...hiddenIn(lines, earlier)].map((name) => name.replace('attendance.by-module/', '')).sort()
const told = (lines: readonly Line[], earlier: readonly Told[] = []): Told => ({
  lines,
  hidden: hiddenIn(lines, earlier),
})

describe('within one report', () => {
  it('nothing is hidden where everybody is many', () => {
    expect(whatIsHidden(attendance([[250, 281], [0, 281], [281, 281]]))).toEqual([]) // prettier-ignore
  })

  it('a small count takes the smallest line with it that keeps it uncertain, and the sum is still told', () => {
    expect(whatIsHidden(attendance([[100, 120], [3, 30], [20, 40], [50, 90]]))).toEqual(['2', '3']) // prettier-ignore
  })

  it('so few who did not come are as small as so few who came', () => {
    expect(whatIsHidden(attendance([[100, 120], [29, 30], [20, 40]]))).toEqual(['2', '3']) // prettier-ignore
  })

  it('two small lines are not enough for each other when they are few together', () => {
    expect(whatIsHidden(attendance([[100, 120], [1, 20], [2, 30], [60, 90]]))).toEqual(['2', '3', '4']) // prettier-ignore
  })

  it('a line in which nobody was missing protects nothing, so another goes', () => {
    expect(whatIsHidden(attendance([[28, 30], [40, 40], [60, 90]]))).toEqual(['1', '3']) // prettier-ignore
  })

  it('with one line alone the sum goes as well', () => {
    expect(whatIsHidden(attendance([[3, 20]]))).toEqual(['1', 'attendance.total'])
  })

  it('a category of a few takes the other with it', () => {
    expect(whatIsHidden(people(278, 3))).toEqual([
      'people.by-category/development-leader',
      'people.by-category/top-leader',
    ])
  })

  it('the same numbers give the same choice', () => {
    const lines = attendance([[3, 30], [20, 40], [20, 40], [70, 90]]) // prettier-ignore
    expect(whatIsHidden(lines)).toEqual(whatIsHidden(structuredClone(lines)))
  })
})

describe('between two reports of the same grant', () => {
  const part = told(attendance([[250, 281], [240, 281]])) // prettier-ignore

  it('what has not changed hides nothing', () => {
    expect(whatIsHidden(attendance([[250, 281], [240, 281]]), [part])).toEqual([]) // prettier-ignore
    expect(whatIsHidden(attendance([[250, 281], [240, 281], [230, 281]]), [part])).toEqual([]) // prettier-ignore
  })

  it('two people who came since then are not told, neither by their module nor by the sum', () => {
    expect(whatIsHidden(attendance([[252, 281], [240, 281]]), [part])).toEqual(['1', 'attendance.total']) // prettier-ignore
  })

  it('seven people who came since then are told', () => {
    expect(whatIsHidden(attendance([[257, 281], [240, 281]]), [part])).toEqual([]) // prettier-ignore
  })

  it('that one more belongs to the groups is no secret', () => {
    expect(whatIsHidden(people(101, 180), [told(people(100, 180))])).toEqual([])
  })

  it('what the first one hid together with a small count is not told by the second', () => {
    const first = told(attendance([[3, 30], [20, 40], [250, 281]])) // prettier-ignore
    expect([...first.hidden].length).toBe(2)
    const second = attendance([[3, 30], [20, 40], [250, 281], [8, 20]]) // prettier-ignore
    expect(whatIsHidden(second, [first])).toEqual(['1', '2'])
  })

  it('what an old report gave away is known; the next one says no more than that', () => {
    const careless: Told = { lines: attendance([[3, 30], [250, 281]]), hidden: new Set() } // prettier-ignore
    const next = attendance([[3, 30], [250, 281], [2, 25], [100, 150]]) // prettier-ignore
    const hidden = hiddenIn(next, [careless])
    expect(hidden).toContain('attendance.by-module/3')
    expect(inTheOpen({ lines: next, hidden }, [careless])).toEqual([])
    const third = new Set([...hidden].filter((name) => name !== 'attendance.by-module/3'))
    expect(inTheOpen({ lines: next, hidden: third }, [careless])).toContain('1: attendance.by-module/3')
  })
})
