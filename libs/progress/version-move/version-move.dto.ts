import { Choice, Flag, Id, Int, Many, Named, One, Text } from '../../platform/http'
import { ProgressView } from '../progress-view.dto'

const changes = ['added', 'removed', 'changed'] as const

export class MoveQuery {
  @Id({ optional: true, description: 'The version to move to; the newest published one when not given' })
  version?: string
}

export class MoveVersion {
  @Id()
  id!: string

  @Int({ min: 1 })
  number!: number
}

export class ChangedModule {
  @Choice(changes)
  change!: string

  @Int({ min: 1, max: 20 })
  number!: number

  @Text({ max: 200 })
  title!: string
}

export class ChangedActivity extends ChangedModule {
  @Flag()
  required!: boolean

  @Choice(['person', 'group'])
  answeredBy!: string
}

/** How many required activities there are, before and after. */
export class RequiredCount {
  @Int()
  before!: number

  @Int()
  after!: number
}

export class MovedGroup extends Named {
  @One(() => ProgressView)
  before!: ProgressView

  @One(() => ProgressView)
  after!: ProgressView

  @Int({ description: 'People whose own progress changes' })
  peopleChanged!: number

  @Int({ description: 'People who have done something that is no longer part of the programme' })
  peopleBeyond!: number

  @Int({ description: 'Answers of the group to tasks that are no longer part of the programme' })
  answersBeyond!: number
}

export class HeldModule extends ChangedModule {
  @Int({ description: 'Called and held gatherings in it' })
  gatherings!: number
}

/** What moving the cohort would lead to, told by doing it and taking it back. */
export class VersionMoveView {
  @One(() => Named)
  cohort!: Named

  @Int({ description: 'Version of the cohort, for If-Match' })
  version!: number

  @One(() => MoveVersion)
  from!: MoveVersion

  @One(() => MoveVersion, { nullable: true, description: 'Null when no newer version is published' })
  to!: MoveVersion | null

  @Many(() => MoveVersion, { description: 'Newer published versions' })
  choices!: MoveVersion[]

  @Many(() => ChangedModule)
  modules!: ChangedModule[]

  @Many(() => ChangedActivity)
  activities!: ChangedActivity[]

  @One(() => RequiredCount)
  requiredOfPerson!: RequiredCount

  @One(() => RequiredCount)
  requiredOfGroup!: RequiredCount

  @Many(() => MovedGroup)
  groups!: MovedGroup[]

  @Many(() => HeldModule, {
    description: 'Modules that would vanish although they were called or held: no move then',
  })
  blockedBy!: HeldModule[]
}

export class VersionMoveRequest {
  @Id()
  versionId!: string

  @Text({ min: 3, max: 500, pattern: /\S/ })
  reason!: string
}
