import { queryOptions } from '@tanstack/react-query'
import type { PlanView } from './plan'
import { answer, api } from '../api/client'

const DAYS_AHEAD = 30
const PER_PAGE = 100

/** What of the plan is looked at. */
export interface PlanFilter {
  readonly group: string | null
  readonly person: string | null
  readonly rule: string | null
}

const asked = ({ group, person, rule }: PlanFilter) => ({
  days: DAYS_AHEAD,
  ...(group ? { group } : {}),
  ...(person ? { person } : {}),
  ...(rule ? { rule } : {}),
})

export const planSummaryQuery = (filter: PlanFilter) =>
  queryOptions({
    queryKey: ['reminder-plan-summary', filter],
    queryFn: () => answer(api.GET('/v1/reminders/plan/summary', { params: { query: asked(filter) } })),
  })

export const planPage = (filter: PlanFilter, state: PlanView, cursor: string | undefined) =>
  answer(
    api.GET('/v1/reminders/plan', {
      params: { query: { ...asked(filter), state, limit: PER_PAGE, ...(cursor ? { cursor } : {}) } },
    }),
  )
