import { Flag, Int, Text } from '../platform/http'

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
