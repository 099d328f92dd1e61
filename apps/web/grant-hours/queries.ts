import { queryOptions } from '@tanstack/react-query'
import type { HoursEntry } from '../api/answers'
import { answer, api } from '../api/client'

export const groupHoursQuery = (id: string) =>
  queryOptions({
    queryKey: ['group-hours', id],
    queryFn: () => answer(api.GET('/v1/groups/{id}/hours', { params: { path: { id } } })),
  })

export const grantHoursQuery = (id: string) =>
  queryOptions({
    queryKey: ['grant', id, 'hours'],
    queryFn: () => answer(api.GET('/v1/grants/{id}/hours', { params: { path: { id } } })),
  })

export type HoursDraft = Pick<HoursEntry, 'grant' | 'workedOn' | 'quarters' | 'purpose' | 'module'>

/** One key for one wish: a lost answer on a phone does not enter the hours twice. */
export const enterHours = (id: string, body: HoursDraft, key: string) =>
  answer(
    api.POST('/v1/groups/{id}/hours', {
      params: { path: { id } },
      headers: { 'Idempotency-Key': key },
      body,
    }),
  )

export const changeHours = ({ id, version }: HoursEntry, body: HoursDraft): Promise<HoursEntry> =>
  answer(
    api.PUT('/v1/hours/{id}', { params: { path: { id } }, headers: { 'If-Match': `"${version}"` }, body }),
  )

export const removeHours = ({ id, version }: HoursEntry) =>
  answer(api.DELETE('/v1/hours/{id}', { params: { path: { id } }, headers: { 'If-Match': `"${version}"` } }))
