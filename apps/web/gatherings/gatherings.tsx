import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Gathering } from '../api/answers'
import { Page } from '../app/page'
import { SubscribeLink } from '../calendar/calendar-line'
import { daysUntil } from '../i18n/format'
import { useText } from '../i18n/text'
import { LocalDrafts } from '../local-sessions/drafts'
import { Empty, Loaded } from '../parts/states'
import { groupRoles, useMe } from '../session/me'
import { GatheringCard } from './gathering-card'
import { gatheringsQuery } from './queries'
import './gatherings.css'

const route = getRouteApi('/signed-in/gruppe/$groupId/samlinger')

export function GatheringsPage() {
  const t = useText()
  const { groupId } = route.useParams()
  const gatherings = useQuery(gatheringsQuery(groupId))
  const roles = groupRoles(useMe(), groupId)
  const marks = roles.includes('facilitator')
  const plans = marks || roles.includes('chief-executive')
  return (
    <Page title={t('gatherings.title')} lead={t('gatherings.lead')}>
      <div className="stack-loose reading">
        {plans && <LocalDrafts groupId={groupId} />}
        <Loaded query={gatherings}>
          {(items) =>
            items.length > 0 ? (
              <div className="stack-loose">
                <Group title={t('gatherings.coming')} gatherings={coming(items)} marks={marks} />
                <Group title={t('gatherings.past')} gatherings={past(items)} marks={marks} />
                <p>
                  <SubscribeLink />
                </p>
              </div>
            ) : (
              <Empty title={t('gatherings.empty.title')} body={t('gatherings.empty.body')} />
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}

function Group({ title, gatherings, marks }: { title: string; gatherings: Gathering[]; marks: boolean }) {
  if (gatherings.length === 0) return null
  return (
    <section className="stack">
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <ul className="plain stack">
        {gatherings.map((gathering) => (
          <li key={gathering.id}>
            <GatheringCard gathering={gathering} marks={marks} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A day that was moved stands with the one that took its place, and not twice. */
function coming(gatherings: readonly Gathering[]): Gathering[] {
  return gatherings
    .filter((gathering) => daysUntil(gathering.startsAt) >= 0 && gathering.state !== 'moved')
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
}

function past(gatherings: readonly Gathering[]): Gathering[] {
  return gatherings
    .filter((gathering) => daysUntil(gathering.startsAt) < 0 && gathering.state !== 'moved')
    .sort((a, b) => b.startsAt.localeCompare(a.startsAt))
}
