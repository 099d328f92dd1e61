import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Home, OpeningSentence } from '../api/answers'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { ArrivalCard } from '../check-in/arrival-card'
import { Loaded } from '../parts/states'
import { useMe } from '../session/me'
import { OpenEvaluations } from '../evaluations/open-evaluations'
import { OpenDecisions } from '../decisions/open-decisions'
import { OpeningCard } from '../openings/opening-card'
import { OpeningQuote } from '../openings/opening-quote'
import { ReportsWaiting } from '../report-list/reports-waiting'
import { NextGathering } from './next-gathering'
import { NextStepCard } from './next-step'
import { NothingNext } from './nothing-next'
import { ProgressPanel } from './progress-panel'
import { homeQuery } from './queries'
import { SharedWithMe } from './shared-with-me'
import { TeamStepCard } from './team-step'
import './home.css'

const route = getRouteApi('/signed-in/gruppe/$groupId/hjem')

export function HomePage() {
  const t = useText()
  const { groupId } = route.useParams()
  const me = useMe()
  const home = useQuery(homeQuery(groupId))
  const group = me.groups.find((candidate) => candidate.id === groupId)
  return (
    <Page
      title={t('home.hello', { name: me.name.split(' ')[0] ?? me.name })}
      tabTitle={t('nav.home')}
      above={group && `${group.name} · ${group.cohort.name}`}
    >
      <Loaded query={home}>{(data) => <HomeContent home={data} groupId={groupId} />}</Loaded>
    </Page>
  )
}

function HomeContent({ home, groupId }: { home: Home; groupId: string }) {
  const t = useText()
  return (
    <div className="home">
      <div className="home-main">
        {home.group.cohort.state === 'closed' && <p className="panel">{t('home.closed')}</p>}
        <FirstThing home={home} groupId={groupId} />
        <ReportsWaiting />
        <OpeningQuote opening={currentOpening(home)} />
        <OpeningCard groupId={groupId} />
        {home.teamStep && <TeamStepCard step={home.teamStep} groupId={groupId} />}
        {!home.group.over && <OpenEvaluations groupId={groupId} />}
        {!home.group.over && <OpenDecisions groupId={groupId} />}
        <SharedWithMe home={home} />
        {home.why && <Why text={home.why.text} />}
      </div>
      <div className="home-side">
        {!home.group.over && <NextGathering home={home} />}
        <ProgressPanel home={home} groupId={groupId} />
      </div>
    </div>
  )
}

/** One thing at a time: at a gathering, that one is there; else the next step. */
function FirstThing({ home, groupId }: { home: Home; groupId: string }) {
  if (home.arrival) return <ArrivalCard arrival={home.arrival} />
  if (home.nextStep) return <NextStepCard step={home.nextStep} groupId={groupId} />
  return <NothingNext home={home} />
}

/** What the chief executive said about the module that is in hand: that of the next step, else the latest open one. */
function currentOpening({ modules, nextStep, teamStep }: Home): OpeningSentence | null {
  const number = (nextStep ?? teamStep)?.module.number ?? modules.findLast((one) => one.opening)?.number
  return modules.find((one) => one.number === number)?.opening ?? null
}

function Why({ text }: { text: string }) {
  const t = useText()
  return (
    <figure className="why">
      <figcaption>{t('home.why')}</figcaption>
      <blockquote className="why-quote">
        <p className="pre-line">{text}</p>
      </blockquote>
    </figure>
  )
}
