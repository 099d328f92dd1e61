import Holidays from 'date-holidays'
import { DateTime } from 'luxon'

/** Why nothing but the urgent goes on a day. */
export type QuietReason = 'sunday' | 'holiday' | 'july' | 'christmas' | 'easter'

const calendar = new Holidays('NO', { types: ['public'] })

/**
 * The days of a period on which no reminder goes unless it is urgent: Sundays, Norwegian public holidays, July,
 * Christmas week (24–31 December) and Easter week (from Palm Sunday to Easter Monday).
 *
 * @param from first day, `YYYY-MM-DD`
 * @param days how many
 */
export function quietDays(from: string, days: number): ReadonlyMap<string, QuietReason> {
  const quiet = new Map<string, QuietReason>()
  const first = DateTime.fromISO(from, { zone: 'UTC' })
  const free = freeDays(first.year, first.plus({ days }).year)
  for (let n = 0; n < days; n++) {
    const day = first.plus({ days: n })
    const reason = reasonFor(day, free)
    if (reason) quiet.set(day.toISODate() ?? '', reason)
  }
  return quiet
}

interface FreeDays {
  readonly holidays: ReadonlySet<string>
  /** Easter Sunday by year. */
  readonly easter: ReadonlyMap<number, DateTime>
}

function freeDays(firstYear: number, lastYear: number): FreeDays {
  const holidays = new Set<string>()
  const easter = new Map<number, DateTime>()
  for (let year = firstYear; year <= lastYear; year++) {
    for (const { date, rule } of calendar.getHolidays(year)) {
      const day = date.slice(0, 10)
      holidays.add(day)
      if (rule === 'easter') easter.set(year, DateTime.fromISO(day, { zone: 'UTC' }))
    }
  }
  return { holidays, easter }
}

function reasonFor(day: DateTime, { holidays, easter }: FreeDays): QuietReason | null {
  const fromEaster = day.diff(easter.get(day.year) ?? day.minus({ years: 1 }), 'days').days
  if (fromEaster >= -7 && fromEaster <= 1) return 'easter'
  if (day.month === 12 && day.day >= 24) return 'christmas'
  if (day.month === 7) return 'july'
  if (holidays.has(day.toISODate() ?? '')) return 'holiday'
  return day.weekday === 7 ? 'sunday' : null
}
