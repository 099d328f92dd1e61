import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

export const cohortsQuery = queryOptions({
  queryKey: ['cohorts'],
  queryFn: async () => (await answer(api.GET('/v1/cohorts'))).items,
})

export const cohortProgressQuery = (id: string) =>
  queryOptions({
    queryKey: ['cohort-progress', id],
    queryFn: () => answer(api.GET('/v1/cohorts/{id}/progress', { params: { path: { id } } })),
  })
