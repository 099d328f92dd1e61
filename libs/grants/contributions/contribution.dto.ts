import { Choice, Day, Id, Int, Many, One, Text } from '../../platform/http'
import { contributionKinds, type ContributionKind } from '../grant-words'

export class ContributionRule {
  @Choice(contributionKinds)
  kind!: ContributionKind

  @Int({ max: 100_000_000, description: 'Whole kroner for a municipality, an inhabitant or a participant' })
  rate!: number

  @Day({ description: 'The day that inhabitants and participants are counted on' })
  on!: string
}

export class InhabitantsFigure {
  @Int({ min: 1990, max: 2100 })
  year!: number

  @Int({ min: 1, max: 10_000_000 })
  number!: number

  @Text({ min: 1, max: 160, pattern: /\S/, description: 'Where the figure comes from' })
  source!: string
}

export class ContributionState {
  @Day({ nullable: true })
  askedOn!: string | null

  @Day({ nullable: true })
  paidOn!: string | null

  @Choice(['own-funds', 'other-grant'], {
    nullable: true,
    description: 'Where the municipality took it from; another grant is not allowed, and the checks say so',
  })
  paidBy!: 'own-funds' | 'other-grant' | null
}

export class ContributionView extends ContributionState {
  @Id()
  organisation!: string

  @Text({ max: 120 })
  name!: string

  @One(() => InhabitantsFigure, { nullable: true, description: 'The newest of the day’s year or before' })
  inhabitants!: InhabitantsFigure | null

  @Int({ description: 'Enrolled on the day, in the cohorts that the grant pays for' })
  participants!: number

  @Int({ nullable: true, description: 'What the rule gives today; null where a figure is missing' })
  computed!: number | null

  @Int({ nullable: true, description: 'What was agreed; it stays whatever is counted later' })
  agreed!: number | null
}

export class ContributionsView {
  @One(() => ContributionRule, { nullable: true })
  rule!: ContributionRule | null

  @Day({ nullable: true })
  agreedOn!: string | null

  @Int({ description: 'Whole kroner, of what is agreed, or of what the rule gives while nothing is' })
  sum!: number

  @Int({ description: 'Whole kroner' })
  paid!: number

  @Int({ description: 'Version of the grant' })
  version!: number

  @Many(() => ContributionView, { description: 'By municipality number' })
  items!: ContributionView[]
}
