import { Choice, Day, Flag, Id, Instant, Int, Many, Named, One, Text, Values } from '../../platform/http'
import { OrganisationReference } from '../../organisations'
import { gatheringModes, type GatheringMode } from '../gathering-words'

export class RollForwardQuery {
  @Day({
    optional: true,
    description: 'Near which day the first gathering should be; a year later when not given',
  })
  firstOn?: string
}

export class RolledModule {
  @Id()
  id!: string

  @Int({ min: 1, max: 20 })
  number!: number

  @Text({ max: 200 })
  title!: string
}

/** A gathering that is only planned: nobody is told of it before it is called. */
export class PlannedGathering {
  @Int({ min: 1, max: 99, description: 'Number of the batch' })
  batch!: number

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
}

export class RolledGathering extends PlannedGathering {
  @One(() => RolledModule)
  module!: RolledModule
}

export class RolledGroup extends Named {
  @One(() => OrganisationReference)
  organisation!: OrganisationReference

  @Int({ min: 1, max: 99, nullable: true })
  batch!: number | null

  @Flag({ description: 'Whether it withdrew from the earlier cohort' })
  withdrawn!: boolean
}

/** What a cohort would be like, made from an earlier one; everything can be changed before it is made. */
export class RollForwardView {
  @One(() => Named)
  cohort!: Named

  @Int({ min: -10_000, description: 'How many weeks later than the earlier one' })
  weeks!: number

  @Text({ max: 120 })
  name!: string

  @Id({ description: 'The newest published version of the same programme' })
  programmeVersionId!: string

  @Day()
  startsOn!: string

  @Day()
  endsOn!: string

  @Day({ nullable: true })
  enrolBy!: string | null

  @Values({ type: 'integer' })
  batches!: number[]

  @Many(() => RolledGathering)
  gatherings!: RolledGathering[]

  @Many(() => RolledGroup, { description: 'Groups that can be invited again, without their people' })
  groups!: RolledGroup[]
}

export class NewCohortGathering extends PlannedGathering {
  @Id()
  moduleId!: string
}

export class InvitedGroup {
  @Id({ description: 'A group of an earlier cohort; its organisation and name are invited again' })
  groupId!: string

  @Int({ min: 1, max: 99, optional: true, nullable: true, description: 'Number of the batch' })
  batch?: number | null
}

export class NewCohort {
  @Text({ min: 1, max: 120, pattern: /\S/ })
  name!: string

  @Id()
  programmeVersionId!: string

  @Day()
  startsOn!: string

  @Day()
  endsOn!: string

  @Day({ optional: true, nullable: true })
  enrolBy?: string | null

  @Int({ max: 99, description: 'How many batches; numbered from 1' })
  batches!: number

  @Many(() => NewCohortGathering, { max: 500, description: 'Made as drafts' })
  gatherings!: NewCohortGathering[]

  @Many(() => InvitedGroup, { max: 500 })
  groups!: InvitedGroup[]
}
