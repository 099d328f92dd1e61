import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { GrantFacts, GrantForm } from '../api/answers'
import { answer, api } from '../api/client'

export const grantFormQuery = (id: string) =>
  queryOptions({
    queryKey: ['grant-form', id],
    queryFn: () => answer(api.GET('/v1/grants/{id}/form', { params: { path: { id } } })),
  })

/** What a change builds on: the grant as it was read. */
export const built = (version: number) => ({ 'If-Match': `"${version}"` })

export const addGrant = (body: GrantFacts) => answer(api.POST('/v1/grants', { body }))

export const changeFacts = (id: string, version: number, body: GrantFacts) =>
  answer(api.PUT('/v1/grants/{id}', { params: { path: { id } }, headers: built(version), body }))

/** Saves a part of the grant and lets everything that tells of it be fetched anew. */
export function useGrantChange(
  id: string,
  save: () => Promise<GrantForm>,
  saved?: (form: GrantForm) => void,
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: save,
    onSuccess: async (form) => {
      client.setQueryData(grantFormQuery(id).queryKey, form)
      await client.invalidateQueries({ queryKey: ['grant', id] })
      saved?.(form)
    },
  })
}
