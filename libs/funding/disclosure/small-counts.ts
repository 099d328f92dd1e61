import { type Form } from './linear'
import { added, pairs } from './reader'
import { nameOf, WHOLES, type Line, type Told } from './told'

/** Behind a figure that is told stand at least this many people. */
export const FEWEST = 5

/** A count of one to four people that some figure could give away. */
export interface SmallCount {
  readonly name: string
  readonly form: Form
}

/** Every small count in reports and between them. What is hidden together is one too: the sum gives it away. */
export function smallCounts(reports: readonly Told[]): SmallCount[] {
  return [
    ...reports.flatMap(({ lines }, at) => lines.filter(isDelicate).map((line) => level(at, line))),
    ...reports.flatMap(hiddenTogether),
    ...pairs(reports).flatMap(between),
  ]
}

/** One to four people, or one to four of its base that are not counted, or so few in all. */
export function isDelicate({ value, base }: Pick<Line, 'value' | 'base'>): boolean {
  return isFew(value) || (base !== null && (isFew(base) || isFew(base - value)))
}

function isFew(people: number): boolean {
  return people > 0 && people < FEWEST
}

function level(report: number, line: Line): SmallCount {
  return { name: `${report}: ${nameOf(line)}`, form: added([[line, 1]]) }
}

function hiddenTogether({ lines, hidden }: Told, report: number): SmallCount[] {
  return Object.keys(WHOLES).flatMap((indicator) => {
    const together = lines.filter((line) => line.indicator === indicator && hidden.has(nameOf(line)))
    if (together.length < 2) return []
    const value = together.reduce((all, one) => all + one.value, 0)
    const bases = together.flatMap(({ base }) => base ?? [])
    const base = bases.length === together.length ? bases.reduce((all, one) => all + one, 0) : null
    if (!isDelicate({ value, base })) return []
    const form = added(together.map((line) => [line, 1]))
    const name = `${report}: ${indicator}, together`
    return { name, form }
  })
}

/**
 * Who came, or did not, since an earlier report. Who is enrolled is no secret of the report's: leader groups are known
 * where they work, and that one more belongs to them says nothing about what that person did.
 */
function between([earlier, later]: readonly [Line, Line]): SmallCount[] {
  if (earlier.base === null || later.base === null) return []
  const came = Math.abs(later.value - earlier.value)
  const stayedAway = Math.abs(later.base - later.value - (earlier.base - earlier.value))
  if (!isFew(came) && !isFew(stayedAway)) return []
  const form = added([[later, 1], [earlier, -1]]) // prettier-ignore
  const name = `${nameOf(later)}: ${earlier.value}/${earlier.base} to ${later.value}/${later.base}`
  return [{ name, form }]
}
