import type { CohortSubmission } from '../api/answers'
import { answer, api } from '../api/client'
import { useList } from '../parts/use-list'

const PER_PAGE = 50

/** What the list of answers is narrowed to; it stands in the address, so that going back keeps it. */
export interface AnswerFilter {
  /** `alle` shows all, anything else what waits for an instructor. */
  readonly vis?: string
  readonly modul?: string
  readonly status?: string
}

export function useAnswers(cohortId: string, { vis, modul, status }: AnswerFilter) {
  const state = (STATES as readonly string[]).includes(status ?? '')
    ? (status as CohortSubmission['state'])
    : null
  const module = Number(modul)
  return useList<CohortSubmission>(['cohort-submissions', cohortId, vis, modul, status], (cursor) =>
    answer(
      api.GET('/v1/cohorts/{id}/submissions', {
        params: {
          path: { id: cohortId },
          query: {
            limit: PER_PAGE,
            ...(vis === 'alle' ? {} : { waiting: 'true' as const }),
            ...(module > 0 ? { module } : {}),
            ...(vis === 'alle' && state ? { state } : {}),
            ...(cursor ? { cursor } : {}),
          },
        },
      }),
    ),
  )
}

export const STATES = ['empty', 'draft', 'agreed', 'delivered', 'commented', 'done'] as const
