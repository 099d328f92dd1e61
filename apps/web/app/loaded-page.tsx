import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../i18n/text'
import { failureOf, WayOn } from '../parts/failure'
import { Pending } from '../parts/states'
import { Page } from './page'

interface LoadedPageProps<T> {
  query: UseQueryResult<T>
  children: (data: T) => ReactNode
}

/** A page whose very title is fetched: until it is there it is pending, and a failure is a page of its own. */
export function LoadedPage<T>({ query, children }: LoadedPageProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <FailedPage error={query.error} retry={() => void query.refetch()} />
  return <Pending />
}

export function FailedPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useText()
  const failure = failureOf(error)
  return (
    <Page title={t(failure.title)} lead={failure.said || t(failure.body)}>
      <div className="stack">
        <WayOn failure={failure} retry={retry} />
      </div>
    </Page>
  )
}
