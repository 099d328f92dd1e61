import { Choice, Day, Id, Instant, Int, Many, One, Text } from '../../platform/http'
import { ResourceFile } from '../../resources'

/** What of a grant the funder can agree to change. */
export const changeables = ['granted', 'period-to', 'part-due', 'final-due', 'budget-line', 'goal'] as const
export type Changeable = (typeof changeables)[number]

export class NewChangePart {
  @Choice(changeables)
  what!: Changeable

  @Id({ nullable: true, description: 'The budget line or the goal; null for what there is one of' })
  line!: string | null

  @Int({ nullable: true, max: 1_000_000_000_000, description: 'Whole kroner, or a goal’s target' })
  amount!: number | null

  @Day({ nullable: true })
  day!: string | null
}

export class NewAgreement {
  @Day({ description: 'The day of the funder’s letter' })
  agreedOn!: string

  @Day({ description: 'From when it counts' })
  takesEffectOn!: string

  @Text({ min: 1, max: 60, pattern: /\S/, description: 'Case reference of the letter' })
  caseReference!: string

  @Many(() => NewChangePart, { max: 40 })
  parts!: NewChangePart[]
}

/** One thing that changed; amounts and days as they were and became. */
export class ChangePart {
  @Choice(changeables)
  what!: Changeable

  @Text({ max: 160, nullable: true, description: 'Title of the line, as it was then' })
  title!: string | null

  @Text({ max: 20, description: 'A whole number, or a day as `YYYY-MM-DD`' })
  before!: string

  @Text({ max: 20 })
  after!: string
}

export class AgreementView {
  @Id()
  id!: string

  @Day()
  agreedOn!: string

  @Day()
  takesEffectOn!: string

  @Text({ max: 60 })
  caseReference!: string

  @Many(() => ChangePart)
  parts!: ChangePart[]

  @One(() => ResourceFile, { nullable: true, description: 'The funder’s letter' })
  letter!: ResourceFile | null

  @Instant()
  recordedAt!: string
}

export class Agreements {
  @Many(() => AgreementView, { description: 'The newest letter first' })
  items!: AgreementView[]
}
