import { Choice, Day, Id, Int, Named, Text } from '../platform/http'

export const cohortStates = ['planned', 'enrolling', 'running', 'closed', 'archived'] as const
export type CohortState = (typeof cohortStates)[number]

/** A cohort as others refer to it. */
export class CohortReference extends Named {
  @Choice(cohortStates)
  state!: string
}

export class CohortView {
  @Id()
  id!: string

  @Text({ max: 120 })
  name!: string

  @Choice(cohortStates)
  state!: CohortState

  @Day()
  startsOn!: string

  @Day()
  endsOn!: string

  @Day({ nullable: true })
  enrolBy!: string | null

  @Int({ description: 'Groups that the reader may see' })
  groups!: number

  @Int({ description: 'People enrolled in those groups now' })
  people!: number
}
