import { QueryCache, QueryClient } from '@tanstack/react-query'
import { statusOf } from '../api/problem'

const SECONDS = 1000

/** Signed out elsewhere: forget who was here, and the router shows the sign-in page. */
function onRefused(error: unknown): void {
  if (statusOf(error) === 401) queries.setQueryData(['me'], null)
}

function worthRetrying(failures: number, error: unknown): boolean {
  const status = statusOf(error) ?? 0
  return failures < 2 && (status === 0 || status >= 500)
}

export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: onRefused }),
  defaultOptions: {
    queries: { staleTime: 20 * SECONDS, retry: worthRetrying, refetchOnWindowFocus: true },
  },
})
