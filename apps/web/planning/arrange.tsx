import { Alert, Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { GatheringPlan, PlannedGathering } from '../api/answers'
import { Page } from '../app/page'
import { GatheringState } from '../gatherings/gathering-state'
import { clockRange, weekday } from '../i18n/format'
import type { TextKey } from '../i18n/catalogue'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { MovedNote } from '../parts/moved-note'
import { Empty, Loaded } from '../parts/states'
import { CallForm } from './call-form'
import { CancelForm } from './cancel-form'
import { GroupsThere } from './groups-there'
import { MoveForm } from './move-form'
import { planQuery, usePlanChanged } from './queries'
import { RearrangeForm } from './rearrange-form'
import './planning.css'

const route = getRouteApi('/signed-in/kull/$cohortId/samlinger/$gatheringId')

/** One gathering as its planner meets it: what can be done depends on whether people are called. */
export function ArrangePage() {
  const t = useText()
  const { cohortId, gatheringId } = route.useParams()
  const plan = useQuery(planQuery(cohortId))
  const one = plan.data?.gatherings.find(({ id }) => id === gatheringId)
  // Kept above what is made anew with another gathering: after a move the page goes on with the new one.
  const [told, setTold] = useState<TextKey | null>(null)
  return (
    <Page
      title={one ? t('plan.one', { module: one.module.number, batch: one.batch.number }) : t('plan.title')}
      lead={one?.module.title}
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
            <Arrangement key={one.id} plan={data} gathering={one} told={told} tell={setTold} />
          ) : (
            <Empty title={t('plan.gone.title')} body={t('plan.gone.body')} />
          )
        }
      </Loaded>
    </Page>
  )
}

/** What a form tells when it is through, and where to go from there. */
export type Done = (told: TextKey, next?: string) => Promise<void>

interface ArrangementProps {
  plan: GatheringPlan
  gathering: PlannedGathering
  told: TextKey | null
  tell: (told: TextKey) => void
}

function Arrangement({ plan, gathering, told, tell }: ArrangementProps) {
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
  const draft = gathering.state === 'draft'
  const called = gathering.state === 'called'
  return (
    <div className="reading stack-loose">
      <section className="panel stack-tight">
        <div className="row">
          <GatheringState gathering={gathering} />
        </div>
        <p>
          <strong>{weekday(gathering.startsAt)}</strong>
          <br />
          {clockRange(gathering.startsAt, gathering.endsAt)}
          {gathering.place && ` · ${gathering.place}`}
        </p>
        <MovedNote gathering={gathering} />
      </section>
      <div role="status">{told && <Alert data-color="success">{t(told)}</Alert>}</div>
      {draft && <CallForm gathering={gathering} done={done} />}
      {called && <MoveForm key={`move-${gathering.version}`} gathering={gathering} done={done} />}
      {(draft || called) && (
        <RearrangeForm key={`place-${gathering.version}`} gathering={gathering} done={done} />
      )}
      <section className="stack" aria-labelledby="who">
        <Heading level={2} data-size="xs" id="who">
          {t('plan.who')}
        </Heading>
        <GroupsThere plan={plan} gathering={gathering} changed={changed} />
      </section>
      {called && <CancelForm gathering={gathering} done={done} />}
    </div>
  )
}
