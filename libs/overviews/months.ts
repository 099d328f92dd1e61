import { DateTime } from 'luxon'

/** Nobody runs a cohort for longer; a date written wrongly must not ask for a thousand months. */
const MOST = 60

/**
 * The months from the day `from` (`YYYY-MM-DD`) to the month `to` (`YYYY-MM`), each with the last day of it that has
 * been: the end of the month, or `today`. Without `to` there are none.
 */
export function monthsBetween(
  from: string,
  to: string | null,
  today: string,
): { month: string; lastDay: string }[] {
  const months: { month: string; lastDay: string }[] = []
  for (let at = DateTime.fromISO(from).startOf('month'); months.length < MOST; at = at.plus({ months: 1 })) {
    const month = at.toFormat('yyyy-MM')
    if (to === null || month > to) break
    const end = at.endOf('month').toISODate() ?? ''
    months.push({ month, lastDay: end < today ? end : today })
  }
  return months
}
