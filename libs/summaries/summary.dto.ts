import { Choice, Day, Flag, Id, Instant, Int, Many, Named, One, Text, Values } from '../platform/http'
import { languages, type Language } from '../platform/i18n'
import { ModuleReference } from '../gatherings'

export class DecisionView {
  @Id()
  id!: string

  @Text({ max: 500 })
  text!: string

  @One(() => Named, { nullable: true, description: 'Who follows it up' })
  person!: Named | null

  @Day({ nullable: true })
  dueOn!: string | null

  @Day({ nullable: true, description: 'When it was ticked as done' })
  doneOn!: string | null

  @Flag({ description: 'I am the one who follows it up' })
  mine!: boolean

  @Flag({ description: 'Whether I may say that it is done' })
  maySettle!: boolean

  @Int({ min: 1 })
  version!: number
}

export class SummarySending {
  @Int({ min: 1, description: 'How many times it has been sent' })
  number!: number

  @Instant()
  at!: string

  @Int({ description: 'How many people it went to' })
  recipients!: number
}

export class SummaryView {
  @Text({ max: 4000 })
  text!: string

  @Int({ description: 'Of the text; 0 as long as nothing is written' })
  version!: number

  @Many(() => DecisionView, { description: 'In the order in which they were noted' })
  decisions!: DecisionView[]

  @One(() => SummarySending, { nullable: true, description: 'The last time it was sent to the group' })
  sent!: SummarySending | null

  @Flag({ description: 'There is something that the group has not been sent' })
  unsent!: boolean

  @Flag({ description: 'Whether I may write and send right now' })
  mayWrite!: boolean

  @Many(() => Named, { description: 'Who can follow a decision up; only for those who may write' })
  members!: Named[]
}

export class SummaryText {
  @Text({ max: 4000 })
  text!: string
}

export class DecisionText {
  @Text({ min: 1, max: 500, pattern: /\S/ })
  text!: string

  @Id({ nullable: true, description: 'A member of the group who follows it up' })
  personId!: string | null

  @Day({ nullable: true })
  dueOn!: string | null
}

export class DecisionCompletion {
  @Flag()
  done!: boolean
}

export class DecidedAt {
  @Id()
  id!: string

  @One(() => ModuleReference, { nullable: true })
  module!: ModuleReference | null

  @Instant()
  startsAt!: string
}

export class OpenDecision extends DecisionView {
  @One(() => DecidedAt)
  gathering!: DecidedAt
}

export class OpenDecisions {
  @Many(() => OpenDecision, {
    description: 'Not done yet: mine first, then the latest gathering first; at most 50',
  })
  items!: OpenDecision[]
}

export class LetterBlock {
  @Choice(['heading', 'paragraph', 'list', 'link'])
  kind!: 'heading' | 'paragraph' | 'list' | 'link'

  @Text({ max: 4000, description: 'Empty for a list' })
  text!: string

  @Values({ type: 'string' }, { description: 'Of a list' })
  items!: string[]
}

export class SummaryLetter {
  @Choice(languages)
  language!: Language

  @Int({ description: 'How many get it in this language' })
  recipients!: number

  @Text({ max: 200 })
  subject!: string

  @Many(() => LetterBlock)
  body!: LetterBlock[]
}

export class SummaryPreview {
  @Text({
    max: 40,
    description: 'What would be sent; also the ETag, so that what was looked at is what goes',
  })
  version!: string

  @Many(() => SummaryLetter, { description: 'One for each language that somebody in the group has' })
  letters!: SummaryLetter[]
}
