import type { Localised } from '../../platform/i18n'
import { percentOf, type Measured, type Part, type Unit } from './indicator'

/** Behind a figure that is shown stand at least this many people. */
const FEWEST = 5

/** A line as everybody may see it: without ids, and without what too few people stand behind. */
export interface PublishedPart {
  readonly key: string | null
  readonly title: Localised | null
  readonly value: number | null
  readonly base: number | null
  readonly percent: number | null
  /** True where a value exists and is not shown, because it would say something about a few people. */
  readonly withheld: boolean
  readonly names?: readonly string[]
  readonly from?: string
  readonly to?: string
}

export interface PublishedIndicator {
  readonly key: string
  readonly unit: Unit
  /** First and last day that count; null for a fact of the grant. */
  readonly period: { readonly from: string; readonly to: string } | null
  readonly parts: readonly PublishedPart[]
}

/** What of a measured indicator may be known outside. */
export function published(
  { indicator, parts }: Measured,
  period: { readonly from: string; readonly to: string },
): PublishedIndicator {
  const hidden = indicator.ofPeople ? withheld(parts) : new Set<Part>()
  const { key, unit } = indicator
  const from = indicator.period === 'on-day' ? period.to : period.from
  return {
    key,
    unit,
    period: indicator.period === 'grant' ? null : { from, to: period.to },
    parts: parts.map((part) => line(part, hidden.has(part))),
  }
}

/**
 * The lines that are not shown. One hidden line alone could be worked out from the sum and the others, so the smallest
 * of those goes with it.
 */
function withheld(parts: readonly Part[]): ReadonlySet<Part> {
  const small = parts.filter(isSmall)
  if (small.length !== 1) return new Set(small)
  const others = parts.filter((part) => !isSmall(part) && (part.base ?? part.value ?? 0) > 0)
  const smallest = others.sort((a, b) => (a.base ?? a.value ?? 0) - (b.base ?? b.value ?? 0))[0]
  return new Set([...small, ...(smallest ? [smallest] : [])])
}

function isSmall({ value, base }: Part): boolean {
  return [value, base].some((people) => people !== null && people > 0 && people < FEWEST)
}

function line({ key, title, value, base, names, from, to }: Part, withheld: boolean): PublishedPart {
  return {
    key,
    title,
    value: withheld ? null : value,
    base: withheld ? null : base,
    percent: withheld ? null : percentOf(value, base),
    withheld,
    ...(names ? { names } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}
