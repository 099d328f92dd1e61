import { Choice, Instant, Int, Many, Text } from '../../platform/http'
import { visibilities, type Visibility } from './visibility'

export class ReflectionView {
  @Text({ max: 10_000 })
  text!: string

  @Choice(visibilities)
  visibility!: Visibility

  @Text({ max: 400, description: 'Who can read it, in the reader’s language' })
  readers!: string

  @Instant({ nullable: true })
  updatedAt!: string | null

  @Int({ description: '0 as long as nothing is saved' })
  version!: number
}

export class ReflectionText {
  @Text({ max: 10_000 })
  text!: string

  @Choice(visibilities, { description: 'Said anew each time: nothing is shared by an old choice' })
  visibility!: Visibility

  @Int({
    optional: true,
    description:
      'The version of my draft that this text was written on; a newer draft stays, without it none does',
  })
  draft?: number
}

export class SharedReflection {
  @Text({ max: 120 })
  author!: string

  @Text({ max: 10_000 })
  text!: string

  @Choice(visibilities)
  visibility!: Visibility

  @Instant()
  updatedAt!: string
}

export class SharedReflections {
  @Many(() => SharedReflection)
  items!: SharedReflection[]
}
