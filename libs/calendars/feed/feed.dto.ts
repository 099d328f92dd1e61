import { Instant, Text } from '../../platform/http'

/** The address at which my calendar can be subscribed to; secret, because whoever has it reads the calendar. */
export class CalendarFeedView {
  @Text({ max: 500, nullable: true, description: 'Null: there is none, or it was stopped' })
  address!: string | null

  @Instant({ nullable: true, description: 'When this address was made' })
  madeAt!: string | null
}
