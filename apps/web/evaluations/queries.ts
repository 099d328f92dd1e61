import { queryOptions } from '@tanstack/react-query'
import type { GroupEvaluation } from '../api/answers'
import { answer, api } from '../api/client'

/** A group at a gathering. */
interface Place {
  readonly id: string
  readonly gatheringId: string
}

export interface Chosen {
  readonly question: number
  /** Null for "don't know". */
  readonly value: number | null
}

export const evaluationQuery = ({ id, gatheringId }: Place) =>
  queryOptions({
    queryKey: ['evaluation', id, gatheringId],
    queryFn: () =>
      answer(
        api.GET('/v1/groups/{id}/gatherings/{gatheringId}/evaluation', {
          params: { path: { id, gatheringId } },
        }),
      ),
  })

export function answerEvaluation({ id, gatheringId }: Place, answers: Chosen[]): Promise<GroupEvaluation> {
  return answer(
    api.POST('/v1/groups/{id}/gatherings/{gatheringId}/evaluation/answers', {
      params: { path: { id, gatheringId } },
      body: { answers },
    }),
  )
}

export const openEvaluationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', id],
    queryFn: async () =>
      (await answer(api.GET('/v1/groups/{id}/evaluations', { params: { path: { id } } }))).items,
  })

export const totalQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluation-total', id],
    queryFn: () => answer(api.GET('/v1/gatherings/{id}/evaluation', { params: { path: { id } } })),
    retry: false,
  })
