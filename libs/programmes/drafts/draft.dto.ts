import { Choice, Flag, Id, Int, Many, One, Text } from '../../platform/http'
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
import { LocalisedLine, LocalisedSentences, LocalisedText } from '../authoring/localised.dto'

const HTTPS = /^https:\/\/\S+$/

/** When prework opens and postwork is due, in days from the gathering. */
export class SettingsChange {
  @Int({ max: 120 })
  preworkDays!: number

  @Int({ max: 120 })
  postworkDays!: number
}

export class SettingsView extends SettingsChange {
  @Int({ min: 1 })
  version!: number
}

export class ModuleRequest {
  @Choice(moduleKinds)
  kind!: ModuleKind

  @One(() => LocalisedLine)
  title!: LocalisedLine

  @One(() => LocalisedSentences)
  theme!: LocalisedSentences
}

export class ModulePlace {
  @Int({ min: 1, max: 20 })
  number!: number
}

export class NewActivity {
  @Choice(steps)
  step!: Step

  @Choice(activityKinds)
  kind!: ActivityKind

  @Choice(answerers)
  answeredBy!: Answerer

  @One(() => LocalisedLine)
  title!: LocalisedLine
}

/** All that an activity says; its kind stays what it was, because what was done belongs to it. */
export class ActivityRequest {
  @One(() => LocalisedLine)
  title!: LocalisedLine

  @One(() => LocalisedText)
  body!: LocalisedText

  @One(() => LocalisedSentences, { nullable: true })
  question!: LocalisedSentences | null

  @Text({ max: 2000, nullable: true, pattern: HTTPS })
  link!: string | null

  @Text({ max: 2000, nullable: true, pattern: HTTPS })
  captions!: string | null

  @One(() => LocalisedText, { nullable: true })
  transcript!: LocalisedText | null

  @One(() => LocalisedText, { nullable: true })
  template!: LocalisedText | null

  @Int({ min: 1, max: 480 })
  minutes!: number

  @Flag()
  required!: boolean

  @Choice(answerers)
  answeredBy!: Answerer

  @Int({ min: 1, max: 50 })
  minAgreements!: number
}

export class ActivityPlace {
  @Id({ description: 'A module of the same version' })
  moduleId!: string

  @Choice(steps)
  step!: Step

  @Int({ min: 1, max: 60, description: 'Order within the step; beyond the last is the last' })
  position!: number
}

export class PlacedActivity {
  @Id()
  id!: string

  @Choice(steps)
  step!: Step

  @Int({ min: 1 })
  position!: number
}

export class PlacedModule {
  @Id()
  id!: string

  @Int({ min: 1 })
  number!: number

  @Many(() => PlacedActivity)
  activities!: PlacedActivity[]
}

/** Where everything stands after something was moved. */
export class OrderView {
  @Int({ min: 1, description: 'The version of the draft after the move' })
  version!: number

  @Many(() => PlacedModule)
  modules!: PlacedModule[]
}
