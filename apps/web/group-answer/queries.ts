import { queryOptions } from '@tanstack/react-query'
import type { Pulse, Submission } from '../api/answers'
import { answer, api, onlyIf, versioned, type Versioned } from '../api/client'
import { problemFrom } from '../api/problem'
import type { OfActivity } from '../writing/draft-queries'

export const submissionQuery = (of: OfActivity) =>
  queryOptions({
    queryKey: ['submission', of.id, of.activityId],
    queryFn: async ({ client, queryKey }) => {
      const read = await readSubmission(of)
      const present = client.getQueryData<Versioned<Submission>>(queryKey)
      // An answer that was on its way while we saved is older than what we know.
      return present && present.data.version > read.data.version ? present : read
    },
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
  draft?: number,
): Promise<Versioned<Submission>> {
  return versioned(
    api.PUT('/v1/groups/{id}/activities/{activityId}/submission', {
      params: { path: of },
      headers: onlyIf(version),
      body: draft === undefined ? { text } : { text, draft },
    }),
  )
}

const about = (of: OfActivity, version: string | null) => ({ params: { path: of }, headers: onlyIf(version) })

export function agree(of: OfActivity, version: string | null): Promise<Versioned<Submission>> {
  return versioned(
    api.POST('/v1/groups/{id}/activities/{activityId}/submission/agreements', about(of, version)),
  )
}

export function withdraw(of: OfActivity, version: string | null): Promise<Versioned<Submission>> {
  return versioned(
    api.DELETE('/v1/groups/{id}/activities/{activityId}/submission/agreements', about(of, version)),
  )
}

export function deliver(of: OfActivity, version: string | null): Promise<Versioned<Submission>> {
  return versioned(
    api.POST('/v1/groups/{id}/activities/{activityId}/submission/delivery', about(of, version)),
  )
}

/** Takes a delivery back; the answer counts again when it is delivered again. */
export function reopen(of: OfActivity, version: string | null): Promise<Versioned<Submission>> {
  return versioned(
    api.POST('/v1/groups/{id}/activities/{activityId}/submission/reopening', about(of, version)),
  )
}

/** An instructor is content with what was delivered. */
export function finish(of: OfActivity, version: string | null): Promise<Versioned<Submission>> {
  return versioned(api.POST('/v1/groups/{id}/activities/{activityId}/submission/done', about(of, version)))
}

/** Every text there has been, newest first. */
export const versionsQuery = (of: OfActivity, version: number) =>
  queryOptions({
    queryKey: ['submission-versions', of.id, of.activityId, version],
    queryFn: async () =>
      (
        await answer(
          api.GET('/v1/groups/{id}/activities/{activityId}/submission/versions', { params: { path: of } }),
        )
      ).items,
    staleTime: Infinity,
  })

const PULSE_MS = 5_000

/** What the others do, asked every few seconds as long as somebody looks; the answer is empty when nothing happened. */
export const pulseQuery = (of: OfActivity) =>
  queryOptions({
    queryKey: ['pulse', of.id, of.activityId],
    queryFn: ({ client, queryKey }) => readPulse(of, client.getQueryData<Versioned<Pulse>>(queryKey)),
    refetchInterval: PULSE_MS,
    refetchOnWindowFocus: 'always',
    retry: false,
  })

async function readPulse(of: OfActivity, seen: Versioned<Pulse> | undefined): Promise<Versioned<Pulse>> {
  const { data, error, response } = await api.GET(
    '/v1/groups/{id}/activities/{activityId}/submission/pulse',
    { params: { path: of }, headers: seen?.version ? { 'If-None-Match': seen.version } : {} },
  )
  if (seen && response.status === 304) return seen
  if (!data) throw problemFrom(response.status, error)
  return { data, version: response.headers.get('ETag') }
}

export function claim(of: OfActivity, takeOver: boolean): Promise<unknown> {
  return answer(
    api.PUT('/v1/groups/{id}/activities/{activityId}/submission/claim', {
      params: { path: of },
      body: { takeOver },
    }),
  )
}

/** Also when the page is being left. */
export function release(of: OfActivity): Promise<unknown> {
  return answer(
    api.DELETE('/v1/groups/{id}/activities/{activityId}/submission/claim', {
      params: { path: of },
      keepalive: true,
    }),
  )
}
