import { Choice, Day, Id, Instant, Named, One, PageQuery, Text } from '../platform/http'
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

  @Day({ description: 'The day of the gathering, of the deadline, or of the week’s worklist' })
  date!: string
}

export class LoggedReminderView {
  @Id()
  id!: string

  @One(() => Named)
  person!: Named

  @One(() => Named, { nullable: true, description: 'Null where it concerns the network' })
  group!: Named | null

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
