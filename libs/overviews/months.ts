import { DateTime } from 'luxon'

/** Nobody runs a cohort for longer; a date written wrongly must not ask for a thousand months. */
const MOST = 60

/**
 * The months from `from` to `to` (days, `YYYY-MM-DD`), each with the last day of it that has been: the end of the month,
 * or `today`. A month that has not begun is none of them.
 */
export function monthsBetween(from: string, to: string, today: string): { month: string; lastDay: string }[] {
  const last = to < today ? to : today
  const months: { month: string; lastDay: string }[] = []
  for (let at = DateTime.fromISO(from).startOf('month'); months.length < MOST; at = at.plus({ months: 1 })) {
    if ((at.toISODate() ?? '') > last) break
    const end = at.endOf('month').toISODate() ?? ''
    months.push({ month: at.toFormat('yyyy-MM'), lastDay: end < today ? end : today })
  }
  return months
}
