import { Day, Int, Many, Named, One, Text } from '../../platform/http'

export class TrialWeek {
  @Day({ description: 'Its Monday' })
  from!: string

  @Int()
  before!: number

  @Int()
  after!: number
}

export class TrialPerson {
  @One(() => Named)
  person!: Named

  @One(() => Named, { nullable: true })
  group!: Named | null

  @Int({ description: 'Mails from today to the end of the cohort as the rules are' })
  before!: number

  @Int({ description: 'And with the changed rule' })
  after!: number

  @Day({ description: 'The first day on which it makes a difference' })
  first!: string
}

/** What a changed rule would lead to; nothing was written. */
export class TrialView {
  @Text({ max: 600, description: 'The difference in one sentence' })
  sentence!: string

  @Int({ description: 'People who would get more mails' })
  morePeople!: number

  @Int({ description: 'How many more all of them together' })
  moreMails!: number

  @Int()
  fewerPeople!: number

  @Int()
  fewerMails!: number

  @Int({ description: 'People who would get as many, but on other days or with other content' })
  otherPeople!: number

  @Day({ nullable: true, description: 'The first day on which it makes a difference' })
  first!: string | null

  @Many(() => TrialWeek)
  weeks!: TrialWeek[]

  @Many(() => TrialPerson, { description: 'Those whom it touches, at most 100' })
  people!: TrialPerson[]

  @Int({ description: 'How many more people it touches than are listed' })
  unlisted!: number
}
