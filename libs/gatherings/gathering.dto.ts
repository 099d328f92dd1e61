import { Choice, Day, Flag, Id, Instant, Int, Many, Named, One, PageQuery, Text } from '../platform/http'
import {
  attendanceModes,
  attendanceStatuses,
  gatheringModes,
  gatheringStates,
  type AttendanceMode,
  type AttendanceStatus,
  type GatheringMode,
  type GatheringState,
} from './gathering-words'

export class ModuleReference {
  @Int({ min: 1, max: 20 })
  number!: number

  @Text({ max: 200 })
  title!: string
}

export class BatchReference {
  @Int({ min: 1, max: 99 })
  number!: number
}

/** Why the day of a gathering is another than people were told at first. */
export class MovedView {
  @Day()
  from!: string

  @Day({ nullable: true, description: 'Null as long as a cancelled gathering has no new day' })
  to!: string | null

  @Text({ max: 500 })
  reason!: string
}

/** A gathering at the other end of a move. */
export class MovedGathering {
  @Id()
  id!: string

  @Instant()
  startsAt!: string

  @Text({ max: 500 })
  reason!: string
}

export class GatheringView {
  @Id()
  id!: string

  @One(() => ModuleReference)
  module!: ModuleReference

  @One(() => BatchReference)
  batch!: BatchReference

  @Instant()
  startsAt!: string

  @Instant()
  endsAt!: string

  @Text({ max: 200 })
  place!: string

  @Text({ max: 400 })
  link!: string

  @Choice(gatheringModes)
  mode!: GatheringMode

  @Choice(gatheringStates, { description: '`locked`: held, and the attendance list is closed' })
  state!: GatheringState

  @Flag({ description: 'Whether every group that the reader sees there has been marked' })
  attendanceMarked!: boolean

  @Flag({ description: 'Whether a group that the reader sees comes from another batch' })
  catchUp!: boolean

  @Text({ max: 500, description: 'Why it was moved or cancelled; empty when it was neither' })
  reason!: string

  @Int()
  version!: number

  @One(() => MovedGathering, { nullable: true, description: 'The gathering whose place this one took' })
  movedFrom!: MovedGathering | null

  @One(() => MovedGathering, { nullable: true, description: 'The gathering that took its place' })
  movedTo!: MovedGathering | null
}

export class GatheringsQuery extends PageQuery {
  @Id({ optional: true })
  group?: string
}

export class AttendanceCounts {
  @Int() people!: number
  @Int() present!: number
  @Int() partly!: number
  @Int() excused!: number
  @Int() absent!: number
  @Int() standIn!: number
  @Int() unknown!: number
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
}

export class AttendanceView {
  @One(() => GatheringView)
  gathering!: GatheringView

  @Instant()
  lockedAt!: string

  @Flag({ description: 'Whether a change needs a reason' })
  locked!: boolean

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
