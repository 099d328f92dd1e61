import { Button, Heading, Paragraph, Skeleton } from '@digdir/designsystemet-react'
import { CloudSlashIcon, FolderIcon, PadlockLockedIcon, type FileIcon } from '@navikt/aksel-icons'
import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ApiProblem, statusOf } from '../api/problem'
import { useText } from '../i18n/text'

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
  const status = statusOf(error)
  if (status === 403) return <NoAccess />
  if (status === 404) {
    return (
      <StateBox
        icon={FolderIcon}
        title={t('state.not-found.title')}
        body={t('state.not-found.body')}
        toStart
      />
    )
  }
  const problem = error instanceof ApiProblem ? error : null
  const body = status === 0 ? t('state.offline.body') : problem?.detail || t('state.failed.body')
  return (
    <StateBox
      icon={CloudSlashIcon}
      title={status === 0 ? t('state.offline.title') : t('state.failed.title')}
      body={body}
      alert
    >
      <Button variant="secondary" onClick={retry}>
        {t('state.retry')}
      </Button>
      {problem?.requestId && <p className="small quiet">{t('state.reference', { id: problem.requestId })}</p>}
    </StateBox>
  )
}

export function NoAccess() {
  const t = useText()
  return (
    <StateBox
      icon={PadlockLockedIcon}
      title={t('state.no-access.title')}
      body={t('state.no-access.body')}
      toStart
    />
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
  toStart?: boolean
}

function StateBox({ icon: IconShape, title, body, children, alert, toStart }: StateBoxProps) {
  const t = useText()
  return (
    <div className="state-box" role={alert ? 'alert' : undefined}>
      <IconShape aria-hidden />
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <Paragraph>{body}</Paragraph>
      {children}
      {toStart && (
        <Link to="/" className="ds-link">
          {t('state.to-start')}
        </Link>
      )}
    </div>
  )
}
