const ZONE = 'Europe/Oslo'
const MINUTE = 60_000

/** How far the clocks in Oslo are ahead of UTC at an instant, in minutes: 60, and 120 in summer time. */
function aheadAt(instant: number): number {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' })
  return (Date.parse(`${wall.format(instant).replace(' ', 'T')}Z`) - instant) / MINUTE
}

/**
 * The instant at which a clock in Oslo shows `time` (`HH:mm`) on `day` (`YYYY-MM-DD`), wherever the reader's own clock is.
 * Null as long as one of them is not filled in.
 */
export function osloInstant(day: string, time: string): string | null {
  const wall = Date.parse(`${day}T${time}:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(wall)) return null
  // Asked at the guess first, then at what follows from it: near a change of the clocks the two differ.
  const guess = wall - aheadAt(wall) * MINUTE
  return new Date(wall - aheadAt(guess) * MINUTE).toISOString().replace('.000Z', 'Z')
}

/** What a calendar and a clock in Oslo show at an instant, for fields that are filled in with it. */
export function osloParts(instant: string): { day: string; time: string } {
  const moment = Date.parse(instant)
  const shown = new Date(moment + aheadAt(moment) * MINUTE).toISOString()
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** The ISO week of a day: the week of its Thursday. */
export function isoWeek(day: string): number {
  const thursday = new Date(`${day}T00:00:00Z`)
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7))
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7)
}
