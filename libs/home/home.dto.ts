import { Choice, Day, Id, Instant, Int, Many, Named, One, Text, Flag } from '../platform/http'
import { GatheringView, ModuleReference, MovedView } from '../gatherings'
import { moduleStates } from '../learning'
import { CohortReference } from '../cohorts'
import {
  activityKinds,
  moduleKinds,
  steps,
  type ActivityKind,
  type ModuleKind,
  type Step,
} from '../programmes'
import { ProgressView } from '../progress'
import { PathOpening, type ModuleState } from './path.dto'

export class HomeQuery {
  @Id({ optional: true, description: 'Which of my groups; without it the one I take part in now' })
  group?: string
}

export class HomeGroup extends Named {
  @One(() => CohortReference)
  cohort!: CohortReference

  @Flag({
    description:
      'The group left the programme, or its cohort is archived: everything can be read, nothing done',
  })
  over!: boolean

  @Flag({ description: 'The group left the programme' })
  withdrawn!: boolean
}

/** A gathering of the reader's that is about to begin or going on, where they have not said yet that they are there. */
export class HomeArrival {
  @Id()
  gatheringId!: string

  @Instant()
  startsAt!: string

  @Instant()
  endsAt!: string

  @Text({ max: 200 })
  place!: string
}

/** A colleague wrote it for the reader alone. */
export class SharedWithMe {
  @Id()
  activityId!: string

  @Text({ max: 160 })
  author!: string

  @Text({ max: 200 })
  title!: string
}

export class WhyView {
  @Text({ max: 20_000 })
  text!: string
}

export class AnsweredView {
  @Int({ description: 'Members who agree on the text as it stands' })
  count!: number

  @Int({ description: 'Members of the group' })
  of!: number
}

export class StepView {
  @Id()
  activityId!: string

  @One(() => ModuleReference)
  module!: ModuleReference

  @Text({ max: 200 })
  title!: string

  @Choice(activityKinds)
  kind!: ActivityKind

  @Choice(steps)
  step!: Step

  @Int({ min: 1 })
  minutes!: number

  @Day({ nullable: true })
  dueOn!: string | null

  @Text({ max: 300, description: 'Why this one comes next' })
  reason!: string

  @One(() => AnsweredView, { nullable: true, description: 'For what the group answers' })
  answered!: AnsweredView | null
}

export class HomeModule extends ModuleReference {
  @Choice(moduleKinds)
  kind!: ModuleKind

  @Choice(moduleStates)
  state!: ModuleState

  @Day({ nullable: true })
  opensOn!: string | null

  @Day({ nullable: true })
  dueOn!: string | null

  @One(() => PathOpening, {
    nullable: true,
    description: 'The chief executive’s own words, from the day it opens',
  })
  opening!: PathOpening | null

  @One(() => MovedView, { nullable: true, description: 'Why the dates are other than they were' })
  moved!: MovedView | null
}

export class HomeView {
  @One(() => HomeGroup)
  group!: HomeGroup

  @One(() => WhyView, { nullable: true, description: 'The group’s own why, once it is delivered' })
  why!: WhyView | null

  @One(() => HomeArrival, { nullable: true, description: 'Comes before every other step' })
  arrival!: HomeArrival | null

  @One(() => StepView, { nullable: true })
  nextStep!: StepView | null

  @One(() => StepView, { nullable: true })
  teamStep!: StepView | null

  @Many(() => SharedWithMe, { description: 'Of the last two weeks; read on the step, after one’s own' })
  sharedWithMe!: SharedWithMe[]

  @One(() => GatheringView, { nullable: true })
  nextGathering!: GatheringView | null

  @One(() => ProgressView, { description: 'My own; 0 of 0 for who is no member' })
  progress!: ProgressView

  @One(() => ProgressView)
  groupProgress!: ProgressView

  @Many(() => HomeModule)
  modules!: HomeModule[]
}
