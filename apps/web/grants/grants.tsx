import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Page } from '../app/page'
import { day, kroner } from '../i18n/format'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { hasRole, useMe } from '../session/me'
import { grantsQuery } from '../funding/queries'
import '../funding/funding.css'

export function GrantsPage() {
  const t = useText()
  const grants = useQuery(grantsQuery)
  const writes = hasRole(useMe(), 'administrator')
  return (
    <Page title={t('grants.title')} lead={t('grants.lead')}>
      <div className="stack">
        {writes && (
          <p>
            <Link to="/tilskudd/nytt" className="ds-button" data-variant="secondary">
              {t('grant-edit.new')}
            </Link>
          </p>
        )}
        <Loaded query={grants}>
          {(items) =>
            items.length > 0 ? (
              <ul className="plain stack reading">
                {items.map((grant) => (
                  <li key={grant.id} className="panel stack-tight">
                    <p className="eyebrow-line">{grant.caseNumber}</p>
                    <Heading level={2} data-size="xs">
                      <Link to="/tilskudd/$grantId" params={{ grantId: grant.id }} className="ds-link">
                        {grant.name}
                      </Link>
                    </Heading>
                    <p>{t('grants.granted-to', { amount: kroner(grant.granted), host: grant.host.name })}</p>
                    <p className="quiet">
                      {t('grants.deadlines', {
                        part: day(grant.partReportDueOn),
                        final: day(grant.finalReportDueOn),
                      })}
                    </p>
                  </li>
                ))}
              </ul>
            ) : (
              <Empty title={t('grants.empty.title')} body={t('grants.empty.body')} />
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}
