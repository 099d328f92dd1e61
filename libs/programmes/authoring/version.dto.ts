import { Choice, Flag, Id, Instant, Int, Many, Named, One, Text } from '../../platform/http'
import {
  activityKinds,
  answerers,
  moduleKinds,
  steps,
  type ActivityKind,
  type Answerer,
  type ModuleKind,
  type Step,
} from '../programme-words'
import { LocalisedLine, LocalisedSentences, LocalisedText } from './localised.dto'

const OWN_VERSION = 'Rises with each change of the texts; the entity tag of a change'

/** An activity as its authors see it, in every language. Its id is the same in every version of the programme. */
export class AuthoredActivity {
  @Id()
  id!: string

  @Id()
  moduleId!: string

  @Choice(steps)
  step!: Step

  @Int({ min: 1, description: 'Order within the step' })
  position!: number

  @Choice(activityKinds)
  kind!: ActivityKind

  @One(() => LocalisedLine)
  title!: LocalisedLine

  @One(() => LocalisedText)
  body!: LocalisedText

  @One(() => LocalisedSentences, { nullable: true })
  question!: LocalisedSentences | null

  @Text({ max: 2000, nullable: true, description: 'Address (https) of a video or a page elsewhere' })
  link!: string | null

  @Text({ max: 2000, nullable: true, description: 'Address (https) of a video’s captions' })
  captions!: string | null

  @One(() => LocalisedText, { nullable: true, description: 'What is said and shown in a video' })
  transcript!: LocalisedText | null

  @One(() => LocalisedText, { nullable: true, description: 'What a group may start its answer from' })
  template!: LocalisedText | null

  @Int({ min: 1, description: 'How long it takes' })
  minutes!: number

  @Flag()
  required!: boolean

  @Choice(answerers)
  answeredBy!: Answerer

  @Int({ min: 1, description: 'How many members must agree on a group answer' })
  minAgreements!: number

  @Int({ min: 1, description: OWN_VERSION })
  version!: number
}

export class AuthoredModule {
  @Id()
  id!: string

  @Int({ min: 1 })
  number!: number

  @Choice(moduleKinds)
  kind!: ModuleKind

  @One(() => LocalisedLine)
  title!: LocalisedLine

  @One(() => LocalisedSentences)
  theme!: LocalisedSentences

  @Int({ min: 1, description: OWN_VERSION })
  version!: number

  @Many(() => AuthoredActivity)
  activities!: AuthoredActivity[]
}

export class ProgrammeName {
  @Id()
  id!: string

  @One(() => LocalisedLine)
  title!: LocalisedLine
}

export class VersionNumber {
  @Id()
  id!: string

  @Int({ min: 1 })
  number!: number
}

/** A version of a programme, whole and in every language. */
export class AuthoredVersion extends VersionNumber {
  @One(() => ProgrammeName)
  programme!: ProgrammeName

  @Flag({ description: 'A draft may be changed; a published version never is' })
  draft!: boolean

  @Instant({ nullable: true })
  publishedAt!: string | null

  @One(() => VersionNumber, { nullable: true, description: 'The version that was published before this one' })
  previous!: VersionNumber | null

  @Many(() => Named, { description: 'The cohorts that follow this version' })
  cohorts!: Named[]

  @Int({ description: 'How many days before the gathering the prework opens' })
  preworkDays!: number

  @Int({ description: 'How many days after the gathering the postwork is due' })
  postworkDays!: number

  @Int({ min: 1, description: 'Rises when the settings, or which parts there are and their order, change' })
  version!: number

  @Many(() => AuthoredModule)
  modules!: AuthoredModule[]
}
