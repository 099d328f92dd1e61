import { Button } from '@digdir/designsystemet-react'
import { ArrowRightIcon } from '@navikt/aksel-icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Home, PathModule } from '../api/answers'
import { NotFound } from '../app/crashed'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { ActivityRow } from './activity-row'
import { NextGathering } from '../participant/next-gathering'
import { homeQuery, pathQuery } from '../participant/queries'
import { TeamStepCard } from '../participant/team-step'
import '../participant/home.css'
import './path.css'

const route = getRouteApi('/signed-in/gruppe/$groupId/lopet/ferdig/$module')

/** After the last thing that was open in a module: what is done, and what comes next, calmly. */
export function StepSummaryPage() {
  const { groupId, module } = route.useParams()
  const path = useQuery(pathQuery(groupId))
  const home = useQuery(homeQuery(groupId))
  return (
    <LoadedPage query={path}>
      {({ modules }) => {
        const found = modules.find(({ number }) => number === Number(module))
        return found ? (
          <Summary module={found} groupId={groupId}>
            <Loaded query={home}>{(data) => <Onward home={data} groupId={groupId} />}</Loaded>
          </Summary>
        ) : (
          <NotFound />
        )
      }}
    </LoadedPage>
  )
}

interface SummaryProps {
  module: PathModule
  groupId: string
  children: React.ReactNode
}

function Summary({ module, groupId, children }: SummaryProps) {
  const t = useText()
  const open = module.activities.filter(({ state }) => state !== 'locked')
  const left = open.some((one) => one.state === 'open' && one.required && one.answeredBy === 'person')
  const done = open.filter(({ state }) => state === 'done').length
  return (
    <Page
      title={t(left ? 'summary.so-far' : 'summary.title', { number: module.number })}
      lead={t('summary.lead', { number: module.number, title: module.title, done, of: open.length })}
    >
      <div className="home">
        <div className="home-main">
          <section className="panel">
            <ul className="plain">
              {open.map((activity) => (
                <ActivityRow key={activity.id} activity={activity} groupId={groupId} />
              ))}
            </ul>
          </section>
        </div>
        <div className="home-side">{children}</div>
      </div>
    </Page>
  )
}

function Onward({ home, groupId }: { home: Home; groupId: string }) {
  const t = useText()
  return (
    <>
      <Button asChild>
        <Link to="/gruppe/$groupId/hjem" params={{ groupId }}>
          {t('summary.home')}
          <ArrowRightIcon aria-hidden />
        </Link>
      </Button>
      {home.teamStep && <TeamStepCard step={home.teamStep} groupId={groupId} />}
      <NextGathering home={home} />
    </>
  )
}
