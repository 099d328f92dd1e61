import { Choice, Day, Flag, Id, Int, Many, Named, One, Text, Values } from '../../platform/http'
import { OrganisationReference } from '../../organisations'
import { roles, type Role } from '../../people'
import { CohortReference } from '../cohort.dto'
import { lacks, type Lack } from '../setup/cohort-states'
import { setGroupStates, type SetGroupState } from './group-words'

export class BatchName {
  @Id()
  id!: string

  @Int({ min: 1, max: 99 })
  number!: number
}

export class GroupRole {
  @Id()
  id!: string

  @Choice(roles)
  role!: Role

  @Text({ max: 60, description: 'The role in the reader’s language' })
  label!: string

  @One(() => Named)
  person!: Named

  @Choice(['ok', 'refused'], { description: '`refused`: mails to the person come back' })
  mailState!: string

  @Day({ nullable: true, description: 'Last day of a stand-in' })
  untilOn!: string | null
}

export class GroupStepView {
  @Choice(setGroupStates)
  to!: SetGroupState

  @Flag()
  needsReason!: boolean

  @Values({ type: 'string' }, { description: 'Why it cannot be taken now; empty when it can' })
  obstacles!: string[]
}

/** A group as the administrators who set it up see it. */
export class GroupSetup {
  @Id()
  id!: string

  @Text({ max: 160 })
  name!: string

  @Int()
  version!: number

  @Choice(setGroupStates, { description: 'As it was set; `completed` is computed and shown elsewhere' })
  state!: SetGroupState

  @Text({ max: 500, nullable: true, description: 'Why it withdrew' })
  reason!: string | null

  @One(() => OrganisationReference)
  organisation!: OrganisationReference

  @One(() => BatchName, { nullable: true })
  batch!: BatchName | null

  @Int()
  people!: number

  @Many(() => GroupRole)
  roles!: GroupRole[]

  @Values({ type: 'string', enum: [...lacks] }, { description: 'What it must have before it is active' })
  lacks!: Lack[]

  @Many(() => GroupStepView)
  steps!: GroupStepView[]
}

export class GroupSetupView extends GroupSetup {
  @One(() => CohortReference)
  cohort!: CohortReference

  @Many(() => BatchName)
  batches!: BatchName[]
}

export class NewGroup {
  @Id()
  cohortId!: string

  @Id({ optional: true, nullable: true })
  batchId?: string | null

  @Id()
  organisationId!: string

  @Text({
    min: 1,
    max: 160,
    pattern: /\S/,
    optional: true,
    description: 'Where one organisation has several',
  })
  name?: string
}

export class GroupChange {
  @Text({ min: 1, max: 160, pattern: /\S/, optional: true })
  name?: string

  @Choice(setGroupStates, { optional: true })
  state?: SetGroupState

  @Text({ min: 3, max: 500, pattern: /\S/, optional: true, description: 'Needed to go back and to withdraw' })
  reason?: string
}
