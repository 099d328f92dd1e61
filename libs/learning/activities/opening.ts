import { longDay, type Language, type Localised } from '../../platform/i18n'
import { Problem } from '../../platform/http'
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

/** @throws Problem conflict with the day on which the step opens, when it is not open yet */
export function requireOpen(step: Step, schedule: Schedule, today: string, language: Language): void {
  if (isOpen(step, schedule, today)) return
  const opensOn = stepOpensOn(step, schedule)
  if (opensOn === null) throw new Problem('conflict', 'learning.no-date')
  throw new Problem('conflict', 'learning.opens-on', { date: longDay(opensOn, language) })
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
