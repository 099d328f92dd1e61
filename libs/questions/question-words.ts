import type { Localised } from '../platform/i18n'

/** What the questions are about, in the order in which they are shown. */
export const questionThemes = [
  'mobility',
  'co-creation',
  'region',
  'national',
  'organising',
  'capacity',
] as const
export type QuestionTheme = (typeof questionThemes)[number]

/** A question that comes with the product. The key is never reused for something else. */
export interface BankQuestion {
  readonly key: string
  readonly text: Localised
}
