import { CohortReference } from '../cohorts'
import { Choice, Day, Id, Instant, Int, Many, Named, One, Text } from '../platform/http'
import { nudgeSubjects, type NudgeSubject } from '../nudges'
import { itemKinds, urgencies, type ItemKind, type Urgency } from './items/item'

export class WorklistQuery {
  @Id({ optional: true, description: 'One group; without it every group that I follow' })
  group?: string
}

export class WorklistAction {
  @Choice(['open', 'nudge'])
  kind!: 'open' | 'nudge'

  @Text({ max: 80, description: 'What the button says' })
  label!: string

  @Text({ max: 200, nullable: true, description: 'Of `open`: the screen where it is done' })
  link!: string | null

  @Choice(nudgeSubjects, { nullable: true, description: 'Of `nudge`: what it is about' })
  subject!: NudgeSubject | null

  @Text({ max: 40, nullable: true, description: 'Of `nudge`: the module’s number, or the activity' })
  about!: string | null
}

export class WorklistNudge {
  @Text({ max: 400, description: 'Who was reminded, or will be, and when' })
  text!: string

  @Id({ nullable: true, description: 'Of one on its way: takes it back' })
  undo!: string | null

  @Instant({ nullable: true, description: 'Until when it can be taken back' })
  until!: string | null
}

export class WorklistItem {
  @Text({ max: 80, description: 'The same as long as it is the same thing, within its group' })
  key!: string

  @Choice(itemKinds)
  kind!: ItemKind

  @Choice(urgencies)
  urgency!: Urgency

  @Text({ max: 500 })
  title!: string

  @Text({ max: 1000, description: 'Why it is here' })
  why!: string

  @Int({ min: 1, max: 20, nullable: true })
  module!: number | null

  @Day({ nullable: true })
  due!: string | null

  @Day({ nullable: true })
  since!: string | null

  @Many(() => Named, { description: 'Whom it is about' })
  people!: Named[]

  @One(() => WorklistAction, {
    nullable: true,
    description: 'The one thing to do; null for what is on track',
  })
  action!: WorklistAction | null

  @One(() => WorklistNudge, { nullable: true, description: 'Of the last three days' })
  nudged!: WorklistNudge | null
}

export class WorklistCounts {
  @Int() urgent!: number
  @Int() soon!: number
  @Int() onTrack!: number
}

export class WorklistNext {
  @Text({ max: 200 })
  text!: string

  @Day()
  on!: string
}

export class WorklistGroup extends Named {
  @One(() => CohortReference)
  cohort!: CohortReference

  @One(() => WorklistCounts)
  counts!: WorklistCounts

  @Many(() => WorklistItem)
  items!: WorklistItem[]

  @One(() => WorklistNext, { nullable: true, description: 'What comes next in the group, and when' })
  next!: WorklistNext | null

  @Text({ max: 300, nullable: true, description: 'From whom the reader took over, for two weeks' })
  tookOver!: string | null
}

export class WorklistView {
  @One(() => WorklistCounts)
  counts!: WorklistCounts

  @Many(() => WorklistItem, { description: 'What belongs to no group; for administrators' })
  items!: WorklistItem[]

  @Many(() => WorklistGroup, { description: 'Those with something urgent first, then by name' })
  groups!: WorklistGroup[]
}
