import { Choice, Day, Flag, Id, Instant, Int, Many, Named, One, Text } from '../platform/http'
import { GatheringView, ModuleReference, MovedView } from '../gatherings'
import { moduleStates } from '../learning'
import {
  activityKinds,
  moduleKinds,
  steps,
  type ActivityKind,
  type ModuleKind,
  type Step,
} from '../programmes'

export type ModuleState = (typeof moduleStates)[number]

export class PathActivity {
  @Id()
  id!: string

  @Choice(steps)
  step!: Step

  @Choice(activityKinds)
  kind!: ActivityKind

  @Text({ max: 200 })
  title!: string

  @Int({ min: 1 })
  minutes!: number

  @Flag({ description: 'Of the reader: what was due before their first day is not' })
  required!: boolean

  @Choice(['person', 'group'])
  answeredBy!: 'person' | 'group'

  @Choice(['done', 'open', 'locked'])
  state!: 'done' | 'open' | 'locked'

  @Text({ max: 200, nullable: true, description: 'Why it is locked, with the date it opens' })
  lockedReason!: string | null

  @Day({ nullable: true })
  dueOn!: string | null
}

export class PathOpening {
  @Text({ max: 500 })
  sentence!: string

  @Text({
    max: 120,
    description: 'The chief executive as they were called then; empty when their data is gone',
  })
  by!: string

  @Instant()
  at!: string
}

export class PathModule extends ModuleReference {
  @Choice(moduleKinds)
  kind!: ModuleKind

  @Choice(moduleStates)
  state!: ModuleState

  @Day({ nullable: true })
  opensOn!: string | null

  @Flag()
  opened!: boolean

  @Text({ max: 200, nullable: true, description: 'Why it is locked, with the date it opens' })
  lockedReason!: string | null

  @One(() => PathOpening, {
    nullable: true,
    description: 'The chief executive’s own words, from the day it opens',
  })
  opening!: PathOpening | null

  @One(() => GatheringView, { nullable: true })
  gathering!: GatheringView | null

  @Day({ nullable: true })
  postworkDueOn!: string | null

  @One(() => MovedView, { nullable: true, description: 'Why the dates are other than they were' })
  moved!: MovedView | null

  @Many(() => PathActivity)
  activities!: PathActivity[]
}

export class PathView {
  @One(() => Named)
  group!: Named

  @Many(() => PathModule)
  modules!: PathModule[]
}
