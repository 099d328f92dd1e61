import type { BankQuestion, QuestionTheme } from '../question-words'
import { capacity } from './capacity'
import { coCreation } from './co-creation'
import { mobility } from './mobility'
import { national } from './national'
import { organising } from './organising'
import { region } from './region'

/** The questions that every installation begins with; authors add their own. */
export const questionBank: Readonly<Record<QuestionTheme, readonly BankQuestion[]>> = {
  mobility,
  'co-creation': coCreation,
  region,
  national,
  organising,
  capacity,
}
