import { Choice, Day, Flag, Id, Instant, Named, One, PageQuery, QueryInt, Text } from '../platform/http'
import { reminderStates, subjectKinds, type ReminderState, type SubjectKind } from './reminder-words'

export class RuleName {
  @Text({ max: 60, example: 'prework-first' })
  key!: string

  @Text({ max: 120 })
  title!: string
}

export class ReminderSubject {
  @Choice(subjectKinds)
  kind!: SubjectKind

  @Id()
  id!: string

  @Text({ max: 200 })
  title!: string

  @Day({ description: 'The day of the gathering, or the day on which postwork is due' })
  date!: string
}

export class PlannedReminderView {
  @One(() => Named)
  person!: Named

  @One(() => Named)
  group!: Named

  @One(() => RuleName)
  rule!: RuleName

  @One(() => ReminderSubject)
  subject!: ReminderSubject

  @Instant()
  plannedFor!: string

  @Flag({ description: 'Goes on quiet days too' })
  urgent!: boolean

  @Choice(['planned', 'withheld'])
  state!: 'planned' | 'withheld'

  @Text({ max: 300, description: 'Why it is withheld or moved; empty when there is nothing to explain' })
  why!: string
}

export class LoggedReminderView {
  @Id()
  id!: string

  @One(() => Named)
  person!: Named

  @One(() => Named)
  group!: Named

  @One(() => RuleName)
  rule!: RuleName

  @One(() => ReminderSubject)
  subject!: ReminderSubject

  @Choice(reminderStates, { description: '`uncertain`: interrupted while it was sent, and never sent again' })
  state!: ReminderState

  @Instant()
  plannedFor!: string

  @Instant({ nullable: true })
  sentAt!: string | null

  @Text({ max: 300, nullable: true })
  messageId!: string | null

  @Id({ nullable: true, description: 'The mail that it went in; `GET /v1/mails/{id}` shows it' })
  mailId!: string | null

  @Text({ max: 300 })
  why!: string
}

export class ReminderLogQuery extends PageQuery {
  @Id({ optional: true })
  group?: string
}

export class ReminderPlanQuery extends ReminderLogQuery {
  @QueryInt({ min: 1, max: 120, optional: true, description: 'How far ahead (default 30)' })
  days?: number
}
