import { osloDay, osloWeek } from '../../platform/clock'
import type { Language } from '../../platform/i18n'

const LOCALES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const
const WEEK = { nb: 'uke', nn: 'veke', en: 'week' } as const

function format(language: Language, options: Intl.DateTimeFormatOptions, instant: Date): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'Europe/Oslo' }).format(instant)
}

/** "torsdag 12. mars 2026". */
export function dayWords(instant: Date, language: Language): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  // Which commas English has in a date depends on the year of the machine's dictionary; here it has none.
  return format(language, options, instant).replace(',', '')
}

/** "torsdag 12. mars 2026 kl. 09.00–15.30 (uke 11)". */
export function whenWords(from: Date, to: Date, language: Language): string {
  const sameDay = osloDay(from) === osloDay(to)
  const begin = `${dayWords(from, language)} ${clock(from, language)}`
  const end = sameDay ? `–${hour(to, language)}` : ` – ${dayWords(to, language)} ${clock(to, language)}`
  return `${begin}${end} (${WEEK[language]} ${osloWeek(from)})`
}

/** "kl. 09.00". */
export function clock(instant: Date, language: Language): string {
  return `${language === 'en' ? 'at' : 'kl.'} ${hour(instant, language)}`
}

/** "09.00". */
export function hour(instant: Date, language: Language): string {
  const time = format(language, { hour: '2-digit', minute: '2-digit', hour12: false }, instant)
  return language === 'en' ? time : time.replace(':', '.')
}
