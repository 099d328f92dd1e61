import { Label, Select } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CohortSummary } from '../api/answers'
import { Page } from '../app/page'
import { CohortMatrix } from '../cohorts/cohort-matrix'
import { cohortsQuery } from '../cohorts/queries'
import { useText } from '../i18n/text'
import { OverviewCounties } from '../overview/counties'
import { OverviewMonths } from '../overview/months'
import { Empty, Loaded } from '../parts/states'
import { Tabs } from '../parts/tabs'

const route = getRouteApi('/signed-in/oversikt')

const views = ['grupper', 'fylker', 'maneder'] as const
const names = { grupper: 'groups', fylker: 'counties', maneder: 'months' } as const

/** The whole network on one screen: one cohort at a time, every group by module. */
export function OverviewPage() {
  const t = useText()
  const cohorts = useQuery(cohortsQuery)
  return (
    <Page title={t('overview.title')}>
      <Loaded query={cohorts}>
        {(items) =>
          items.length > 0 ? (
            <Chosen cohorts={items} />
          ) : (
            <Empty title={t('cohorts.empty.title')} body={t('cohorts.empty.body')} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Chosen({ cohorts }: { cohorts: CohortSummary[] }) {
  const t = useText()
  const { kull, fane } = route.useSearch()
  const navigate = route.useNavigate()
  const chosen = cohorts.find((cohort) => cohort.id === kull) ?? largest(cohorts)
  const view = views.find((one) => one === fane) ?? 'grupper'
  if (!chosen) return null
  const choose = (
    <div className="field-block">
      <Label htmlFor="cohort">{t('overview.cohort')}</Label>
      <Select
        id="cohort"
        value={chosen.id}
        onChange={(event) => void navigate({ search: { kull: event.target.value, fane } })}
      >
        {cohorts.map((cohort) => (
          <Select.Option key={cohort.id} value={cohort.id}>
            {cohort.name}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
  return (
    <div className="stack">
      <p className="overview-top">
        <a className="ds-link download" href={`/v1/cohorts/${chosen.id}/overview.xlsx`} download>
          <DownloadIcon aria-hidden />
          {t('overview.download')}
        </a>
      </p>
      <Tabs
        label={t('overview.views')}
        tabs={views.map((one) => ({ value: one, label: t(`overview.view.${names[one]}`) }))}
        value={view}
        choose={(one) => void navigate({ search: { kull: chosen.id, fane: one }, replace: true })}
      >
        <div className="stack">
          {view !== 'grupper' && <div className="overview-top">{choose}</div>}
          <View key={chosen.id} view={view} cohortId={chosen.id} choose={choose} />
        </div>
      </Tabs>
    </div>
  )
}

interface ViewProps {
  view: (typeof views)[number]
  cohortId: string
  choose: ReactNode
}

function View({ view, cohortId, choose }: ViewProps) {
  switch (view) {
    case 'grupper':
      return <CohortMatrix cohortId={cohortId} choose={choose} />
    case 'fylker':
      return <OverviewCounties cohortId={cohortId} />
    case 'maneder':
      return <OverviewMonths cohortId={cohortId} />
  }
}

/** Where most is going on, until the reader chooses. */
function largest(cohorts: readonly CohortSummary[]): CohortSummary | undefined {
  return [...cohorts].sort((a, b) => b.groups - a.groups)[0]
}
