import type { Localised } from '../../platform/i18n'
import { hiddenIn } from '../disclosure/hidden'
import { linesOf, nameOf, type Told } from '../disclosure/told'
import { percentOf, type Measured, type Part, type Unit } from './indicator'

/** A line as everybody may see it: without ids, and without what would say something about a few people. */
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

/**
 * What of the measured indicators may be known outside. They are looked at together, because whoever reads one reads
 * them all.
 *
 * @param earlier the frozen reports of the same grant, which the reader has as well
 */
export function published(
  measured: readonly Measured[],
  period: { readonly from: string; readonly to: string },
  earlier: readonly Told[] = [],
): PublishedIndicator[] {
  const hidden = hiddenIn(linesOf(measured), earlier)
  return measured.map(({ indicator, parts }) => {
    const { key, unit } = indicator
    const from = indicator.period === 'on-day' ? period.to : period.from
    return {
      key,
      unit,
      period: indicator.period === 'grant' ? null : { from, to: period.to },
      parts: parts.map((part) => line(part, hidden.has(nameOf({ indicator: key, line: part.key })))),
    }
  })
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
