/** `YYYY-MM-DD`. Days are counted by hand here, with nothing of the product's: a proof does not ask the accused. */
export type Day = string

const OSLO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
})
const DAY_MS = 86_400_000

const noon = (day: Day): number => Date.parse(`${day}T12:00:00Z`)

export const daysAfter = remembered((day: Day, days: number): Day =>
  new Date(noon(day) + days * DAY_MS).toISOString().slice(0, 10),
)

export function daysBetween(from: Day, to: Day): Day[] {
  const count = Math.round((noon(to) - noon(from)) / DAY_MS)
  return Array.from({ length: count + 1 }, (_, n) => daysAfter(from, n))
}

/** The instant at which clocks in Oslo show this; never asked for the hour that is there twice or not at all. */
export const osloInstant = remembered((day: Day, time: string): Date => {
  const shown = `${day} ${time}`
  for (const offset of ['+01:00', '+02:00']) {
    const instant = new Date(`${day}T${time}:00${offset}`)
    if (OSLO.format(instant) === shown) return instant
  }
  throw new Error(`No clock in Oslo shows ${shown}`)
})

export const dayOf = (instant: Date): Day => shownAt(instant.getTime(), 0)
export const timeOf = (instant: Date): string => shownAt(instant.getTime(), 11)

const shownAt = remembered((time: number, from: number) =>
  OSLO.format(time).slice(from, from === 0 ? 10 : 16),
)

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: Day): number => new Date(noon(day)).getUTCDay() || 7

/** The same few hundred days are asked for a million times. */
function remembered<First, Second, Answer>(
  find: (first: First, second: Second) => Answer,
): (first: First, second: Second) => Answer {
  const known = new Map<First, Map<Second, Answer>>()
  return (first, second) => {
    const own = known.get(first) ?? new Map<Second, Answer>()
    known.set(first, own)
    const answer = own.get(second) ?? find(first, second)
    own.set(second, answer)
    return answer
  }
}

/**
 * Sundays, July, 24–31 December, from Palm Sunday to Easter Monday, and the public holidays of the years of the story,
 * copied from an almanac.
 */
export function isQuiet(day: Day): boolean {
  const [month, date] = [day.slice(5, 7), Number(day.slice(8))]
  if (new Date(noon(day)).getUTCDay() === 0 || month === '07') return true
  return (month === '12' && date >= 24) || EASTER.includes(day) || HOLIDAYS.has(day)
}

const EASTER = [...daysBetween('2027-03-21', '2027-03-29'), ...daysBetween('2028-04-09', '2028-04-17')]
/** New Year, 1 and 17 May, Ascension, Whit Sunday and Monday. */
const HOLIDAYS = new Set(
  ['2027-01-01', '2027-05-01', '2027-05-06', '2027-05-16', '2027-05-17'].concat([
    '2028-01-01',
    '2028-05-01',
    '2028-05-17',
    '2028-05-25',
    '2028-06-04',
    '2028-06-05',
  ]),
)

export const latest = (...days: readonly Day[]): Day =>
  days.reduce((one, other) => (one > other ? one : other))

/** The first day from one on that is not quiet, and falls on the weekday unless that is 0. */
export function nextAllowed(from: Day, weekday = 0): Day {
  let day = from
  while (isQuiet(day) || (weekday > 0 && weekdayOf(day) !== weekday)) day = daysAfter(day, 1)
  return day
}
