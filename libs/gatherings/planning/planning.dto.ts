import { Matches } from 'class-validator'
import { Choice, Flag, Id, Instant, Int, Many, Named, One, Text } from '../../platform/http'
import { CohortReference } from '../../cohorts'
import { GatheringView } from '../gathering.dto'
import { gatheringModes, type GatheringMode } from '../gathering-words'

/** An instant that says its zone: a wall clock of nowhere is refused. */
const ZONED = /(Z|[+-]\d{2}:\d{2})$/
/** Empty, or an address that a browser opens safely. */
export const HTTPS = /^(https:\/\/\S+)?$/

export class PlannedGroup extends Named {
  @Flag({ description: 'Whether the group comes from another batch, because it missed its own day' })
  catchUp!: boolean
}

/** A gathering as those see it who plan it; drafts, moved and cancelled ones among them. */
export class PlannedGathering extends GatheringView {
  @Many(() => PlannedGroup)
  groups!: PlannedGroup[]
}

export class PlannedModule {
  @Int({ min: 1, max: 20 })
  number!: number

  @Text({ max: 200 })
  title!: string
}

export class PlannedBatch {
  @Id()
  id!: string

  @Int({ min: 1, max: 99 })
  number!: number

  @Many(() => Named)
  groups!: Named[]
}

export class GatheringPlan {
  @One(() => CohortReference)
  cohort!: CohortReference

  @Many(() => PlannedModule)
  modules!: PlannedModule[]

  @Many(() => PlannedBatch)
  batches!: PlannedBatch[]

  @Many(() => PlannedGathering)
  gatherings!: PlannedGathering[]
}

/** When people meet. */
export class GatheringTime {
  @Matches(ZONED)
  @Instant()
  startsAt!: string

  @Matches(ZONED)
  @Instant({ description: 'On the same day in Oslo as it begins' })
  endsAt!: string
}

export class NewGathering extends GatheringTime {
  @Int({ min: 1, max: 20, description: 'Number of the module' })
  module!: number

  @Int({ min: 1, max: 99, description: 'Number of the batch' })
  batch!: number

  @Choice(gatheringModes)
  mode!: GatheringMode

  @Text({ max: 200, optional: true })
  place?: string

  @Text({ max: 400, optional: true, pattern: HTTPS })
  link?: string
}

export class GatheringMove extends GatheringTime {
  @Text({ min: 3, max: 500, pattern: /\S/, description: 'Everybody who was called reads it' })
  reason!: string

  @Choice(gatheringModes, {
    optional: true,
    description: 'As before when it is left out; place and link too',
  })
  mode?: GatheringMode

  @Text({ max: 200, optional: true })
  place?: string

  @Text({ max: 400, optional: true, pattern: HTTPS })
  link?: string
}

export class GatheringChange {
  @Text({ min: 1, max: 120, pattern: /\S/, optional: true, description: 'Of a local session only' })
  title?: string

  @Matches(ZONED)
  @Instant({ optional: true, description: 'Of a draft only: what people were called to is moved' })
  startsAt?: string

  @Matches(ZONED)
  @Instant({ optional: true })
  endsAt?: string

  @Choice(gatheringModes, { optional: true })
  mode?: GatheringMode

  @Text({ max: 200, optional: true })
  place?: string

  @Text({ max: 400, optional: true, pattern: HTTPS })
  link?: string
}

export class GatheringCancellation {
  @Text({ min: 3, max: 500, pattern: /\S/, description: 'Everybody who was called reads it' })
  reason!: string
}

export class CatchUp {
  @Id({ description: 'A group of the cohort, from another batch' })
  groupId!: string
}
