import { useQuery } from '@tanstack/react-query'
import { getRouteApi, lazyRouteComponent, Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { Gathering, Me } from '../api/answers'
import { currentGroup } from '../app/landing'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { DaySection } from '../check-in/day-section'
import { useText } from '../i18n/text'
import { CalendarLine } from '../calendar/calendar-line'
import { BackLink } from '../parts/back-link'
import { Pending } from '../parts/states'
import { hasRole, useMe } from '../session/me'
import { useGatheringName } from './gathering-name'
import { gatheringQuery } from './queries'
import { WhenAndWhere } from './when-and-where'
import './gatherings.css'

/** Whoever opens the page waits for what is theirs, and not for what others have there. */
const Carrying = lazyRouteComponent(() => import('../gathering-parts/carrying'), 'Carrying')
const ForEverybody = lazyRouteComponent(() => import('../gathering-parts/for-everybody'), 'ForEverybody')

const route = getRouteApi('/signed-in/samlinger/$gatheringId')

export function GatheringPage() {
  const { gatheringId } = route.useParams()
  const gathering = useQuery(gatheringQuery(gatheringId))
  return (
    <LoadedPage query={gathering}>{(data) => <OneGathering key={data.id} gathering={data} />}</LoadedPage>
  )
}

/** Sections that each know what they need: an area adds its own as a line, here or in the parts of those who carry. */
function OneGathering({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const nameOf = useGatheringName()
  const me = useMe()
  const group = currentGroup(me)
  const off = gathering.state === 'moved' || gathering.state === 'cancelled'
  return (
    <Page
      title={nameOf(gathering)}
      above={
        group && (
          <BackLink>
            <Link to="/gruppe/$groupId/samlinger" params={{ groupId: group.id }} className="ds-link">
              {t('gatherings.title')}
            </Link>
          </BackLink>
        )
      }
      lead={gathering.group ? t('gathering.local.of', { group: gathering.group.name }) : gathering.title}
    >
      <div className="reading stack-loose">
        <WhenAndWhere gathering={gathering} />
        <DaySection gathering={gathering} />
        <CalendarLine gathering={gathering} />
        {!off && (
          <Suspense fallback={<Pending />}>
            {carries(me) ? <Carrying gathering={gathering} /> : <ForEverybody gathering={gathering} />}
          </Suspense>
        )}
      </div>
    </Page>
  )
}

/** Whether they keep the list at a gathering; what of it they may do, the API decides. */
function carries(me: Me): boolean {
  const roles = ['facilitator', 'chief-executive', 'instructor', 'administrator'] as const
  return roles.some((role) => hasRole(me, role))
}
