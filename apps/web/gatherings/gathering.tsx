import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Gathering, Me } from '../api/answers'
import { currentGroup, isLearner } from '../app/landing'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { clockRange, daysUntil, weekday } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { DateLeaf } from '../parts/date-leaf'
import { MovedNote } from '../parts/moved-note'
import { hasRole, useMe } from '../session/me'
import { GatheringState } from './gathering-state'
import { gatheringQuery } from './queries'
import './gatherings.css'

const route = getRouteApi('/signed-in/samlinger/$gatheringId')

export function GatheringPage() {
  const { gatheringId } = route.useParams()
  const gathering = useQuery(gatheringQuery(gatheringId))
  return <LoadedPage query={gathering}>{(data) => <OneGathering gathering={data} />}</LoadedPage>
}

function OneGathering({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const me = useMe()
  const group = currentGroup(me)
  return (
    <Page
      title={t('gathering.of-module', { number: gathering.module.number })}
      above={
        group && (
          <BackLink>
            <Link to="/gruppe/$groupId/samlinger" params={{ groupId: group.id }} className="ds-link">
              {t('gatherings.title')}
            </Link>
          </BackLink>
        )
      }
      lead={gathering.module.title}
    >
      <div className="reading stack-loose">
        <section className="panel gathering-card">
          <DateLeaf instant={gathering.startsAt} />
          <Facts gathering={gathering} />
        </section>
        <Actions gathering={gathering} me={me} />
      </div>
    </Page>
  )
}

function Facts({ gathering }: { gathering: Gathering }) {
  const t = useText()
  return (
    <div className="stack">
      <div className="row">
        <GatheringState gathering={gathering} />
      </div>
      <MovedNote gathering={gathering} />
      <dl className="facts">
        <div>
          <dt>{t('gathering.when')}</dt>
          <dd>
            {weekday(gathering.startsAt)}
            <br />
            {clockRange(gathering.startsAt, gathering.endsAt)}
          </dd>
        </div>
        <div>
          <dt>{t('gathering.where')}</dt>
          <dd>
            {gathering.place || (gathering.link ? t('gathering.digital') : t('gathering.no-place'))}
            {gathering.link && (
              <>
                <br />
                <a href={gathering.link} className="ds-link" rel="noreferrer">
                  {t('gathering.join')}
                </a>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('gathering.how')}</dt>
          <dd>
            {t(`gathering.mode.${gathering.mode}`)} ·{' '}
            {t('gathering.batch', { number: gathering.batch.number })}
          </dd>
        </div>
      </dl>
    </div>
  )
}

function Actions({ gathering, me }: { gathering: Gathering; me: Me }) {
  const t = useText()
  const group = currentGroup(me)
  const records = (['facilitator', 'instructor', 'administrator'] as const).some((role) => hasRole(me, role))
  const held = daysUntil(gathering.startsAt) <= 0
  if (gathering.state === 'moved' || gathering.state === 'cancelled') return null
  if (records && held) {
    return (
      <Button asChild>
        <Link to="/samlinger/$gatheringId/oppmote" params={{ gatheringId: gathering.id }}>
          {t(gathering.attendanceMarked ? 'gathering.attendance.see' : 'gathering.attendance')}
        </Link>
      </Button>
    )
  }
  if (held || !group || !isLearner(group)) return null
  return (
    <section className="stack" aria-labelledby="prepare">
      <Heading level={2} data-size="xs" id="prepare">
        {t('gathering.prepare')}
      </Heading>
      <Paragraph>{t('gathering.prepare.body')}</Paragraph>
      <Button asChild>
        <Link to="/gruppe/$groupId/lopet" params={{ groupId: group.id }}>
          {t('gathering.prepare.open')}
        </Link>
      </Button>
    </section>
  )
}
