import { formatLocale } from './language'
import { currentLanguage } from './text'

const ZONE = 'Europe/Oslo'
// Browsers often lack nynorsk; its weekdays differ from bokmål, its months do not.
const NYNORSK_DAYS = ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag']

/** A day (`2023-08-21`) or an instant as Norwegians say it: `21. august 2023`. */
export function day(value: string): string {
  return formatted(value, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** `21.08.2023`, for tables; in English `21/08/2023`. */
export function dayInFigures(value: string): string {
  return formatted(value, { day: '2-digit', month: '2-digit', year: 'numeric' })
}

/** `mandag 21. august 2023`. */
export function weekday(value: string): string {
  const language = currentLanguage()
  if (language !== 'nn')
    return formatted(value, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  return `${NYNORSK_DAYS[noon(value).getUTCDay()]} ${day(value)}`
}

/** `kl. 09.00`, in English `09:00`. */
export function clock(instant: string): string {
  const time = hoursAndMinutes(instant)
  return currentLanguage() === 'en' ? time.join(':') : `kl. ${time.join('.')}`
}

/** `kl. 09.00–15.30`. */
export function clockRange(from: string, to: string): string {
  return `${clock(from)}–${hoursAndMinutes(to).join(currentLanguage() === 'en' ? ':' : '.')}`
}

/** `14.32`: the time alone, for "Lagret 14.32". */
export function time(instant: Date | string): string {
  return hoursAndMinutes(typeof instant === 'string' ? instant : instant.toISOString()).join(
    currentLanguage() === 'en' ? ':' : '.',
  )
}

export function dayAndTime(instant: string): string {
  return `${day(instant)} ${clock(instant)}`
}

export interface CalendarLeaf {
  readonly day: string
  readonly month: string
}

/** Day and month apart, for the calendar leaf beside a gathering. */
export function leaf(instant: string): CalendarLeaf {
  return {
    day: formatted(instant, { day: 'numeric' }).replace('.', ''),
    month: formatted(instant, { month: 'short' }).replace('.', ''),
  }
}

/** `april 2024`, from `2024-04`. */
export function monthAndYear(month: string): string {
  return formatted(`${month}-01`, { month: 'long', year: 'numeric' })
}

/** `1 200 000 kr`. */
export function kroner(amount: number): string {
  return `${number(amount)} kr`
}

export function number(value: number): string {
  return new Intl.NumberFormat(formatLocale(currentLanguage())).format(value)
}

function formatted(value: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(formatLocale(currentLanguage()), { ...options, timeZone: ZONE }).format(
    noon(value),
  )
}

/** A plain day has no time of its own; noon keeps it the same day in every zone. */
function noon(value: string): Date {
  return new Date(value.length === 10 ? `${value}T12:00:00Z` : value)
}

function hoursAndMinutes(instant: string): string[] {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: ZONE })
  return parts.format(new Date(instant)).split(':')
}

const DAY_MS = 86_400_000

/** Whole calendar days in Oslo from today until the instant; negative when it is past. */
export function daysUntil(instant: string): number {
  return (midnight(new Date(instant)) - midnight(new Date())) / DAY_MS
}

function midnight(moment: Date): number {
  return Date.parse(`${new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(moment)}T00:00:00Z`)
}
