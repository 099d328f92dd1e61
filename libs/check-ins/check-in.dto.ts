import { Choice, Flag, Id, Instant, Int, One, Text } from '../platform/http'
import type { CheckInPhase } from './check-in-times'

export const checkInModes = ['physical', 'digital'] as const
export type CheckInMode = (typeof checkInModes)[number]
export const checkInPhases: readonly CheckInPhase[] = ['early', 'open', 'over']

const SIX_DIGITS = /^[0-9]{6}$/

/** What stands on the screen in the room. */
export class RoomCode {
  @Text({ max: 6, nullable: true, description: 'Six digits; null before and after the gathering' })
  code!: string | null

  @Text({ max: 6, nullable: true, description: 'What stands there from `validUntil` on' })
  next!: string | null

  @Instant({ nullable: true })
  validUntil!: string | null

  @Instant({
    description: 'The server’s own time, so that a screen whose clock is wrong changes at the right moment',
  })
  now!: string

  @Choice(checkInPhases)
  phase!: CheckInPhase

  @Instant()
  opensAt!: string

  @Instant()
  closesAt!: string

  @Int({ description: 'Of the groups that the reader sees' })
  checkedIn!: number

  @Int()
  people!: number
}

export class NewCheckIn {
  @Text({ min: 6, max: 6, pattern: SIX_DIGITS, description: 'As it stood on the screen in the room' })
  code!: string

  @Choice(checkInModes)
  mode!: CheckInMode

  @Int({
    max: 86_400,
    optional: true,
    description: 'Seconds since it was said, when the phone had no connection just then',
  })
  secondsAgo?: number
}

export class MadeCheckIn {
  @Instant()
  at!: string

  @Choice(checkInModes)
  mode!: CheckInMode
}

/** How it stands with one's own check-in at a gathering. */
export class OwnCheckIn {
  @Id()
  gatheringId!: string

  @Flag({ description: 'Whether the reader takes part in a group that meets there' })
  expected!: boolean

  @Choice(checkInPhases)
  phase!: CheckInPhase

  @Flag({ description: 'Not called, moved or cancelled' })
  off!: boolean

  @Instant()
  opensAt!: string

  @Instant()
  closesAt!: string

  @Choice(['physical', 'digital', 'hybrid'])
  mode!: string

  @One(() => MadeCheckIn, { nullable: true })
  checkIn!: MadeCheckIn | null
}
