import { Id, Instant, Many, Named, One, PageQuery, Text } from '../platform/http'

export class LogQuery extends PageQuery {
  @Id({ optional: true, description: 'What this person did, and what was done about them' })
  person?: string

  @Id({ optional: true })
  group?: string

  @Text({ max: 40, pattern: /^[a-z-]+$/, optional: true, description: 'One of `GET /v1/log/kinds`' })
  kind?: string
}

export class LogActor {
  @Id({ nullable: true, description: 'Null where nobody asked for it just then' })
  id!: string | null

  @Text({ max: 120 })
  name!: string
}

export class LogSubject {
  @Text({ max: 40, example: 'person' })
  type!: string

  @Id()
  id!: string

  @Text({ max: 160, nullable: true, description: 'As it is called now; null where it has no name' })
  name!: string | null
}

export class LogEntryView {
  @Id()
  id!: string

  @Instant()
  at!: string

  @One(() => LogActor)
  actor!: LogActor

  @Text({ max: 80, example: 'role.given' })
  action!: string

  @Text({ max: 600, description: 'What happened, as a sentence in the reader’s language' })
  text!: string

  @Text({ max: 1000, nullable: true })
  reason!: string | null

  @One(() => LogSubject)
  subject!: LogSubject

  @One(() => Named, { nullable: true })
  group!: Named | null
}

export class LogKind {
  @Text({ max: 40 })
  kind!: string

  @Text({ max: 80 })
  title!: string
}

export class LogKinds {
  @Many(() => LogKind)
  items!: LogKind[]
}
