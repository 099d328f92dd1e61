import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

export const gatheringsQuery = (group: string) =>
  queryOptions({
    queryKey: ['gatherings', group],
    queryFn: async () => (await answer(api.GET('/v1/gatherings', { params: { query: { group } } }))).items,
  })

export const gatheringQuery = (id: string) =>
  queryOptions({
    queryKey: ['gathering', id],
    queryFn: () => answer(api.GET('/v1/gatherings/{id}', { params: { path: { id } } })),
  })
