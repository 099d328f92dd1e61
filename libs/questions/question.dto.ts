import { Choice, Id, Int, One, PageQuery, Text } from '../platform/http'
import { questionThemes, type QuestionTheme } from './question-words'

const LONGEST = 500

/** A question in every language; the two that are empty fall back to bokmål. */
export class QuestionText {
  @Text({ min: 1, max: LONGEST, pattern: /\S/ })
  nb!: string

  @Text({ max: LONGEST })
  nn!: string

  @Text({ max: LONGEST })
  en!: string
}

const states = ['active', 'retired'] as const

export class QuestionView {
  @Id()
  id!: string

  @Choice(questionThemes)
  theme!: QuestionTheme

  @One(() => QuestionText)
  text!: QuestionText

  @Choice(states, { description: '`retired`: no longer offered; what uses it keeps it' })
  state!: (typeof states)[number]

  @Int({ description: 'How many activities were made from it, in whatever version' })
  uses!: number

  @Int()
  version!: number
}

export class QuestionsQuery extends PageQuery {
  @Choice(questionThemes, { optional: true })
  theme?: QuestionTheme

  @Choice(states, { optional: true, description: 'Without it, those that are offered' })
  state?: (typeof states)[number]

  @Text({ max: 60, optional: true, description: 'Part of the question in any language' })
  q?: string
}

export class NewQuestion {
  @Choice(questionThemes)
  theme!: QuestionTheme

  @One(() => QuestionText)
  text!: QuestionText
}

export class QuestionChange {
  @Choice(questionThemes, { optional: true })
  theme?: QuestionTheme

  @One(() => QuestionText, { optional: true })
  text?: QuestionText
}

export class DrawRequest {
  @Id({ description: 'A question that is in the bank and not retired' })
  questionId!: string
}

/** The activity as it is after it got its question. */
export class DrawnView {
  @One(() => QuestionText)
  question!: QuestionText

  @Id()
  questionId!: string

  @Int({ min: 1, description: 'The new version of the activity' })
  version!: number
}
