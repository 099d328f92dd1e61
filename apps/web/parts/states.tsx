import { Heading, Paragraph, Skeleton } from '@digdir/designsystemet-react'
import { FolderIcon, type FileIcon } from '@navikt/aksel-icons'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../i18n/text'
import { failureOf, WayOn } from './failure'

type Icon = typeof FileIcon

interface LoadedProps<T> {
  query: UseQueryResult<T>
  children: (data: T) => ReactNode
}

/** The four states of everything that is fetched: still coming, refused, failed, here. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <Failed error={query.error} retry={() => void query.refetch()} />
  return <Pending />
}

export function Pending() {
  const t = useText()
  return (
    <div className="skeleton-lines page" role="status">
      <span className="ds-sr-only">{t('state.loading')}</span>
      <Skeleton variant="rectangle" height="2.5rem" width="60%" aria-hidden />
      <Skeleton variant="rectangle" height="1rem" width="90%" aria-hidden />
      <Skeleton variant="rectangle" height="9rem" aria-hidden />
    </div>
  )
}

export function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useText()
  const failure = failureOf(error)
  return (
    <StateBox icon={failure.icon} title={t(failure.title)} body={failure.said || t(failure.body)} alert>
      <WayOn failure={failure} retry={retry} />
    </StateBox>
  )
}

interface EmptyProps {
  title: string
  body: string
  children?: ReactNode
}

/** Nothing here: says why, and what to do about it. */
export function Empty({ title, body, children }: EmptyProps) {
  return (
    <StateBox icon={FolderIcon} title={title} body={body}>
      {children}
    </StateBox>
  )
}

interface StateBoxProps extends EmptyProps {
  icon: Icon
  alert?: boolean
}

function StateBox({ icon: IconShape, title, body, children, alert }: StateBoxProps) {
  return (
    <div className="state-box" role={alert ? 'alert' : undefined}>
      <IconShape aria-hidden />
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <Paragraph>{body}</Paragraph>
      {children}
    </div>
  )
}
