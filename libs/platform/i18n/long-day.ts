import type { Language } from './language'

const inWords = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })

/** Made once: a matrix of a cohort says hundreds of days, and making a format costs more than all of them. */
const LONG_DAYS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nb: inWords('nb-NO'),
  nn: inWords('nn-NO'),
  en: inWords('en-GB'),
}

/** A day in words, such as "21. august 2023". */
export function longDay(day: string, language: Language): string {
  return LONG_DAYS[language].format(new Date(`${day}T00:00:00Z`))
}

const inYear = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })

const DAYS_IN_YEAR: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nb: inYear('nb-NO'),
  nn: inYear('nn-NO'),
  en: inYear('en-GB'),
}

/** A day in words as people say it in its own year: "21. august"; in another year with the year. */
export function dayInYear(day: string, today: string, language: Language): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return longDay(day, language)
  return DAYS_IN_YEAR[language].format(new Date(`${day}T00:00:00Z`))
}
