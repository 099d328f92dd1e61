import { Button } from '@digdir/designsystemet-react'
import { CloudSlashIcon, FolderIcon, PadlockLockedIcon, type FileIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { ApiProblem } from '../api/problem'
import type { TextKey } from '../i18n/catalogue'
import { useText } from '../i18n/text'

export interface Failure {
  readonly icon: typeof FileIcon
  readonly title: TextKey
  readonly body: TextKey
  /** The API's own sentence, where it says more than ours. */
  readonly said: string
  /** Whether asking again can help. */
  readonly passing: boolean
  readonly reference: string | null
}

/** What happened, in words for the reader, and whether trying again helps. */
export function failureOf(error: unknown): Failure {
  const problem = error instanceof ApiProblem ? error : null
  const reference = problem?.requestId ?? null
  const lasting = { said: '', passing: false, reference: null }
  if (problem?.status === 403) {
    return {
      icon: PadlockLockedIcon,
      title: 'state.no-access.title',
      body: 'state.no-access.body',
      ...lasting,
    }
  }
  if (problem?.status === 404) {
    return { icon: FolderIcon, title: 'state.not-found.title', body: 'state.not-found.body', ...lasting }
  }
  const passing = { icon: CloudSlashIcon, passing: true, reference }
  if (problem?.status === 0) {
    return { title: 'state.offline.title', body: 'state.offline.body', said: '', ...passing }
  }
  return { title: 'state.failed.title', body: 'state.failed.body', said: problem?.detail ?? '', ...passing }
}

/** Try again where that helps, else back to the start. */
export function WayOn({ failure, retry }: { failure: Failure; retry: () => void }) {
  const t = useText()
  if (!failure.passing) {
    return (
      <Link to="/" className="ds-link">
        {t('state.to-start')}
      </Link>
    )
  }
  return (
    <>
      <Button variant="secondary" onClick={retry}>
        {t('state.retry')}
      </Button>
      {failure.reference && <p className="small quiet">{t('state.reference', { id: failure.reference })}</p>}
    </>
  )
}
