import { Choice, Flag, Id, Instant, Int, Many, Named, One, Text } from '../../platform/http'
import { GatheringView } from '../gathering.dto'
import {
  attendanceModes,
  attendanceStatuses,
  type AttendanceMode,
  type AttendanceStatus,
} from '../gathering-words'

export class AttendanceCounts {
  @Int() people!: number
  @Int() present!: number
  @Int() partly!: number
  @Int() excused!: number
  @Int() absent!: number
  @Int() standIn!: number
  @Int() unknown!: number

  @Int({ description: 'Who said themselves that they were there, whatever their mark is' })
  checkedIn!: number
}

/** What a person said of themselves in the room. A mark by whoever keeps the list stands beside it and never removes it. */
export class CheckInFact {
  @Instant()
  at!: string

  @Choice(attendanceModes)
  mode!: AttendanceMode

  @Instant({ description: 'Later than `at` when their phone had no connection' })
  receivedAt!: string
}

/** A change after the list was locked. */
export class Correction {
  @Instant()
  at!: string

  @Text({ max: 160 })
  by!: string

  @Text({ max: 500 })
  reason!: string
}

export class AttendanceMark {
  @Id()
  enrolmentId!: string

  @One(() => Named)
  person!: Named

  @One(() => Named)
  group!: Named

  @Choice(['top-leader', 'development-leader'])
  category!: string

  @Text({ max: 120, description: 'As it was when the person enrolled' })
  title!: string

  @Choice(attendanceStatuses)
  status!: AttendanceStatus

  @Choice(attendanceModes, { nullable: true })
  mode!: AttendanceMode | null

  @Instant({ nullable: true, description: 'When it was marked; null while it is unknown' })
  markedAt!: string | null

  @One(() => Named, { nullable: true, description: 'Who marked it: the person themselves after a check-in' })
  markedBy!: Named | null

  @One(() => CheckInFact, { nullable: true })
  checkIn!: CheckInFact | null
}

export class AttendanceView {
  @One(() => GatheringView)
  gathering!: GatheringView

  @Instant()
  lockedAt!: string

  @Flag({ description: 'Whether a change needs a reason' })
  locked!: boolean

  @Many(() => Correction, {
    description: 'Changes after the lock that the reader may know of, the newest first',
  })
  corrections!: Correction[]

  @One(() => AttendanceCounts)
  counts!: AttendanceCounts

  @Many(() => AttendanceMark)
  marks!: AttendanceMark[]
}

export class NewMark {
  @Id()
  enrolmentId!: string

  @Choice(attendanceStatuses)
  status!: AttendanceStatus

  @Choice(attendanceModes, { optional: true, nullable: true })
  mode?: AttendanceMode | null
}

export class AttendanceRequest {
  @Many(() => NewMark, { max: 500, description: 'Whoever is not mentioned keeps the mark they have' })
  marks!: NewMark[]

  @Text({ min: 3, max: 500, optional: true, description: 'Needed once the list is locked' })
  reason?: string
}
