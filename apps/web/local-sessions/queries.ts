import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../api/client'
import type { paths } from '../api/schema'

type NewLocalSession =
  paths['/v1/groups/{id}/local-sessions']['post']['requestBody']['content']['application/json']

/** Every local session of a group, drafts among them; for those who plan them. */
export const localSessionsQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['local-sessions', groupId],
    queryFn: async () =>
      (await answer(api.GET('/v1/groups/{id}/local-sessions', { params: { path: { id: groupId } } }))).items,
  })

export const planLocally = (groupId: string, body: NewLocalSession) =>
  answer(api.POST('/v1/groups/{id}/local-sessions', { params: { path: { id: groupId } }, body }))

/** The page that is open asks at once, what else shows gatherings when it is next looked at. */
export function useSessionsChanged(groupId: string): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await client.invalidateQueries({ queryKey: ['local-sessions', groupId] })
    for (const key of ['gathering', 'gatherings', 'home', 'group']) {
      void client.invalidateQueries({ queryKey: [key] })
    }
  }
}
