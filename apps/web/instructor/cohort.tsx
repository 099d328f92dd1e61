import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Page } from '../app/page'
import { CohortMatrix } from '../cohorts/cohort-matrix'
import { cohortsQuery } from '../cohorts/queries'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'

const route = getRouteApi('/signed-in/kull/$cohortId')

export function CohortPage() {
  const t = useText()
  const { cohortId } = route.useParams()
  const cohorts = useQuery(cohortsQuery)
  const name = cohorts.data?.find((cohort) => cohort.id === cohortId)?.name
  return (
    <Page
      title={name ?? t('overview.cohort')}
      above={
        <BackLink>
          <Link to="/kull" className="ds-link">
            {t('cohorts.title')}
          </Link>
        </BackLink>
      }
    >
      <Link to="/kull/$cohortId/svar" params={{ cohortId }} search={{}} className="ds-link">
        {t('answers.open')}
      </Link>
      <CohortMatrix cohortId={cohortId} />
    </Page>
  )
}
