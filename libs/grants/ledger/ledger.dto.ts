import { Day, Flag, Id, Int, One, PageQuery, Text } from '../../platform/http'

const FAR = 1_000_000_000_000

/** A line of a budget or a financing, as an entry names it. */
export class LineReference {
  @Id()
  id!: string

  @Text({ max: 160 })
  title!: string
}

export class NewLedgerEntry {
  @Text({ min: 1, max: 40, pattern: /\S/, description: 'Number in the municipality’s accounts' })
  voucher!: string

  @Int({ min: 1, max: 99_999, description: 'Which of the voucher’s lines' })
  line!: number

  @Day()
  bookedOn!: string

  @Id()
  budgetLine!: string

  @Id({ description: 'Who pays' })
  financingLine!: string

  @Int({ min: -FAR, max: FAR, description: 'Whole kroner; below zero for a correction' })
  amount!: number

  @Text({ max: 200, description: 'What it was for; no person’s name' })
  text!: string
}

export class LedgerEntryView {
  @Id()
  id!: string

  @Text({ max: 40 })
  voucher!: string

  @Int()
  line!: number

  @Day()
  bookedOn!: string

  @One(() => LineReference)
  budgetLine!: LineReference

  @One(() => LineReference)
  financingLine!: LineReference

  @Int({ min: -FAR, description: 'Whole kroner; below zero for a correction' })
  amount!: number

  @Text({ max: 200 })
  text!: string

  @Flag({ description: 'Inside the period of the grant; what is outside is shown and not counted' })
  counted!: boolean

  @Flag({ description: 'Whether it came with an import' })
  imported!: boolean

  @Int()
  version!: number
}

export class LedgerQuery extends PageQuery {
  @Id({ optional: true, description: 'Entries on one budget line alone' })
  budgetLine?: string
}
