import { osloDay, osloWeeksLater } from '../../platform/clock'

const WEEK_MS = 7 * 86_400_000

/** From when to when, in UTC, RFC 3339. */
export interface Period {
  readonly startsAt: string
  readonly endsAt: string
}

/** How many whole weeks later `wanted` is than `first` (`YYYY-MM-DD`), to the nearest: the weekday stays. */
export function weeksBetween(first: string, wanted: string): number {
  return Math.round((Date.parse(wanted) - Date.parse(first)) / WEEK_MS)
}

/** The same weekday and time of day in Oslo, `weeks` later; how long it lasts on the wall clock stays as well. */
export function rolledPeriod({ startsAt, endsAt }: Period, weeks: number): Period {
  return { startsAt: rolledInstant(startsAt, weeks), endsAt: rolledInstant(endsAt, weeks) }
}

/** A day (`YYYY-MM-DD`), whole weeks later. */
export function rolledDay(day: string, weeks: number): string {
  return osloDay(osloWeeksLater(new Date(`${day}T12:00:00Z`), weeks))
}

/** The name for the next time: each year in it as many years later as the dates. */
export function rolledName(name: string, weeks: number): string {
  const years = Math.round(weeks / 52.18)
  return name.replace(/\b(19|20)\d\d\b/g, (year) => String(Number(year) + years))
}

function rolledInstant(instant: string, weeks: number): string {
  return osloWeeksLater(new Date(instant), weeks).toISOString().replace('.000Z', 'Z')
}
