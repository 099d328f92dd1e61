import { queryOptions } from '@tanstack/react-query'
import type { Opening } from '../api/answers'
import { answer, api, onlyIf } from '../api/client'

export const openingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['openings', id],
    queryFn: async () =>
      (await answer(api.GET('/v1/groups/{id}/openings', { params: { path: { id } } }))).items,
  })

export function writeOpening(id: string, { module, version }: Opening, text: string): Promise<Opening> {
  return answer(
    api.PUT('/v1/groups/{id}/modules/{number}/opening', {
      params: { path: { id, number: String(module.number) } },
      headers: onlyIf(version > 0 ? `"${version}"` : null),
      body: { text },
    }),
  )
}
