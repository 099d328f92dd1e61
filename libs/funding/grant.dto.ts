import { Choice, Day, Flag, Id, Int, Many, Named, One, Text } from '../platform/http'
import { GrantCheck } from '../grants'
import { grantStates, type GrantState } from './grant-words'
import { ReportSummary } from './reports/report.dto'

export class GrantView {
  @Id()
  id!: string

  @Text({ max: 40 })
  caseNumber!: string

  @Text({ max: 160 })
  name!: string

  @One(() => Named, { description: 'The municipality that answers for the grant' })
  host!: Named

  @Int({ description: 'Whole kroner' })
  applied!: number

  @Int({ description: 'Whole kroner' })
  granted!: number

  @Int({ nullable: true, description: 'Whole kroner; null while nobody has recorded it' })
  used!: number | null

  @Day()
  periodFrom!: string

  @Day()
  periodTo!: string

  @Choice(grantStates)
  state!: GrantState

  @Day({ description: 'Last day that the part report tells of' })
  partReportCutOn!: string

  @Day()
  partReportDueOn!: string

  @Day()
  finalReportDueOn!: string
}

export class AmountLine {
  @Text({ max: 60 })
  key!: string

  @Text({ max: 160 })
  title!: string

  @Int({ description: 'Whole kroner' })
  amount!: number
}

export class GoalView {
  @Text({ max: 60 })
  key!: string

  @Text({ max: 200 })
  title!: string

  @Int()
  target!: number

  @Text({ max: 60, description: 'In the reader’s language' })
  unit!: string

  @Int({ nullable: true, description: 'As of today; null while nothing measures it' })
  actual!: number | null

  @Flag({ nullable: true })
  met!: boolean | null
}

export class GrantDetail extends GrantView {
  @Text({ max: 2000 })
  purpose!: string

  @Many(() => AmountLine)
  budget!: AmountLine[]

  @Many(() => AmountLine, { description: 'Who pays; the sum equals the budget' })
  financing!: AmountLine[]

  @Many(() => GoalView)
  goals!: GoalView[]

  @Many(() => ReportSummary, { description: 'Newest first' })
  reports!: ReportSummary[]

  @Many(() => GrantCheck, { description: 'What a controller would look at first' })
  checks!: GrantCheck[]
}
