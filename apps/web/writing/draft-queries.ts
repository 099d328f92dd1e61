import { queryOptions } from '@tanstack/react-query'
import type { Answer } from '../api/answers'
import { answer, api, onlyIf } from '../api/client'
import type { NewDraft } from './kept-state'

export type Draft = Answer<'/v1/groups/{id}/activities/{activityId}/draft'>

/** Which text: an activity of a group. */
export interface OfActivity {
  readonly id: string
  readonly activityId: string
}

/** Asked anew each time a field is opened, because another device may have written since. */
export const draftQuery = (of: OfActivity) =>
  queryOptions({
    queryKey: ['draft', of.id, of.activityId],
    // A draft that cannot be read must not keep anybody from writing.
    queryFn: () => readDraft(of).catch(() => null),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

export function readDraft(of: OfActivity): Promise<Draft> {
  return answer(api.GET('/v1/groups/{id}/activities/{activityId}/draft', { params: { path: of } }))
}

/** Browsers send at most 64 kB for a page that is gone. */
const LAST_WORDS = 60_000

/** @param leaving the page is being left, so the request must outlive it */
export function putDraft(of: OfActivity, draft: NewDraft, version: number, leaving: boolean): Promise<Draft> {
  const keepalive = leaving && new Blob([draft.text]).size < LAST_WORDS
  return answer(
    api.PUT('/v1/groups/{id}/activities/{activityId}/draft', {
      params: { path: of },
      headers: onlyIf(version > 0 ? `"${version}"` : null),
      body: draft,
      keepalive,
    }),
  )
}

export function dropDraft(of: OfActivity, version: number): Promise<unknown> {
  return answer(
    api.DELETE('/v1/groups/{id}/activities/{activityId}/draft', {
      params: { path: of },
      headers: onlyIf(`"${version}"`),
    }),
  )
}
