import type { Statement } from '../../platform/database'
import type { Localised } from '../../platform/i18n'

export const units = [
  'municipalities',
  'county-authorities',
  'groups',
  'people',
  'places',
  'gatherings',
  'kroner',
  'hours',
  'milestones',
  'percent',
  'measures',
  'solution-cards',
] as const
/** What an indicator counts. A place is one person at the gatherings of one module. */
export type Unit = (typeof units)[number]

/** What a figure is, in words that the reader of a report can hold us to. */
export interface Indicator {
  /** Stable; the same in every language, file and year. */
  readonly key: string
  readonly label: Localised
  /** What is counted and what is not. */
  readonly definition: Localised
  readonly unit: Unit
  /** Whether it is a state on the report's last day, a count until that day, or a fact of the grant. */
  readonly period: 'on-day' | 'until-day' | 'grant'
  /** Whether people stand behind the figure, so that fewer than five of them are not shown. */
  readonly ofPeople: boolean
  /** Null where another noun owns the definition, or the lines of another indicator are added. */
  readonly statement: Counting | null
}

/**
 * $1 grant, $2 last day (`YYYY-MM-DD`). Answers a row for each line, in their order: `key`, `title`, `value`, `base` and
 * what of a {@link Part} is named in `also`; and `counted` and `"baseCounted"`, the sorted ids of the rows behind value
 * and base, which never leave the database. It never selects a person's name, an address or a text that a person wrote.
 */
export interface Counting extends Statement {
  readonly also?: readonly ('names' | 'from' | 'to')[]
}

/** One line of an indicator: a module, a category, a county; or the whole, with `key` null. */
export interface Part {
  readonly key: string | null
  readonly title: Localised | null
  /** Null when nobody has recorded it. */
  readonly value: number | null
  /** What the value is a share of; null when it is no share. */
  readonly base: number | null
  /** Names of organisations, where the line lists them. */
  readonly names?: readonly string[] | null
  /** First and last day of what is counted, `YYYY-MM-DD`. */
  readonly from?: string | null
  readonly to?: string | null
}

/** The rows behind a line, as far as they leave the database: how many, and the checksum of their ids. */
export interface Rows {
  readonly rows: number
  /** Null where the rows are those of other lines. */
  readonly sha256: string | null
}

/** What is known of the rows of each line by its key; a whole is called `all`. */
export type Counted = Readonly<Record<string, { readonly value: Rows; readonly base: Rows }>>

/** An indicator with its exact values. */
export interface Measured {
  readonly indicator: Indicator
  readonly parts: readonly Part[]
  /** Null where the rows were counted and not kept. */
  readonly counted: Counted | null
}

/** Share in whole per cent, rounded down so that 80 means that at least 80 was reached; null without a base. */
export function percentOf(value: number | null, base: number | null): number | null {
  return value === null || !base ? null : Math.floor((100 * value) / base)
}
