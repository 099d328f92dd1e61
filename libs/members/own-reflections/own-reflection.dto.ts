import { Choice, Id, Instant, Int, One, Text } from '../../platform/http'

export class ReflectedModule {
  @Int({ min: 1, max: 20 })
  number!: number

  @Text({ max: 200 })
  title!: string
}

export class OwnReflection {
  @Id()
  id!: string

  @Text({ max: 160, description: 'The group in which it was written' })
  group!: string

  @Text({ max: 160 })
  cohort!: string

  @One(() => ReflectedModule, { nullable: true })
  module!: ReflectedModule | null

  @Text({ max: 300 })
  title!: string

  @Text({ max: 2000, nullable: true })
  question!: string | null

  @Text({ max: 10_000 })
  text!: string

  @Choice(['private', 'group', 'facilitator', 'network'], {
    description: 'Who can read it now: nobody else once the author has left the group',
  })
  visibility!: string

  @Instant()
  updatedAt!: string
}
