import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

export const codeQuery = (code: string) =>
  queryOptions({
    queryKey: ['report-code', code],
    queryFn: () => answer(api.GET('/v1/report-codes/{code}', { params: { path: { code } } })),
    retry: false,
  })
