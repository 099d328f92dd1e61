import { Flag, Int, Many, Text, Values } from '../../platform/http'

export class MailKindView {
  @Text({ max: 40, example: 'prework' })
  kind!: string

  @Text({ max: 120, description: 'In the middle of a sentence: “påminnelser om forarbeid”' })
  title!: string

  @Flag()
  on!: boolean
}

export class MailPreferencesView {
  @Int({ min: 7, max: 19, description: 'The earliest hour at which the digest comes, in Oslo' })
  hour!: number

  @Int({
    min: 1,
    max: 6,
    nullable: true,
    description: 'The weekday of the digest, 1 is Monday; null for any',
  })
  weekday!: number | null

  @Many(() => MailKindView, { description: 'What the reader may get and can stop' })
  kinds!: MailKindView[]

  @Text({ max: 200 })
  version!: string
}

export class MailPreferencesChange {
  @Int({ min: 7, max: 19 })
  hour!: number

  @Int({ min: 1, max: 6, nullable: true })
  weekday!: number | null

  @Values({ type: 'string' }, { description: 'The kinds that are stopped; all others are on' })
  off!: string[]
}
