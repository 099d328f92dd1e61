import { Choice, Many, Text } from '../../platform/http'
import { gatheringModes, type GatheringMode } from '../gathering-words'
import { GatheringTime, HTTPS, PlannedGathering } from '../planning/planning.dto'

export class NewLocalSession extends GatheringTime {
  @Text({ min: 1, max: 120, pattern: /\S/, description: 'What it is about' })
  title!: string

  @Choice(gatheringModes)
  mode!: GatheringMode

  @Text({ max: 200, optional: true })
  place?: string

  @Text({ max: 400, optional: true, pattern: HTTPS })
  link?: string
}

export class LocalSessionsView {
  @Many(() => PlannedGathering, { description: 'In time order; drafts, moved and cancelled ones among them' })
  items!: PlannedGathering[]
}
