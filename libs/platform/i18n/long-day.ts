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
