import { DateTime } from 'luxon'
import type { Schedule } from '../activities/opening'

const AHEAD_DAYS = 14

/** From which day the chief executive may write: two weeks before the module opens. Null without a date. */
export function writableFrom({ opensOn }: Schedule): string | null {
  return opensOn === null ? null : DateTime.fromISO(opensOn).minus({ days: AHEAD_DAYS }).toISODate()
}

/** Whether a sentence would be welcome on this day: from two weeks before until the postwork is due. */
export function isTimeToOpen(schedule: Schedule, today: string): boolean {
  const from = writableFrom(schedule)
  return from !== null && from <= today && today <= (schedule.dueOn ?? '')
}
