import { Choice, Flag, Id, Instant, Int, Many, Named, One, Text, Values } from '../../platform/http'
import { reminderKinds, type ReminderKind } from '../reminder-words'
import { anchors, audiences, type Anchor, type Audience } from './rule-sentences'

const ONE_LINE = /^[^\r\n]*$/

/** A subject in every language; the places in braces are filled in when the mail is written. */
export class RuleSubject {
  @Text({ max: 160, pattern: ONE_LINE })
  nb!: string

  @Text({ max: 160, pattern: ONE_LINE })
  nn!: string

  @Text({ max: 160, pattern: ONE_LINE })
  en!: string
}

export class RuleBody {
  @Text({ max: 1000 })
  nb!: string

  @Text({ max: 1000 })
  nn!: string

  @Text({ max: 1000 })
  en!: string
}

/** What a cohort, or a version of the programme, may decide of a rule. */
export class RuleForm {
  @Flag({ description: 'Whether it is sent at all' })
  active!: boolean

  @Int({ min: -120, max: 120, description: 'From the rule’s anchor; of a weekly rule, days after Monday' })
  offsetDays!: number

  @Int({ max: 60, description: 'For how many days after its own the reminder is of use' })
  validDays!: number

  @Int({ max: 60, description: 'Days between, when it is repeated' })
  repeatDays!: number

  @Int({ min: 1, max: 10, description: 'How many times at most' })
  repeatTimes!: number

  @Flag({ description: 'Cannot wait: goes alone, and on quiet days too' })
  urgent!: boolean

  @One(() => RuleSubject)
  subject!: RuleSubject

  @One(() => RuleBody)
  body!: RuleBody
}

export class RuleChange extends RuleForm {
  @Text({ min: 1, max: 500, description: 'Stands in the log' })
  reason!: string
}

export class BackToStandard {
  @Text({ min: 1, max: 500, description: 'Stands in the log' })
  reason!: string
}

export class RuleChangedBy {
  @One(() => Named, { nullable: true })
  person!: Named | null

  @Instant()
  at!: string
}

export class RuleView extends RuleForm {
  @Text({ max: 60, example: 'prework-first' })
  key!: string

  @Text({ max: 120 })
  title!: string

  @Choice(reminderKinds)
  condition!: ReminderKind

  @Choice(audiences)
  audience!: Audience

  @Choice(anchors, { description: 'What its days are counted from' })
  anchor!: Anchor

  @Text({ max: 300, description: 'When it goes, in words' })
  when!: string

  @Text({ max: 300, description: 'To whom' })
  to!: string

  @Text({ max: 300, description: 'What stops it' })
  stops!: string

  @Values({ type: 'string' }, { description: 'What the texts can be filled with, without braces' })
  places!: string[]

  @One(() => RuleForm, {
    nullable: true,
    description: 'What would hold without it, where there is a rule of its own here',
  })
  standard!: RuleForm | null

  @Text({ max: 300, nullable: true, description: 'When that goes, in words' })
  standardWhen!: string | null

  @One(() => RuleChangedBy, { nullable: true })
  changed!: RuleChangedBy | null

  @Int({ description: 'Of the own rule here; 0 as long as there never was one' })
  version!: number
}

/** The cohort, or the version of the programme, whose rules these are. */
export class RulePlace {
  @Id()
  id!: string

  @Text({ max: 160 })
  name!: string

  @Flag({ description: 'Whether the reader may change its rules' })
  mayChange!: boolean
}

export class RulesView {
  @One(() => RulePlace)
  place!: RulePlace

  @Many(() => RuleView)
  items!: RuleView[]
}
