import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Page } from '../app/page'
import { cohortsQuery } from '../cohorts/queries'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import '../cohorts/cohorts.css'

export function CohortsPage() {
  const t = useText()
  const cohorts = useQuery(cohortsQuery)
  return (
    <Page title={t('cohorts.title')} lead={t('cohorts.lead')}>
      <Loaded query={cohorts}>
        {(items) =>
          items.length > 0 ? (
            <ul className="plain cohort-list">
              {items.map((cohort) => (
                <li key={cohort.id} className="panel stack-tight">
                  <Heading level={2} data-size="xs">
                    <Link to="/kull/$cohortId" params={{ cohortId: cohort.id }} className="ds-link">
                      {cohort.name}
                    </Link>
                  </Heading>
                  <p className="quiet">
                    {t('cohorts.period', { from: day(cohort.startsOn), to: day(cohort.endsOn) })}
                  </p>
                  <p>{t('cohorts.size', { groups: cohort.groups, people: cohort.people })}</p>
                </li>
              ))}
            </ul>
          ) : (
            <Empty title={t('cohorts.empty.title')} body={t('cohorts.empty.body')} />
          )
        }
      </Loaded>
    </Page>
  )
}
