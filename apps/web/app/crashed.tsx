import { Link } from '@tanstack/react-router'
import { useText } from '../i18n/text'
import { FailedPage } from './loaded-page'
import { Page } from './page'

export function NotFound() {
  const t = useText()
  return (
    <Page title={t('state.not-found.title')} lead={t('state.not-found.body')}>
      <Link to="/" className="ds-link">
        {t('state.to-start')}
      </Link>
    </Page>
  )
}

/** What the router shows when a page could not be loaded or drawn. */
export function Crashed({ error, reset }: { error: unknown; reset: () => void }) {
  return <FailedPage error={error} retry={reset} />
}
