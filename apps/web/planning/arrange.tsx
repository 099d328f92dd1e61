import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { GatheringPlan, PlannedGathering } from '../api/answers'
import { Page } from '../app/page'
import { GroupsThere } from '../catch-up/groups-there'
import type { TextKey } from '../i18n/catalogue'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Empty, Loaded } from '../parts/states'
import { Arrangement, type Done } from './arrangement'
import { planQuery, usePlanChanged } from './queries'
import './planning.css'

const route = getRouteApi('/signed-in/kull/$cohortId/samlinger/$gatheringId')

/** One gathering of a module as its planner meets it. */
export function ArrangePage() {
  const t = useText()
  const { cohortId, gatheringId } = route.useParams()
  const plan = useQuery(planQuery(cohortId))
  const one = plan.data?.gatherings.find(({ id }) => id === gatheringId)
  // Kept above what is made anew with another gathering: after a move the page goes on with the new one.
  const [told, setTold] = useState<TextKey | null>(null)
  return (
    <Page
      title={
        one
          ? t('plan.one', { module: one.module?.number ?? 0, batch: one.batch?.number ?? 0 })
          : t('plan.title')
      }
      lead={one?.title}
      above={
        <BackLink>
          <Link to="/kull/$cohortId/samlinger" params={{ cohortId }} className="ds-link">
            {t('plan.title')}
          </Link>
        </BackLink>
      }
    >
      <Loaded query={plan}>
        {(data) =>
          one ? (
            <InPlan key={one.id} plan={data} gathering={one} told={told} tell={setTold} />
          ) : (
            <Empty title={t('plan.gone.title')} body={t('plan.gone.body')} />
          )
        }
      </Loaded>
    </Page>
  )
}

interface InPlanProps {
  plan: GatheringPlan
  gathering: PlannedGathering
  told: TextKey | null
  tell: (told: TextKey) => void
}

function InPlan({ plan, gathering, told, tell }: InPlanProps) {
  const t = useText()
  const cohortId = plan.cohort.id
  const changed = usePlanChanged(cohortId)
  const navigate = route.useNavigate()
  const done: Done = async (text, next) => {
    await changed()
    tell(text)
    if (next === '') await navigate({ to: '/kull/$cohortId/samlinger', params: { cohortId } })
    else if (next) {
      await navigate({
        to: '/kull/$cohortId/samlinger/$gatheringId',
        params: { cohortId, gatheringId: next },
      })
    }
  }
  return (
    <Arrangement gathering={gathering} told={told} done={done}>
      <section className="stack" aria-labelledby="who">
        <Heading level={2} data-size="xs" id="who">
          {t('plan.who')}
        </Heading>
        <GroupsThere plan={plan} gathering={gathering} changed={changed} />
      </section>
    </Arrangement>
  )
}
