import { osloDay, osloDaysLater } from '../../platform/clock'
import { dayInYear, type Language } from '../../platform/i18n'
import { say } from '../nudge-words'

/** How long a nudge can be taken back before it goes. */
export const UNDO_MS = 10_000
/** About one thing, for so many days on a wall clock, a person gets no second one. */
const PEACE_DAYS = 3

export function quietUntil(pressedAt: Date): Date {
  return osloDaysLater(pressedAt, PEACE_DAYS)
}

const TIME = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' })
const WEEKDAYS = {
  nb: new Intl.DateTimeFormat('nb-NO', { weekday: 'long', timeZone: 'Europe/Oslo' }),
  nn: new Intl.DateTimeFormat('nn-NO', { weekday: 'long', timeZone: 'Europe/Oslo' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'Europe/Oslo' }),
} as const

/** "i dag", "i går", "i morgen", else "mandag 30. november". */
export function dayWord(instant: Date, now: Date, language: Language): string {
  const [day, today] = [osloDay(instant), osloDay(now)]
  if (day === today) return say('today', language)
  if (day === osloDay(osloDaysLater(now, -1))) return say('yesterday', language)
  if (day === osloDay(osloDaysLater(now, 1))) return say('tomorrow', language)
  const named = `${WEEKDAYS[language].format(instant)} ${dayInYear(day, today, language)}`
  return say('onDay', language, { day: named })
}

/** "i morgen kl. 07.00". */
export function dayAndHour(instant: Date, now: Date, language: Language): string {
  const time = TIME.format(instant).replace(':', language === 'en' ? ':' : '.')
  return say('at', language, { day: dayWord(instant, now, language), time })
}
