import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { NewNudge, NudgeSent } from '../api/answers'
import { answer, api } from '../api/client'

/** The one thing that a nudge is about. */
export type About = Pick<NewNudge, 'group' | 'subject' | 'about'>

/** How it will look with this line; the one before stays in sight until the next is here. Never kept: people do things. */
export const previewQuery = (about: About, line: string) =>
  queryOptions({
    queryKey: ['nudge-preview', about, line],
    queryFn: () => answer(api.POST('/v1/nudges/preview', { body: { ...about, line } })),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })

export function send(body: NewNudge): Promise<NudgeSent> {
  return answer(api.POST('/v1/nudges', { body }))
}

export function undo(id: string): Promise<unknown> {
  return answer(api.DELETE('/v1/nudges/{id}', { params: { path: { id } } }))
}
