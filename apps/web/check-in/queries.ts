import { queryOptions } from '@tanstack/react-query'
import type { Answer } from '../api/answers'
import { answer, api } from '../api/client'

export type RoomCode = Answer<'/v1/gatherings/{id}/check-in-code'>
export type OwnCheckIn = Answer<'/v1/gatherings/{id}/check-in'>
export type CheckInMode = NonNullable<OwnCheckIn['checkIn']>['mode']

/** Asked often, because it also says how many have checked in; what stands on the screen does not wait for it. */
export const roomCodeQuery = (id: string) =>
  queryOptions({
    queryKey: ['check-in-code', id],
    queryFn: () => answer(api.GET('/v1/gatherings/{id}/check-in-code', { params: { path: { id } } })),
    refetchInterval: 5_000,
    // A screen in a room is looked at, not touched: it goes on asking when nothing answers.
    networkMode: 'always',
    retry: false,
    staleTime: 0,
  })

export const ownCheckInQuery = (id: string) =>
  queryOptions({
    queryKey: ['check-in', id],
    queryFn: () => answer(api.GET('/v1/gatherings/{id}/check-in', { params: { path: { id } } })),
    networkMode: 'always',
  })

export interface NewCheckIn {
  readonly code: string
  readonly mode: CheckInMode
  readonly secondsAgo?: number
}

export function postCheckIn(id: string, body: NewCheckIn): Promise<OwnCheckIn> {
  return answer(api.POST('/v1/gatherings/{id}/check-in', { params: { path: { id } }, body }))
}
