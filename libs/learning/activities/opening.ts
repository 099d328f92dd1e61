import type { Language, Localised } from '../../platform/i18n'
import type { Step } from '../../programmes'

/** The days of a module for one group, `YYYY-MM-DD` in Europe/Oslo; null as long as no gathering is called. */
export interface Schedule {
  readonly opensOn: string | null
  readonly heldOn: string | null
  readonly dueOn: string | null
}

/** Prework opens some weeks before the gathering, the rest on its day: nothing waits for what came before. */
export function stepOpensOn(step: Step, { opensOn, heldOn }: Schedule): string | null {
  return step === 'prework' ? opensOn : heldOn
}

export function stepDueOn(step: Step, { heldOn, dueOn }: Schedule): string | null {
  return step === 'postwork' ? dueOn : heldOn
}

/** What was due before somebody's first day is not required of them; without a date it lies ahead of everybody. */
export function isRequired(dueOn: string | null, fromOn: string): boolean {
  return dueOn === null || dueOn >= fromOn
}

export function isOpen(step: Step, schedule: Schedule, today: string): boolean {
  const opensOn = stepOpensOn(step, schedule)
  return opensOn !== null && opensOn <= today
}

export const opensOnText: Localised = {
  nb: 'Åpner {date}.',
  nn: 'Opnar {date}.',
  en: 'Opens on {date}.',
}

export const noDateText: Localised = {
  nb: 'Åpner når datoen for samlingen er satt.',
  nn: 'Opnar når datoen for samlinga er sett.',
  en: 'Opens when the date of the gathering is set.',
}

/** Why a step cannot be done yet, in a sentence with the date; null when it is open. */
export function lockedReason(
  step: Step,
  schedule: Schedule,
  today: string,
  language: Language,
): string | null {
  if (isOpen(step, schedule, today)) return null
  const opensOn = stepOpensOn(step, schedule)
  return opensOn === null
    ? noDateText[language]
    : opensOnText[language].replace('{date}', longDay(opensOn, language))
}

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
