import { Id, Instant, Many, Named, One, Text } from '../../platform/http'

/** Attendance that was changed after the list was locked: by whom, when and why. */
export class LateChange {
  @Id()
  id!: string

  @Instant()
  at!: string

  @Text({ max: 120 })
  by!: string

  @One(() => Named)
  group!: Named

  @Text({ max: 500 })
  reason!: string
}

export class LateChangesView {
  @Many(() => LateChange, { description: 'Newest first' })
  items!: LateChange[]
}
