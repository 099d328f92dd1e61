import { dayInYear } from '../../platform/i18n'
import { say } from './say'
import type { Reading } from './item'

/** Beyond this many days nobody counts them. */
const COUNTED = 60
const DAY_MS = 86_400_000

/** Whole days from today, negative for what has passed. Both are days of a calendar, so that no night counts double. */
export function daysTo(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS)
}

export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** A day as people say it: "8. desember". */
export function spoken(day: string, { today, language }: Pick<Reading, 'today' | 'language'>): string {
  return dayInYear(day, today, language)
}

/** A day near today in one word: "i går", "i dag", "i morgen", else the day. */
export function nearDay(day: string, reading: Pick<Reading, 'today' | 'language'>): string {
  const word = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' } as const
  const days = daysTo(day, reading.today)
  return days === -1 || days === 0 || days === 1 ? say(word[days], reading) : spoken(day, reading)
}

/** How far a day is: "i dag", "om 3 dager", "2 dager over". */
export function away(day: string, reading: Pick<Reading, 'today' | 'language'>): string {
  const days = daysTo(day, reading.today)
  if (days === 0) return say('today', reading)
  if (days === 1) return say('tomorrow', reading)
  if (days > 0) return say('inDays', reading, { days })
  return days >= -COUNTED ? say('daysOver', reading, { days: -days }) : say('longOver', reading)
}
