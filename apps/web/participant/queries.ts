import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

export const homeQuery = (group: string) =>
  queryOptions({
    queryKey: ['home', group],
    queryFn: () => answer(api.GET('/v1/home', { params: { query: { group } } })),
  })

export const pathQuery = (id: string) =>
  queryOptions({
    queryKey: ['path', id],
    queryFn: () => answer(api.GET('/v1/groups/{id}/path', { params: { path: { id } } })),
  })
