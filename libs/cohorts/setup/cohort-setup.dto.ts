import { Choice, Day, Flag, Id, Int, Many, Named, One, Text } from '../../platform/http'
import { cohortStates, type CohortState } from '../cohort.dto'
import { GroupSetup } from '../groups/group-setup.dto'

export class VersionName {
  @Id()
  id!: string

  @Int({ min: 1 })
  number!: number
}

/** The version that a cohort is taught. */
export class PinnedVersion extends VersionName {
  @Text({ max: 200, description: 'Title of the programme in the reader’s language' })
  title!: string

  @One(() => VersionName, { nullable: true, description: 'The newest published one, when it is newer' })
  newer!: VersionName | null
}

export class ObstacleView {
  @Text({ max: 80 })
  code!: string

  @Text({ max: 300 })
  text!: string

  @One(() => Named, { nullable: true, description: 'The group that it is about' })
  group!: Named | null
}

export class NextState {
  @Choice(cohortStates)
  to!: CohortState

  @Many(() => ObstacleView, { description: 'What is missing; empty when the step can be taken' })
  obstacles!: ObstacleView[]
}

export class BatchSetup {
  @Id()
  id!: string

  @Int({ min: 1, max: 99 })
  number!: number

  @Int()
  groups!: number

  @Int({ description: 'Planned, called and held ones' })
  gatherings!: number

  @Flag({ description: 'Whether it can be removed: no group, and nothing but drafts' })
  empty!: boolean

  @Day({ nullable: true, description: 'Day of its first gathering' })
  firstOn!: string | null
}

export class CohortSetupView {
  @Id()
  id!: string

  @Text({ max: 120 })
  name!: string

  @Choice(cohortStates)
  state!: CohortState

  @Day()
  startsOn!: string

  @Day()
  endsOn!: string

  @Day({ nullable: true })
  enrolBy!: string | null

  @Flag({ description: 'Whether the deadline has passed: administrators alone change who takes part' })
  deadlinePassed!: boolean

  @Int()
  version!: number

  @One(() => PinnedVersion)
  programme!: PinnedVersion

  @One(() => NextState, { nullable: true })
  next!: NextState | null

  @Choice(cohortStates, { nullable: true, description: 'The state before, which takes a reason' })
  back!: CohortState | null

  @Many(() => BatchSetup)
  batches!: BatchSetup[]

  @Many(() => GroupSetup)
  groups!: GroupSetup[]
}

export class CohortChange {
  @Text({ min: 1, max: 120, pattern: /\S/, optional: true })
  name?: string

  @Day({ optional: true })
  startsOn?: string

  @Day({ optional: true })
  endsOn?: string

  @Day({ optional: true, nullable: true })
  enrolBy?: string | null
}

export class CohortStep {
  @Choice(cohortStates)
  to!: CohortState

  @Text({ min: 3, max: 500, pattern: /\S/, optional: true, description: 'Needed to go back' })
  reason?: string
}

export class NewBatch {
  @Int({ min: 1, max: 99, optional: true, description: 'The next free number when not given' })
  number?: number
}

export class BatchChange {
  @Int({ min: 1, max: 99 })
  number!: number
}

export class ModuleName {
  @Id()
  id!: string

  @Int({ min: 1, max: 20 })
  number!: number

  @Text({ max: 200 })
  title!: string
}

export class PublishedVersion extends VersionName {
  @Text({ max: 200, description: 'Title of the programme in the reader’s language' })
  title!: string

  @Many(() => ModuleName)
  modules!: ModuleName[]
}

export class PublishedVersions {
  @Many(() => PublishedVersion)
  items!: PublishedVersion[]
}
