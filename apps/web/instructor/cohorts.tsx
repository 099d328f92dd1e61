import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CohortSummary } from '../api/answers'
import { Page } from '../app/page'
import { cohortsQuery } from '../cohorts/queries'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { hasRole, useMe } from '../session/me'
import '../cohorts/cohorts.css'

/** The cohorts that somebody teaches, and all of them for those who set them up. */
export function CohortsPage() {
  const t = useText()
  const setsUp = hasRole(useMe(), 'administrator')
  const cohorts = useQuery(cohortsQuery)
  return (
    <Page title={t('cohorts.title')} lead={t(setsUp ? 'cohorts.lead.all' : 'cohorts.lead')}>
      <div className="stack">
        {setsUp && (
          <div>
            <Button asChild>
              <Link to="/kull/ny">{t('setup.new')}</Link>
            </Button>
          </div>
        )}
        <Loaded query={cohorts}>
          {(items) =>
            items.length > 0 ? (
              <ul className="plain cohort-list">
                {items.map((cohort) => (
                  <li key={cohort.id} className="panel stack-tight">
                    <OneCohort cohort={cohort} setsUp={setsUp} />
                  </li>
                ))}
              </ul>
            ) : (
              <Empty
                title={t('cohorts.empty.title')}
                body={t(setsUp ? 'cohorts.empty.first' : 'cohorts.empty.body')}
              />
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}

function OneCohort({ cohort, setsUp }: { cohort: CohortSummary; setsUp: boolean }) {
  const t = useText()
  const params = { cohortId: cohort.id }
  return (
    <>
      <Heading level={2} data-size="xs">
        {/* Without groups there is no progress to show yet. */}
        <Link
          to={setsUp && cohort.groups === 0 ? '/kull/$cohortId/oppsett' : '/kull/$cohortId'}
          params={params}
          className="ds-link"
        >
          {cohort.name}
        </Link>
      </Heading>
      <p className="row quiet">
        {setsUp && <Tag data-color="info">{t(`cohort.state.${cohort.state}`)}</Tag>}
        {t('cohorts.period', { from: day(cohort.startsOn), to: day(cohort.endsOn) })}
      </p>
      <p>{t('cohorts.size', { groups: cohort.groups, people: cohort.people })}</p>
      {setsUp && (
        <Link
          to="/kull/$cohortId/oppsett"
          params={params}
          className="ds-link"
          aria-label={t('setup.title.of', { name: cohort.name })}
        >
          {t('setup.title')}
        </Link>
      )}
    </>
  )
}
