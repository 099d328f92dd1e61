import { CohortReference } from '../cohorts'
import { Day, Int, Many, One, Text } from '../platform/http'

/** How many groups stand how, and who is in them. */
export class OverviewCounts {
  @Int() groups!: number
  @Int() completed!: number
  @Int({ description: 'Nothing that is due is missing' }) onTrack!: number
  @Int({ description: 'Something that is due is missing' }) behind!: number
  @Int({ description: 'What comes next has no date' }) waiting!: number
  @Int({ description: 'Enrolled now' }) people!: number
}

export class CountyOverview extends OverviewCounts {
  @Text({ max: 2, nullable: true, description: 'County number; null for who is no municipality' })
  county!: string | null

  @Int({ description: 'Places taken at the gatherings of the core modules: one person, one module' })
  attended!: number

  @Int()
  places!: number
}

/** What happened in one calendar month. */
export class MonthOverview {
  @Text({ max: 7, pattern: /^\d{4}-\d{2}$/, description: 'YYYY-MM, in Oslo' })
  month!: string

  @Int({ description: 'Groups that had completed by the end of the month' })
  completed!: number

  @Int()
  attended!: number

  @Int({ description: 'Places at the gatherings of the core modules' })
  places!: number

  @Int({ description: 'Required group answers delivered in the month' })
  delivered!: number
}

export class OverviewView {
  @One(() => CohortReference)
  cohort!: CohortReference

  @Day({ description: 'The day on which it stands so' })
  asOf!: string

  @One(() => OverviewCounts)
  counts!: OverviewCounts

  @Many(() => CountyOverview, { description: 'By county number, whatever they have done' })
  counties!: CountyOverview[]

  @Many(() => MonthOverview, {
    description: 'From the first month of the cohort to the last in which something was recorded',
  })
  months!: MonthOverview[]
}
