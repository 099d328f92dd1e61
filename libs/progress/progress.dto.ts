import { Choice, Day, Flag, Id, Int, Many, One, PageQuery, Text, Values } from '../platform/http'
import { attendanceStatuses, GatheringView, PersonName, type AttendanceStatus } from '../gatherings'
import { moduleStates, type ModuleState } from '../learning'
import { OrganisationReference } from '../organisations'
import { CohortName, roles, type Role } from '../people'
import { moduleKinds, type ModuleKind } from '../programmes'
import { missingCodes, type Missing } from './progress'

export const groupStates = ['invited', 'enrolled', 'active', 'completed', 'follow-up', 'closed', 'withdrawn'] as const

export class ProgressView {
  @Int({ description: 'For a group: core modules done. For a person: own requirements met in core modules' })
  done!: number

  @Int()
  of!: number

  @Int({ max: 100, description: '`done` of `of` in whole per cent, rounded down' })
  percent!: number

  @Flag({ description: 'Computed, never set' })
  completed!: boolean

  @Int({ description: 'How many of `of` should be done by the group’s own dates' })
  expected!: number

  @Text({ max: 300, description: 'The number and its reason as a sentence' })
  text!: string
}

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
  state!: ModuleState

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
}

export class BatchNumber {
  @Int({ min: 1, max: 99 })
  number!: number
}

export class GroupSummary {
  @Id()
  id!: string

  @Text({ max: 160 })
  name!: string

  @One(() => OrganisationReference)
  organisation!: OrganisationReference

  @One(() => CohortName)
  cohort!: CohortName

  @One(() => BatchNumber, { nullable: true })
  batch!: BatchNumber | null

  @Choice(groupStates, { description: '`completed` is computed' })
  state!: string

  @Int()
  people!: number

  @One(() => ProgressView)
  progress!: ProgressView
}

export class GroupsQuery extends PageQuery {
  @Id({ optional: true })
  cohort?: string
}

export class MemberView {
  @Id()
  enrolmentId!: string

  @One(() => PersonName)
  person!: PersonName

  @Choice(['top-leader', 'development-leader'])
  category!: string

  @Text({ max: 120 })
  title!: string

  @Values({ type: 'string', enum: [...roles] })
  roles!: Role[]
}

export class GroupView extends GroupSummary {
  @Int()
  version!: number

  @One(() => PersonName, { nullable: true })
  chiefExecutive!: PersonName | null

  @Many(() => PersonName)
  facilitators!: PersonName[]

  @Many(() => MemberView)
  members!: MemberView[]

  @Many(() => GatheringView)
  gatherings!: GatheringView[]
}

export class GroupTitle {
  @Id()
  id!: string

  @Text({ max: 160 })
  name!: string

  @One(() => CohortName)
  cohort!: CohortName
}

export class PersonProgressView {
  @Id()
  enrolmentId!: string

  @One(() => PersonName)
  person!: PersonName

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

export class MatrixCounts {
  @Int() groups!: number
  @Int() completed!: number
  @Int() people!: number
}

export class MatrixRow {
  @Id()
  id!: string

  @Text({ max: 160 })
  name!: string

  @One(() => BatchNumber, { nullable: true })
  batch!: BatchNumber | null

  @Choice(groupStates)
  state!: string

  @Int()
  people!: number

  @One(() => ProgressView)
  progress!: ProgressView

  @Many(() => CellView)
  cells!: CellView[]
}

export class CohortProgressView {
  @One(() => CohortName)
  cohort!: CohortName

  @One(() => MatrixCounts)
  counts!: MatrixCounts

  @Many(() => ModuleView)
  modules!: ModuleView[]

  @Many(() => MatrixRow)
  groups!: MatrixRow[]
}
