import { Day, Flag, Id, Int, Many, Text } from '../../platform/http'

export class BatchChoice {
  @Id({ nullable: true, description: 'Null for no batch' })
  batchId!: string | null
}

export class BatchMoveQuery {
  @Id({ optional: true, description: 'The batch to move to; none when not given' })
  batch?: string
}

/** The group's day in one module before and after. */
export class MovedModule {
  @Int({ min: 1, max: 20 })
  number!: number

  @Text({ max: 200 })
  title!: string

  @Day({ nullable: true })
  before!: string | null

  @Day({ nullable: true })
  after!: string | null

  @Flag({ description: 'Whether the gathering was already held with the group; that day stays' })
  held!: boolean
}

export class BatchMoveView {
  @Many(() => MovedModule)
  modules!: MovedModule[]
}
