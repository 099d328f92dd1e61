import { Choice, Flag, Id, Instant, Int, Many, Named, One, Text } from '../../platform/http'
import { visibilities, type Visibility } from './visibility'

export class VisibilityChoice {
  @Choice(visibilities)
  visibility!: Visibility

  @Text({ max: 400, description: 'Who could read it, in the reader’s language' })
  readers!: string
}

export class ReflectionView {
  @Text({ max: 10_000 })
  text!: string

  @Choice(visibilities)
  visibility!: Visibility

  @Text({ max: 400, description: 'Who can read it, in the reader’s language' })
  readers!: string

  @One(() => Named, { nullable: true, description: 'The one colleague of a pair' })
  reader!: Named | null

  @Many(() => VisibilityChoice, { description: 'What one may choose, each with who could read it' })
  choices!: VisibilityChoice[]

  @Many(() => Named, { description: 'The other members of the group by name' })
  colleagues!: Named[]

  @Many(() => Named, { description: 'Facilitators who are no members of the group' })
  facilitators!: Named[]

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

  @Id({ optional: true, description: 'With visibility `pair`: the one colleague who can read it' })
  readerId?: string

  @Flag({
    optional: true,
    description:
      'Said on purpose when somebody could read it who could not before; without it that is refused',
  })
  widen?: boolean

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
