import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

export const certificateQuery = (id: string) =>
  queryOptions({
    queryKey: ['certificate', id],
    queryFn: () => answer(api.GET('/v1/groups/{id}/certificate', { params: { path: { id } } })),
  })

export function issueCertificate(id: string) {
  return answer(api.POST('/v1/groups/{id}/certificate', { params: { path: { id } } }))
}

export const checkQuery = (code: string) =>
  queryOptions({
    queryKey: ['certificate-check', code],
    queryFn: () => answer(api.GET('/v1/certificates/{code}', { params: { path: { code } } })),
  })

export function withdrawCertificate(code: string, reason: string) {
  return answer(
    api.POST('/v1/certificates/{code}/withdrawal', { params: { path: { code } }, body: { reason } }),
  )
}
