import {
  Choice,
  Day,
  Flag,
  Id,
  Instant,
  Int,
  Many,
  Named,
  One,
  PageQuery,
  QueryInt,
  Text,
} from '../../platform/http'
import { ReminderSubject, RuleName } from '../reminder.dto'

export class PlannedReminderView {
  @One(() => Named)
  person!: Named

  @One(() => Named, { nullable: true, description: 'Null where it concerns the network' })
  group!: Named | null

  @One(() => RuleName)
  rule!: RuleName

  @One(() => ReminderSubject)
  subject!: ReminderSubject

  @Day({ description: 'The day on which it goes, in Oslo' })
  date!: string

  @Instant()
  plannedFor!: string

  @Text({ max: 100, description: 'The same for what goes in the same mail; empty for what is withheld' })
  mail!: string

  @Flag({ description: 'Goes on quiet days too' })
  urgent!: boolean

  @Choice(['planned', 'withheld'])
  state!: 'planned' | 'withheld'

  @Text({ max: 300, description: 'Why it is withheld or moved; empty when there is nothing to explain' })
  why!: string
}

/** What of the plan is asked for. */
export class PlanFilter {
  @QueryInt({ min: 1, max: 120, optional: true, description: 'How far ahead (default 30)' })
  days?: number

  @Id({ optional: true })
  group?: string

  @Id({ optional: true })
  person?: string

  @Text({ max: 60, pattern: /^[a-z-]+$/, optional: true, description: 'The key of a rule' })
  rule?: string

  @Choice(['planned', 'withheld'], { optional: true })
  state?: 'planned' | 'withheld'
}

export class ReminderPlanQuery extends PageQuery {
  @QueryInt({ min: 1, max: 120, optional: true, description: 'How far ahead (default 30)' })
  days?: number

  @Id({ optional: true })
  group?: string

  @Id({ optional: true })
  person?: string

  @Text({ max: 60, pattern: /^[a-z-]+$/, optional: true, description: 'The key of a rule' })
  rule?: string

  @Choice(['planned', 'withheld'], { optional: true })
  state?: 'planned' | 'withheld'
}

export class PlannedDay {
  @Day()
  date!: string

  @Int()
  mails!: number

  @Int()
  people!: number
}

export class PlanRule extends RuleName {
  @Int({ description: 'How many reminders of it are planned' })
  planned!: number
}

export class PlanSummary {
  @Int()
  mails!: number

  @Int()
  people!: number

  @Int({ description: 'Reminders that are held back' })
  withheld!: number

  @Many(() => PlannedDay)
  days!: PlannedDay[]

  @Many(() => PlanRule, { description: 'The rules that have a reminder in the plan, whatever the filter' })
  rules!: PlanRule[]

  @Many(() => Named, { description: 'The groups that have a reminder in the plan, whatever the filter' })
  groups!: Named[]
}
