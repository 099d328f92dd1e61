import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { hasRole, useMe } from '../session/me'
import { useText } from '../i18n/text'

/** Where the parts of a grant are worked on; the host reads two of them. */
export function GrantLinks({ grantId }: { grantId: string }) {
  const t = useText()
  const writes = hasRole(useMe(), 'administrator')
  const params = { grantId }
  return (
    <nav className="panel stack-tight" aria-labelledby="grant-work">
      <Heading level={2} data-size="xs" id="grant-work">
        {t('grant-edit.work')}
      </Heading>
      <ul className="plain stack-tight">
        <li>
          <Link to="/tilskudd/$grantId/regnskap" params={params} className="ds-link">
            {t('ledger.title')}
          </Link>
        </li>
        {writes && <Writing grantId={grantId} />}
        <li>
          <Link to="/tilskudd/$grantId/endringer" params={params} className="ds-link">
            {t('agreement.title')}
          </Link>
        </li>
      </ul>
    </nav>
  )
}

function Writing({ grantId }: { grantId: string }) {
  const t = useText()
  const params = { grantId }
  return (
    <>
      <li>
        <Link to="/tilskudd/$grantId/budsjett" params={params} className="ds-link">
          {t('grant-lists.money')}
        </Link>
      </li>
      <li>
        <Link to="/tilskudd/$grantId/egenandeler" params={params} className="ds-link">
          {t('contribution.title')}
        </Link>
      </li>
      <li>
        <Link to="/tilskudd/$grantId/timer" params={params} className="ds-link">
          {t('hours.sums')}
        </Link>
      </li>
      <li>
        <Link to="/tilskudd/$grantId/plan" params={params} className="ds-link">
          {t('grant-lists.plan')}
        </Link>
      </li>
      <li>
        <Link to="/tilskudd/$grantId/opplysninger" params={params} className="ds-link">
          {t('grant-edit.facts')}
        </Link>
      </li>
    </>
  )
}
