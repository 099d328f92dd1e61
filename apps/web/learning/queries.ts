import { queryOptions } from '@tanstack/react-query'
import type { Submission } from '../api/answers'
import { answer, api, onlyIf, versioned, type Versioned } from '../api/client'

/** An activity of a group: what every path of this area is about. */
export interface OfActivity {
  readonly id: string
  readonly activityId: string
}

export const activityQuery = (of: OfActivity) =>
  queryOptions({
    queryKey: ['activity', of.id, of.activityId],
    queryFn: () => answer(api.GET('/v1/groups/{id}/activities/{activityId}', { params: { path: of } })),
  })

export const submissionQuery = (of: OfActivity) =>
  queryOptions({
    queryKey: ['submission', of.id, of.activityId],
    queryFn: () => readSubmission(of),
    refetchInterval: 15_000,
  })

export async function readSubmission(of: OfActivity): Promise<Versioned<Submission>> {
  const read = await versioned(
    api.GET('/v1/groups/{id}/activities/{activityId}/submission', { params: { path: of } }),
  )
  return read.data.state === 'empty' ? { ...read, version: null } : read
}

export function writeSubmission(
  of: OfActivity,
  text: string,
  version: string | null,
  draft: number,
): Promise<Versioned<Submission>> {
  return versioned(
    api.PUT('/v1/groups/{id}/activities/{activityId}/submission', {
      params: { path: of },
      headers: onlyIf(version),
      body: { text, draft },
    }),
  )
}

export function agree(of: OfActivity, version: string | null): Promise<Versioned<Submission>> {
  return versioned(
    api.POST('/v1/groups/{id}/activities/{activityId}/submission/agreements', {
      params: { path: of },
      headers: onlyIf(version),
    }),
  )
}

export function deliver(of: OfActivity, version: string | null): Promise<Versioned<Submission>> {
  return versioned(
    api.POST('/v1/groups/{id}/activities/{activityId}/submission/delivery', {
      params: { path: of },
      headers: onlyIf(version),
    }),
  )
}

/** Unlocks a delivered answer; it counts again when it is delivered again. */
export function reopen(of: OfActivity, version: string | null): Promise<Versioned<Submission>> {
  return versioned(
    api.POST('/v1/groups/{id}/activities/{activityId}/submission/reopening', {
      params: { path: of },
      headers: onlyIf(version),
    }),
  )
}
