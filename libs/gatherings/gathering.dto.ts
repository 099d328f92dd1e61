import { Choice, Day, Flag, Id, Instant, Int, Named, One, PageQuery, Text } from '../platform/http'
import { gatheringModes, gatheringStates, type GatheringMode, type GatheringState } from './gathering-words'

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

  @Id()
  cohortId!: string

  @Text({ max: 200, description: 'The title of the module, or what the local session is about' })
  title!: string

  @One(() => ModuleReference, { nullable: true, description: 'Null for a local session' })
  module!: ModuleReference | null

  @One(() => BatchReference, { nullable: true, description: 'Null for a local session' })
  batch!: BatchReference | null

  @One(() => Named, {
    nullable: true,
    description: 'Whose local session it is; null for a module’s gathering',
  })
  group!: Named | null

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
