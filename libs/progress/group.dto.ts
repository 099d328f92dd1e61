import { Choice, Id, Int, Many, Named, One, PageQuery, Text, Values } from '../platform/http'
import { CohortReference } from '../cohorts'
import { GatheringView } from '../gatherings'
import { OrganisationReference } from '../organisations'
import { roles, type Role } from '../people'
import { ProgressView } from './progress-view.dto'

export const groupStates = [
  'invited',
  'enrolled',
  'active',
  'completed',
  'follow-up',
  'closed',
  'withdrawn',
] as const

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

  @One(() => CohortReference)
  cohort!: CohortReference

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

  @One(() => Named)
  person!: Named

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

  @One(() => Named, { nullable: true })
  chiefExecutive!: Named | null

  @Many(() => Named)
  facilitators!: Named[]

  @Many(() => MemberView)
  members!: MemberView[]

  @Many(() => GatheringView)
  gatherings!: GatheringView[]
}
