import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

export const overviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['cohort-overview', id],
    queryFn: () => answer(api.GET('/v1/cohorts/{id}/overview', { params: { path: { id } } })),
  })
