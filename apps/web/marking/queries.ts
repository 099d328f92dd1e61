import { queryOptions } from '@tanstack/react-query'
import type { Sheet } from '../api/answers'
import { api, onlyIf, versioned, type Versioned } from '../api/client'
import type { NewMarks } from './sheet-state'

/** Read anew each time a list is opened; while it is open it looks for itself. */
export const sheetQuery = (id: string) =>
  queryOptions({
    queryKey: ['attendance', id],
    queryFn: () => readSheet(id),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

export function readSheet(id: string): Promise<Versioned<Sheet>> {
  return versioned(api.GET('/v1/gatherings/{id}/attendance', { params: { path: { id } } }))
}

/** @param leaving the page is being left, so the request must outlive it */
export function writeSheet(
  id: string,
  body: NewMarks,
  version: string | null,
  leaving: boolean,
): Promise<Versioned<Sheet>> {
  return versioned(
    api.PUT('/v1/gatherings/{id}/attendance', {
      params: { path: { id } },
      headers: onlyIf(version),
      body,
      keepalive: leaving,
    }),
  )
}
