import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { rulesQuery } from './queries'
import { Rules } from './rules'

const route = getRouteApi('/signed-in/innhold/versjon/$versionId/paminnelser')

/** The reminders that a version of the programme brings to its cohorts. */
export function VersionRulesPage() {
  const t = useText()
  const { versionId } = route.useParams()
  const query = useQuery(rulesQuery({ kind: 'version', id: versionId }))
  return (
    <LoadedPage query={query}>
      {({ place }) => (
        <Page
          title={t('reminders.title')}
          tabTitle={t('rules.title.of', { title: t('reminders.title'), place: place.name })}
          lead={t(place.mayChange ? 'rules.version.draft' : 'rules.version.published')}
          above={
            <BackLink>
              <Link to="/innhold/versjon/$versionId" params={{ versionId }} className="ds-link">
                {place.name}
              </Link>
            </BackLink>
          }
        >
          <Rules place={{ kind: 'version', id: versionId }} />
        </Page>
      )}
    </LoadedPage>
  )
}
