import { ArrayMinSize, ArrayUnique, IsUUID } from 'class-validator'
import { Day, Flag, Instant, Int, Many, Named, Text, Values } from '../../platform/http'
import { MovedModule } from '../rolling/batch-move.dto'

export class BatchSplitRequest {
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Values(
    { type: 'string', format: 'uuid' },
    { description: 'The groups of the batch that go to the new one' },
  )
  groupIds!: string[]
}

/** A date of the new batch: the old one's, until somebody changes it or calls the groups to it. */
export class SplitDraft {
  @Int({ min: 1, max: 20 })
  module!: number

  @Text({ max: 200 })
  title!: string

  @Instant()
  startsAt!: string

  @Flag({ description: 'Whether the groups that go were called to that day, and are no longer' })
  wasCalled!: boolean
}

export class SplitGroup extends Named {
  @Many(() => MovedModule, { description: 'The group’s own days; `after` is null until they are called' })
  modules!: MovedModule[]

  @Int({ description: 'Excuses for days to come that are taken back' })
  excuses!: number
}

export class BatchSplitView {
  @Int({ min: 1, max: 99, description: 'Number of the new batch' })
  number!: number

  @Many(() => SplitDraft)
  drafts!: SplitDraft[]

  @Many(() => SplitGroup)
  groups!: SplitGroup[]

  @Day({ nullable: true, description: 'The first of the dates' })
  firstOn!: string | null
}
