import { Choice, Day, Id, Instant, Int, Many, One, PageQuery, Text } from '../../platform/http'

export const ledgerChanges = ['new', 'changed', 'unchanged', 'error'] as const
export type LedgerChange = (typeof ledgerChanges)[number]

const FAR = -1_000_000_000_000

export class LedgerImportCounts {
  @Int({ description: 'Rows of the file that say something' })
  rows!: number

  @Int()
  new!: number

  @Int()
  changed!: number

  @Int()
  unchanged!: number

  @Int({ description: 'Rows with an error; with one, nothing can be taken into use' })
  errors!: number

  @Int({ description: 'Rows whose amount has øre, rounded to the nearest whole krone' })
  rounded!: number
}

export class LedgerImportView {
  @Id()
  id!: string

  @Id()
  grant!: string

  @Text({ max: 200 })
  fileName!: string

  @Choice(['checked', 'applied', 'refused'], {
    description: 'refused: the file has errors and can only be uploaded again',
  })
  state!: 'checked' | 'applied' | 'refused'

  @One(() => LedgerImportCounts)
  counts!: LedgerImportCounts

  @Instant()
  createdAt!: string

  @Instant({ nullable: true })
  appliedAt!: string | null
}

export class LedgerFinding {
  @Text({ max: 40 })
  column!: string

  @Text({ max: 60 })
  code!: string

  @Text({ max: 400, description: 'What is wrong and what to do, in the reader’s language' })
  detail!: string
}

/** What stands in the ledger today of a line that the file would change. */
export class LedgerBefore {
  @Day({ optional: true })
  bookedOn?: string

  @Int({ optional: true, min: FAR })
  amount?: number

  @Text({ max: 200, optional: true })
  text?: string

  @Text({ max: 160, optional: true })
  budgetLine?: string

  @Text({ max: 160, optional: true })
  financingLine?: string
}

export class LedgerRowView {
  @Int({ description: 'Row of the file, headings being 1' })
  row!: number

  @Choice(ledgerChanges)
  change!: LedgerChange

  @Text({ max: 200 })
  voucher!: string

  @Int({ nullable: true })
  line!: number | null

  @Day({ nullable: true })
  bookedOn!: string | null

  @Int({ nullable: true, min: FAR, description: 'Whole kroner; below zero for a correction' })
  amount!: number | null

  @Text({ max: 200 })
  text!: string

  @Text({ max: 160, nullable: true, description: 'The budget line that it was found to belong to' })
  budgetLine!: string | null

  @Text({ max: 160, nullable: true })
  financingLine!: string | null

  @One(() => LedgerBefore, { nullable: true, description: 'What is different today; null when nothing is' })
  before!: LedgerBefore | null

  @Many(() => LedgerFinding)
  errors!: LedgerFinding[]

  @Many(() => LedgerFinding, { description: 'Worth a look; they stop nothing' })
  warnings!: LedgerFinding[]
}

export class LedgerRowsQuery extends PageQuery {
  @Choice(ledgerChanges, { optional: true })
  change?: LedgerChange
}
