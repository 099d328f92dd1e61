import {
  Choice,
  Day,
  Flag,
  Id,
  Instant,
  Int,
  Named,
  One,
  PageQuery,
  QueryInt,
  Text,
} from '../../platform/http'
import { ModuleReference } from '../../gatherings'
import { submissionStates, type SubmissionState } from './submission.entity'

const states = ['empty', ...submissionStates] as const

export class CohortSubmissionsQuery extends PageQuery {
  @QueryInt({ min: 1, max: 99, optional: true, description: 'Number of the module' })
  module?: number

  @Choice(states, { optional: true })
  state?: 'empty' | SubmissionState

  @Choice(['true'], { optional: true, description: 'Only what waits for an instructor to read it' })
  waiting?: 'true'
}

export class AnsweredActivity {
  @Id()
  id!: string

  @Text({ max: 200 })
  title!: string
}

export class CohortSubmissionView {
  @One(() => Named)
  group!: Named

  @One(() => ModuleReference)
  module!: ModuleReference

  @One(() => AnsweredActivity)
  activity!: AnsweredActivity

  @Choice(states)
  state!: 'empty' | SubmissionState

  @Instant({ nullable: true, description: 'The latest delivery' })
  deliveredAt!: string | null

  @Day({ nullable: true })
  dueOn!: string | null

  @Int({ description: 'Comments and replies that stand' })
  comments!: number

  @Flag({ description: 'Delivered, or replied to, since an instructor last commented, and not done' })
  waiting!: boolean
}
