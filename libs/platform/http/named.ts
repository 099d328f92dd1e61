import { Id, Text } from './fields'

/** Something that an answer refers to: its id, and the name that a reader knows it by. */
export class Named {
  @Id()
  id!: string

  @Text({ max: 160 })
  name!: string
}
