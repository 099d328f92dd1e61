import Holidays from 'date-holidays'
import { DateTime } from 'luxon'

/** Why nothing but the urgent goes on a day. */
export type QuietReason = 'sunday' | 'holiday' | 'july' | 'christmas' | 'easter'

const DAY_MS = 86_400_000
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
  const first = Date.parse(from)
  for (let n = 0; n < days; n++) {
    const day = new Date(first + n * DAY_MS).toISOString().slice(0, 10)
    const reason = quietYear(Number(day.slice(0, 4))).get(day)
    if (reason) quiet.set(day, reason)
  }
  return quiet
}

/** A year is the same each time it is asked for, and to reckon its holidays takes as long as to send a mail. */
const years = new Map<number, ReadonlyMap<string, QuietReason>>()

function quietYear(year: number): ReadonlyMap<string, QuietReason> {
  const quiet = years.get(year) ?? reckoned(year)
  years.set(year, quiet)
  return quiet
}

function reckoned(year: number): ReadonlyMap<string, QuietReason> {
  const found = calendar.getHolidays(year).map(({ date, rule }) => ({ day: date.slice(0, 10), rule }))
  const easter = found.find(({ rule }) => rule === 'easter')
  const free = {
    holidays: new Set(found.map(({ day }) => day)),
    easter: easter ? DateTime.fromISO(easter.day, { zone: 'UTC' }) : null,
  }
  const quiet = new Map<string, QuietReason>()
  for (
    let day = DateTime.fromObject({ year }, { zone: 'UTC' });
    day.year === year;
    day = day.plus({ days: 1 })
  ) {
    const reason = reasonFor(day, free)
    if (reason) quiet.set(day.toISODate() ?? '', reason)
  }
  return quiet
}

interface FreeDays {
  readonly holidays: ReadonlySet<string>
  /** Easter Sunday. */
  readonly easter: DateTime | null
}

function reasonFor(day: DateTime, { holidays, easter }: FreeDays): QuietReason | null {
  const fromEaster = easter ? day.diff(easter, 'days').days : NaN
  if (fromEaster >= -7 && fromEaster <= 1) return 'easter'
  if (day.month === 12 && day.day >= 24) return 'christmas'
  if (day.month === 7) return 'july'
  if (holidays.has(day.toISODate() ?? '')) return 'holiday'
  return day.weekday === 7 ? 'sunday' : null
}
