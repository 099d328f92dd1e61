import { Choice, Day, Flag, Id, Int, Many, Named, One, Text } from '../platform/http'
import { CohortReference } from '../cohorts'
import { attendanceStatuses, MovedView, type AttendanceStatus } from '../gatherings'
import { moduleStates } from '../learning'
import { moduleKinds, type ModuleKind } from '../programmes'
import { ProgressView } from './progress-view.dto'
import { missingCodes, type Missing } from './progress'

export class MissingView {
  @Choice(missingCodes)
  code!: Missing['code']

  @Text({ max: 400 })
  text!: string

  @Day({ nullable: true })
  dueOn!: string | null

  @Flag()
  overdue!: boolean
}

export class CellView {
  @Int({ min: 1, max: 20 })
  module!: number

  @Choice(moduleStates)
  state!: (typeof moduleStates)[number]

  @Many(() => MissingView)
  missing!: MissingView[]

  @Choice(attendanceStatuses, { nullable: true, description: 'Of a person; null for a group' })
  attendance!: AttendanceStatus | null
}

export class ModuleView {
  @Int({ min: 1, max: 20 })
  number!: number

  @Text({ max: 200 })
  title!: string

  @Choice(moduleKinds)
  kind!: ModuleKind
}

export class ModuleCellView extends CellView {
  @Text({ max: 200 })
  title!: string

  @Choice(moduleKinds)
  kind!: ModuleKind

  @Day({ nullable: true, description: 'When prework opens' })
  opensOn!: string | null

  @Day({ nullable: true, description: 'The day of the group’s gathering' })
  heldOn!: string | null

  @Day({ nullable: true, description: 'When postwork is due' })
  dueOn!: string | null

  @One(() => MovedView, { nullable: true, description: 'Why the dates are other than they were' })
  moved!: MovedView | null
}

export class GroupTitle {
  @Id()
  id!: string

  @Text({ max: 160 })
  name!: string

  @One(() => CohortReference)
  cohort!: CohortReference
}

export class PersonProgressView {
  @Id()
  enrolmentId!: string

  @One(() => Named)
  person!: Named

  @Choice(['top-leader', 'development-leader'])
  category!: string

  @Text({ max: 120 })
  title!: string

  @One(() => ProgressView)
  progress!: ProgressView

  @Many(() => CellView)
  cells!: CellView[]
}

export class GroupProgressView {
  @One(() => GroupTitle)
  group!: GroupTitle

  @One(() => ProgressView)
  progress!: ProgressView

  @Many(() => ModuleCellView)
  modules!: ModuleCellView[]

  @Many(() => PersonProgressView)
  people!: PersonProgressView[]
}
