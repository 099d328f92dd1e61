import { queryOptions } from '@tanstack/react-query'
import type { Report } from '../api/answers'
import { answer, api } from '../api/client'

/** Beside what the server tells as it happens. */
const POLL_MS = 3_000

export const grantsQuery = queryOptions({
  queryKey: ['grants'],
  queryFn: async () => (await answer(api.GET('/v1/grants'))).items,
})

export const grantQuery = (id: string) =>
  queryOptions({
    queryKey: ['grant', id],
    queryFn: () => answer(api.GET('/v1/grants/{id}', { params: { path: { id } } })),
  })

export function isBeingMade(report: Pick<Report, 'state'>): boolean {
  return report.state === 'queued' || report.state === 'making'
}

/** Asks again now and then as long as the report is being made. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: () => answer(api.GET('/v1/reports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isBeingMade(state.data) ? POLL_MS : false),
  })

export function makeReport(grant: string, kind: Report['kind'], idempotencyKey: string): Promise<Report> {
  return answer(
    api.POST('/v1/grants/{id}/reports', {
      params: { path: { id: grant } },
      headers: { 'Idempotency-Key': idempotencyKey },
      body: { kind },
    }),
  )
}
