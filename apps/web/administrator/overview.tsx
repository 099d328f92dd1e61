import { Label, Select } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { CohortSummary } from '../api/answers'
import { Page } from '../app/page'
import { CohortMatrix } from '../cohorts/cohort-matrix'
import { cohortsQuery } from '../cohorts/queries'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'

const route = getRouteApi('/signed-in/oversikt')

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
  const { kull } = route.useSearch()
  const navigate = route.useNavigate()
  const chosen = cohorts.find((cohort) => cohort.id === kull) ?? largest(cohorts)
  if (!chosen) return null
  const choose = (
    <div className="field-block">
      <Label htmlFor="cohort">{t('overview.cohort')}</Label>
      <Select
        id="cohort"
        value={chosen.id}
        onChange={(event) => void navigate({ search: { kull: event.target.value } })}
      >
        {cohorts.map((cohort) => (
          <Select.Option key={cohort.id} value={cohort.id}>
            {cohort.name}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
  return <CohortMatrix key={chosen.id} cohortId={chosen.id} choose={choose} />
}

/** Where most is going on, until the reader chooses. */
function largest(cohorts: readonly CohortSummary[]): CohortSummary | undefined {
  return [...cohorts].sort((a, b) => b.groups - a.groups)[0]
}
