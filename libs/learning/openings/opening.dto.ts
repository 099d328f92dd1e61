import { Day, Flag, Id, Instant, Int, Many, One, Text } from '../../platform/http'
import { ModuleReference } from '../../gatherings'

export class OpeningSentence {
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

export class OpeningView {
  @One(() => ModuleReference)
  module!: ModuleReference

  @Day({ nullable: true, description: 'When the module opens, with or without a sentence' })
  opensOn!: string | null

  @One(() => OpeningSentence, {
    nullable: true,
    description: 'Before the day of opening only those who carry the group see it',
  })
  opening!: OpeningSentence | null

  @Int({ description: '0 as long as nothing is written' })
  version!: number

  @Flag({
    description: 'It is time for a sentence and there is none; told to those who carry the group alone',
  })
  due!: boolean

  @Flag({ description: 'Whether I may write it right now' })
  mayWrite!: boolean

  @Id({ nullable: true, description: 'Above which step the sentence stands as well' })
  firstActivityId!: string | null
}

export class Openings {
  @Many(() => OpeningView)
  items!: OpeningView[]
}

export class OpeningText {
  @Text({ min: 1, max: 500, pattern: /\S/ })
  text!: string
}
