import type { Equation, Form } from './linear'
import { nameOf, WHOLES, type Line, type Told } from './told'

/**
 * What somebody can know who has every report of a grant before them, adds and subtracts, and knows from elsewhere who
 * was enrolled where. They know more than most will: which figures stayed as they were from one report to the next,
 * that a count until a later day is not smaller, and by how much lines and sum differ where a person is in two lines.
 */
export function knownFrom(reports: readonly Told[]): Equation[] {
  const lines = reports.flatMap((told) => told.lines)
  return [
    ...reports.flatMap(shown),
    ...reports.flatMap(sums),
    ...[...new Map(lines.map((line) => [unknown(line), line])).values()].flatMap(atMostBase),
    ...pairs(reports).flatMap(neverLess),
  ]
}

/**
 * The name of an exact count: the same in every report in which the figure is the same, because a figure that stayed
 * what it was and is told once is known for good.
 */
export function unknown(line: Line): string {
  return `${nameOf(line)} ${line.value} of ${line.base ?? 'people'}`
}

/** Each figure with what it was in each earlier report. */
export function pairs(reports: readonly Told[]): [earlier: Line, later: Line][] {
  return reports.flatMap((told, at) =>
    told.lines.flatMap((later) =>
      reports.slice(0, at).flatMap(({ lines }): [Line, Line][] => {
        const earlier = lines.find((one) => nameOf(one) === nameOf(later))
        return earlier && unknown(earlier) !== unknown(later) ? [[earlier, later]] : []
      }),
    ),
  )
}

function shown({ lines, hidden }: Told): Equation[] {
  return lines
    .filter((line) => !hidden.has(nameOf(line)))
    .map((line) => ({ form: new Map([[unknown(line), 1]]), equals: line.value }))
}

function sums({ lines }: Told): Equation[] {
  return Object.entries(WHOLES).flatMap(([parts, whole]) => {
    const sum = lines.find(({ indicator }) => indicator === whole)
    const others = lines.filter(({ indicator }) => indicator === parts)
    if (!sum || others.length === 0) return []
    const form = added([...others.map((line) => [line, 1] as const), [sum, -1]])
    return { form, equals: others.reduce((all, { value }) => all + value, -sum.value) }
  })
}

function atMostBase(line: Line): Equation[] {
  const { base } = line
  if (base === null) return []
  const absent = `${unknown(line)}, absent`
  return [{ form: new Map([[unknown(line), 1], [absent, 1]]), equals: base }] // prettier-ignore
}

function neverLess([earlier, later]: readonly [Line, Line]): Equation[] {
  if (earlier.base === null || later.base === null) return []
  const [came, more] = [later.value - earlier.value, later.base - earlier.base]
  if (came < 0 || came > more) return []
  const difference = added([[later, 1], [earlier, -1]]) // prettier-ignore
  const name = `${unknown(earlier)} to ${unknown(later)}`
  return [
    { form: new Map([...difference, [`${name}, came`, -1]]), equals: 0 },
    { form: new Map([...difference, [`${name}, stayed away`, 1]]), equals: more },
  ]
}

/** The same count named twice is in the sum twice. */
export function added(counts: readonly (readonly [line: Line, times: number])[]): Form {
  const form = new Map<string, number>()
  for (const [line, times] of counts) form.set(unknown(line), (form.get(unknown(line)) ?? 0) + times)
  return form
}
