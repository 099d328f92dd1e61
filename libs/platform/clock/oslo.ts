import { DateTime } from 'luxon'

const ZONE = 'Europe/Oslo'

/** The calendar day in Europe/Oslo on which an instant falls, as `YYYY-MM-DD`. */
export function osloDay(instant: Date): string {
  return DateTime.fromJSDate(instant, { zone: ZONE }).toISODate() ?? ''
}

/**
 * The instant at which a wall clock in Oslo shows `time` (`HH:mm`) on `day` (`YYYY-MM-DD`).
 * On the night summer time ends the first of the two is meant; a time that summer time skips moves forward.
 */
export function osloInstant(day: string, time: string): Date {
  return DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toJSDate()
}

/** The same time on a wall clock in Oslo some days later, also over a night on which the clocks change. */
export function osloDaysLater(instant: Date, days: number): Date {
  return DateTime.fromJSDate(instant, { zone: ZONE }).plus({ days }).toJSDate()
}

/** The same weekday and the same time on a wall clock in Oslo, whole weeks later: 09.00 stays 09.00 in summer time. */
export function osloWeeksLater(instant: Date, weeks: number): Date {
  return DateTime.fromJSDate(instant, { zone: ZONE }).plus({ weeks }).toJSDate()
}

/** The ISO week in Oslo in which an instant falls. */
export function osloWeek(instant: Date): number {
  return DateTime.fromJSDate(instant, { zone: ZONE }).weekNumber
}
