import type { Measured } from '../indicators/indicator'

/** A number of people with its exact value, and what it is a share of. */
export interface Line {
  /** The indicator, and the line of it; `null` for an indicator that is one number. */
  readonly indicator: string
  readonly line: string | null
  readonly value: number
  readonly base: number | null
}

/** The numbers of people of one report, and which of them it says. */
export interface Told {
  readonly lines: readonly Line[]
  readonly hidden: ReadonlySet<string>
}

/**
 * Which indicator has the sum of the lines of another. Whoever reads a report can add and subtract; an indicator of
 * people is in one of these pairs, or stands alone on purpose.
 */
export const WHOLES: Readonly<Record<string, string>> = {
  'people.by-category': 'people.taking-part',
  'attendance.by-module': 'attendance.total',
}

export function nameOf({ indicator, line }: Pick<Line, 'indicator' | 'line'>): string {
  return line === null ? indicator : `${indicator}/${line}`
}

/** What was measured about people. What nobody has recorded is no number, and hides nothing. */
export function linesOf(measured: readonly Measured[]): Line[] {
  return measured
    .filter(({ indicator }) => indicator.ofPeople)
    .flatMap(({ indicator, parts }) =>
      parts.flatMap(({ key, value, base }) =>
        value === null ? [] : [{ indicator: indicator.key, line: key, value, base }],
      ),
    )
}
