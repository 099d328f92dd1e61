import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

export const groupQuery = (id: string) =>
  queryOptions({
    queryKey: ['group', id],
    queryFn: () => answer(api.GET('/v1/groups/{id}', { params: { path: { id } } })),
  })

export const groupProgressQuery = (id: string) =>
  queryOptions({
    queryKey: ['group-progress', id],
    queryFn: () => answer(api.GET('/v1/groups/{id}/progress', { params: { path: { id } } })),
  })
