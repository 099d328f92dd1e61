import { Choice, Day, Id, Int, Many, One, Text, Values } from '../../platform/http'
import {
  conditionStates,
  financingKinds,
  goalUnitNames,
  grantStates,
  type ConditionState,
  type FinancingKind,
  type GoalUnit,
  type GrantState,
} from '../grant-words'

const MOST = 1_000_000_000_000

/** A short text in each language; what is empty is read in bokmål. */
export class Title {
  @Text({ min: 1, max: 160, pattern: /\S/ })
  nb!: string

  @Text({ max: 160 })
  nn!: string

  @Text({ max: 160 })
  en!: string
}

/** The same for what takes some sentences. */
export class Wording {
  @Text({ max: 2000 })
  nb!: string

  @Text({ max: 2000 })
  nn!: string

  @Text({ max: 2000 })
  en!: string
}

/** What a grant is: who gave it for what, how much, and by when it is accounted for. */
export class GrantFacts {
  @Text({ min: 1, max: 40, pattern: /\S/ })
  caseNumber!: string

  @Text({ min: 1, max: 160, pattern: /\S/ })
  name!: string

  @One(() => Wording)
  purpose!: Wording

  @One(() => Title, { description: 'Who gives it' })
  funder!: Title

  @Text({ max: 160, description: 'An office, never a person; empty where none is known' })
  contactOffice!: string

  @Text({ max: 254, description: 'The office’s own mail address' })
  contactAddress!: string

  @Id({ description: 'The municipality that answers for the grant' })
  host!: string

  @Values({ type: 'string', format: 'uuid' }, { description: 'Cohorts that it pays for' })
  cohorts!: string[]

  @Values({ type: 'string', format: 'uuid' }, { description: 'Municipalities that cooperate' })
  partners!: string[]

  @Choice(grantStates)
  state!: GrantState

  @Int({ max: MOST, description: 'Whole kroner' })
  applied!: number

  @Int({ max: MOST, description: 'Whole kroner; at most what was applied for' })
  granted!: number

  @Day()
  periodFrom!: string

  @Day()
  periodTo!: string

  @Day({ description: 'Last day that the part report tells of' })
  partReportCutOn!: string

  @Day()
  partReportDueOn!: string

  @Day()
  finalReportDueOn!: string
}

/** A line of one of the grant's lists; one without an id is new. */
export class Line {
  @Id({ optional: true })
  id?: string
}

export class ConditionLine extends Line {
  @One(() => Wording)
  text!: Wording

  @Choice(conditionStates)
  state!: ConditionState

  @One(() => Wording, { description: 'How it is met, or why it is not' })
  how!: Wording
}

export class MilestoneLine extends Line {
  @One(() => Title)
  title!: Title

  @Day()
  plannedOn!: string

  @Int({ min: 1, max: 99, nullable: true, description: 'Number of the module whose gatherings it is' })
  module!: number | null

  @Day({ nullable: true, description: 'Entered by hand; null where gatherings tell it' })
  heldOn!: string | null
}

export class GoalLine extends Line {
  @One(() => Title)
  title!: Title

  @Int({ max: 1_000_000_000 })
  target!: number

  @Choice(goalUnitNames)
  unit!: GoalUnit

  @Text({ max: 60, nullable: true, description: 'Key of the indicator that measures it; null when entered' })
  measure!: string | null

  @Int({ nullable: true, max: 1_000_000_000 })
  enteredValue!: number | null

  @Day({ nullable: true, description: 'The day that the value stands for' })
  enteredOn!: string | null

  @Text({ max: 200, description: 'Where the value comes from' })
  enteredSource!: string
}

export class BudgetLine extends Line {
  @One(() => Title)
  title!: Title

  @Int({ max: MOST, description: 'Whole kroner' })
  amount!: number

  @Choice(['ledger', 'hours'], { description: 'What its spending is: the ledger, or the value of own hours' })
  filledBy!: 'ledger' | 'hours'

  @Values({ type: 'string', maxLength: 20 }, { description: 'Numbers in the chart of accounts' })
  accounts!: string[]

  @Text({ max: 1000, description: 'Why spending deviates; for the desk, never in a report' })
  explanation!: string
}

/** What came in, and when: a report tells of what had come by its last day. */
export class Receipt {
  @Day()
  on!: string

  @Int({ max: MOST, description: 'Whole kroner' })
  amount!: number
}

export class FinancingLine extends Line {
  @One(() => Title)
  title!: Title

  @Choice(financingKinds)
  kind!: FinancingKind

  @Int({ max: MOST, description: 'Whole kroner' })
  amount!: number

  @Many(() => Receipt, {
    max: 50,
    description: 'Entered for the grant and others; empty where it is counted',
  })
  received!: Receipt[]
}

export class Conditions {
  @Many(() => ConditionLine, { max: 50 })
  items!: ConditionLine[]
}

export class Milestones {
  @Many(() => MilestoneLine, { max: 100 })
  items!: MilestoneLine[]
}

export class Goals {
  @Many(() => GoalLine, { max: 50 })
  items!: GoalLine[]
}

export class Budget {
  @Many(() => BudgetLine, { max: 60 })
  items!: BudgetLine[]
}

export class Financing {
  @Many(() => FinancingLine, { max: 60 })
  items!: FinancingLine[]

  @Int({ max: 10_000, description: 'Whole kroner for an hour of own effort' })
  hourlyRate!: number
}

/** A grant as it is worked on: every language, every list, and the version that a change builds on. */
export class GrantForm extends GrantFacts {
  @Id()
  id!: string

  @Int()
  version!: number

  @Day({ nullable: true, description: 'The last day that a report handed in tells of' })
  reportedUntil!: string | null

  @Many(() => ConditionLine)
  conditions!: ConditionLine[]

  @Many(() => MilestoneLine)
  milestones!: MilestoneLine[]

  @Many(() => GoalLine)
  goals!: GoalLine[]

  @Many(() => BudgetLine)
  budget!: BudgetLine[]

  @Many(() => FinancingLine)
  financing!: FinancingLine[]

  @Int({ description: 'Whole kroner for an hour of own effort' })
  hourlyRate!: number
}
