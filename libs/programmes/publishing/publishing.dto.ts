import { Choice, Flag, Id, Int, Many, One, Text } from '../../platform/http'
import { languages, type Language } from '../../platform/i18n'
import {
  activityKinds,
  answerers,
  steps,
  type ActivityKind,
  type Answerer,
  type Step,
} from '../programme-words'
import { VersionNumber } from '../authoring/version.dto'
import { factNames, textNames, type FactName, type TextName } from './difference'
import { findingCodes, type FindingCode } from './readiness'

const places = [...textNames, 'link', 'captions'] as const
type Place = TextName | 'link' | 'captions'
const changes = ['added', 'removed', 'changed'] as const

/** Where in a version something is to be found; all null for the version as a whole. */
export class PlaceInVersion {
  @Id({ nullable: true })
  moduleId!: string | null

  @Id({ nullable: true })
  activityId!: string | null

  @Choice(places, { nullable: true })
  field!: Place | null

  @Text({ max: 400, description: 'In the reader’s language, such as "Modul 1 · Vårt hvorfor"' })
  name!: string
}

export class FindingView {
  @Choice(['error', 'warning'], { description: 'An error stands in the way of publishing' })
  level!: 'error' | 'warning'

  @Choice(findingCodes)
  code!: FindingCode

  @Text({ max: 400, description: 'In the reader’s language' })
  text!: string

  @One(() => PlaceInVersion)
  place!: PlaceInVersion
}

export class MissingText {
  @Choice(languages)
  language!: Language

  @One(() => PlaceInVersion)
  place!: PlaceInVersion
}

export class CompletenessView {
  @Choice(languages)
  language!: Language

  @Int({ description: 'Texts that are there' })
  present!: number

  @Int({ description: 'Texts that there ought to be' })
  of!: number
}

/** Whether a version may be published, and what it lacks. */
export class ReadinessView {
  @Text({ max: 64, description: 'Of all that the version says: publishing builds on it' })
  version!: string

  @Flag()
  ready!: boolean

  @Many(() => FindingView)
  findings!: FindingView[]

  @Many(() => CompletenessView)
  completeness!: CompletenessView[]

  @Many(() => MissingText, { max: 20_000 })
  missing!: MissingText[]
}

export class WordsView {
  @Text({ max: 40_000 })
  text!: string

  @Choice(['same', 'added', 'removed'])
  change!: 'same' | 'added' | 'removed'
}

export class TextChangeView {
  @Choice(textNames)
  name!: TextName

  @Choice(languages)
  language!: Language

  @Many(() => WordsView)
  words!: WordsView[]
}

export class FactView {
  @Choice(factNames)
  name!: FactName

  @Text({ max: 2000 })
  before!: string

  @Text({ max: 2000 })
  after!: string
}

export class StandingView {
  @Id()
  moduleId!: string

  @Text({ max: 160, description: 'Title of the module' })
  module!: string

  @Choice(steps)
  step!: Step
}

export class ActivityDifferenceView {
  @Id()
  id!: string

  @Choice(changes)
  change!: 'added' | 'removed' | 'changed'

  @Text({ max: 160 })
  title!: string

  @Choice(activityKinds)
  kind!: ActivityKind

  @Int({ min: 1 })
  minutes!: number

  @Flag()
  required!: boolean

  @Choice(answerers)
  answeredBy!: Answerer

  @One(() => StandingView)
  at!: StandingView

  @One(() => StandingView, { nullable: true, description: 'Where it stood, when that was elsewhere' })
  from!: StandingView | null

  @Flag({ description: 'Whether it has another place among its neighbours' })
  reordered!: boolean

  @Many(() => FactView)
  facts!: FactView[]

  @Many(() => TextChangeView)
  texts!: TextChangeView[]
}

export class ModuleDifferenceView {
  @Id()
  id!: string

  @Choice(changes, { nullable: true, description: 'Null where only its activities are different' })
  change!: 'added' | 'removed' | 'changed' | null

  @Text({ max: 160 })
  title!: string

  @Int({ nullable: true, description: 'Its number before; null when it is new' })
  numberBefore!: number | null

  @Int({ nullable: true, description: 'Its number now; null when it is gone' })
  number!: number | null

  @Many(() => FactView)
  facts!: FactView[]

  @Many(() => TextChangeView)
  texts!: TextChangeView[]

  @Many(() => ActivityDifferenceView)
  activities!: ActivityDifferenceView[]
}

/** What is different in a version, against another one of the same programme. */
export class DifferenceView {
  @One(() => VersionNumber)
  version!: VersionNumber

  @One(() => VersionNumber)
  against!: VersionNumber

  @Many(() => FactView)
  facts!: FactView[]

  @Many(() => ModuleDifferenceView)
  modules!: ModuleDifferenceView[]
}

export class DifferenceQuery {
  @Id({ optional: true, description: 'The other version; without it the one published before' })
  against?: string
}
