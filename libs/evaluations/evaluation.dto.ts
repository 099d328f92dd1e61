import { Choice, Day, Flag, Id, Instant, Int, Many, One, Text, Values } from '../platform/http'
import { ModuleReference } from '../gatherings'
import { evaluationStates, type EvaluationState } from './evaluation.policy'

export class EvaluationQuestion {
  @Int({ min: 1, max: 9 })
  position!: number

  @Text({ max: 300, description: 'Agreed with from 1 (not at all) to 5 (fully)' })
  statement!: string
}

export class QuestionResult extends EvaluationQuestion {
  @Values({ type: 'integer' }, { description: 'How many chose 1, 2, 3, 4 and 5, in that order' })
  counts!: number[]

  @Int()
  dontKnow!: number
}

export class EvaluationResult {
  @Int({ description: 'How many have answered; who, nobody can see' })
  answered!: number

  @Int({
    description:
      'How many of them the result shows. Answers come to it five or more at a time, so that no difference between two readings is one person’s',
  })
  shown!: number

  @Many(() => QuestionResult, { description: 'Empty as long as nothing is shown' })
  questions!: QuestionResult[]
}

export class GroupEvaluation {
  @Choice(evaluationStates, {
    description:
      'Whether I am asked: before the gathering ends, open, answered, too late, or not asked (not there, no member)',
  })
  state!: EvaluationState

  @Day({ description: 'The last day on which one can answer' })
  closesOn!: string

  @Many(() => EvaluationQuestion)
  questions!: EvaluationQuestion[]

  @One(() => EvaluationResult)
  result!: EvaluationResult
}

export class GatheringEvaluation {
  @Flag({ description: 'Whether answers may still come' })
  open!: boolean

  @Int({ description: 'Groups with answers in the figure' })
  groups!: number

  @One(() => EvaluationResult)
  result!: EvaluationResult
}

export class EvaluationAnswer {
  @Int({ min: 1, max: 9 })
  question!: number

  @Int({ min: 1, max: 5, nullable: true, description: 'Null for "don’t know"' })
  value!: number | null
}

export class EvaluationAnswers {
  @Many(() => EvaluationAnswer, {
    max: 9,
    description: 'One for each question. They cannot be changed afterwards',
  })
  answers!: EvaluationAnswer[]
}

export class OpenEvaluation {
  @Id()
  gatheringId!: string

  @One(() => ModuleReference, { nullable: true })
  module!: ModuleReference | null

  @Instant()
  startsAt!: string

  @Day()
  closesOn!: string
}

export class OpenEvaluations {
  @Many(() => OpenEvaluation, { description: 'Gatherings that I am asked about and have not answered' })
  items!: OpenEvaluation[]
}
