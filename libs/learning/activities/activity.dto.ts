import { Choice, Day, Flag, Id, Int, Many, One, Text } from '../../platform/http'
import { languages, type Language } from '../../platform/i18n'
import { ModuleReference } from '../../gatherings'
import { activityKinds, steps, type ActivityKind, type Step } from '../../programmes'
import { ResourceReference } from '../../resources'

const answerers = ['person', 'group'] as const
export type Answerer = (typeof answerers)[number]
export const moduleStates = ['done', 'under-way', 'behind', 'upcoming'] as const

export class ActivityName {
  @Id()
  activityId!: string

  @Text({ max: 200 })
  title!: string
}

export class ActivityView {
  @Id()
  id!: string

  @One(() => ModuleReference)
  module!: ModuleReference

  @Choice(steps)
  step!: Step

  @Choice(activityKinds)
  kind!: ActivityKind

  @Text({ max: 200 })
  title!: string

  @Choice(languages, { description: 'The language of the title; bokmål where the reader’s is missing' })
  titleLang!: Language

  @Text({ max: 20_000, description: 'Markdown: paragraphs, ##, lists, **bold** and links' })
  body!: string

  @Choice(languages)
  bodyLang!: Language

  @Text({ max: 1000, nullable: true })
  question!: string | null

  @Choice(languages, { nullable: true })
  questionLang!: Language | null

  @Text({ max: 2000, nullable: true, description: 'Of a video, or of a page elsewhere; https' })
  link!: string | null

  @Text({ max: 2000, nullable: true, description: 'A file with the captions of a video; https' })
  captions!: string | null

  @Text({ max: 40_000, nullable: true, description: 'What is said and shown in a video; Markdown' })
  transcript!: string | null

  @Choice(languages, { nullable: true })
  transcriptLang!: Language | null

  @Text({ max: 20_000, nullable: true, description: 'What a group may start its answer from' })
  template!: string | null

  @Many(() => ResourceReference, { description: 'Files to read or to use, in their order' })
  resources!: ResourceReference[]

  @Int({ min: 1, description: 'How long it takes' })
  minutes!: number

  @Flag()
  required!: boolean

  @Choice(answerers)
  answeredBy!: Answerer

  @Day({ nullable: true, description: 'Null as long as the group’s gathering has no date' })
  dueOn!: string | null

  @Flag({ description: 'By me, or delivered when the group answers' })
  done!: boolean

  @One(() => ActivityName, { nullable: true })
  next!: ActivityName | null

  @One(() => ActivityName, { nullable: true })
  previous!: ActivityName | null
}

export class CompletionView {
  @Flag()
  done!: boolean
}
