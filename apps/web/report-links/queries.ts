import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

export const linksQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['report-links', reportId],
    queryFn: () => answer(api.GET('/v1/reports/{id}/links', { params: { path: { id: reportId } } })),
    retry: false,
  })

export function makeLink(reportId: string, days: number) {
  return answer(api.POST('/v1/reports/{id}/links', { params: { path: { id: reportId } }, body: { days } }))
}

export function revokeLink(id: string) {
  return answer(api.POST('/v1/report-links/{id}/revocation', { params: { path: { id } } }))
}

/** Opened once for a visit: each time is counted. */
export const sharedQuery = (token: string) =>
  queryOptions({
    queryKey: ['shared-report', token],
    queryFn: () => answer(api.GET('/v1/shared-reports/{token}', { params: { path: { token } } })),
    retry: false,
    staleTime: Infinity,
  })
