import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { CheckmarkCircleFillIcon, CloudSlashIcon } from '@navikt/aksel-icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { statusOf } from '../api/problem'
import { FailedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { gatheringQuery } from '../gatherings/queries'
import { clock, clockRange, day, time } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Pending } from '../parts/states'
import { HereForm } from './here-form'
import { ownCheckInQuery, type OwnCheckIn } from './queries'
import { useCheckIn, type CheckingIn } from './use-check-in'
import './check-in.css'

const route = getRouteApi('/signed-in/samlinger/$gatheringId/her')

/** Where the QR in the room leads: one button. Reading this page checks nobody in. */
export function HerePage() {
  const t = useText()
  const { gatheringId } = route.useParams()
  const own = useQuery(ownCheckInQuery(gatheringId))
  const gathering = useQuery(gatheringQuery(gatheringId)).data
  const checking = useCheckIn(gatheringId)
  const status = statusOf(own.error)
  if (own.error && status !== 0) return <FailedPage error={own.error} retry={() => void own.refetch()} />
  if (own.isPending) return <Pending />
  return (
    <Page
      title={t('here.title')}
      above={
        <BackLink>
          <Link to="/samlinger/$gatheringId" params={{ gatheringId }} className="ds-link">
            {t('here.gathering')}
          </Link>
        </BackLink>
      }
      lead={
        gathering &&
        `${gathering.title}, ${day(gathering.startsAt)} ${clockRange(gathering.startsAt, gathering.endsAt)}`
      }
    >
      <div className="reading stack">
        <Standing gatheringId={gatheringId} own={own.data} checking={checking} />
      </div>
    </Page>
  )
}

interface StandingProps {
  gatheringId: string
  /** Unknown as long as there is no connection; then one can say it all the same. */
  own: OwnCheckIn | undefined
  checking: CheckingIn
}

function Standing({ gatheringId, own, checking }: StandingProps) {
  const t = useText()
  const { waits, sending } = checking
  if (own?.checkIn) {
    const { at, mode } = own.checkIn
    return <Done at={at} digital={mode === 'digital'} />
  }
  if (waits && !sending) {
    return (
      <Alert data-color="info" role="status">
        <Heading level={2} data-size="2xs">
          <CloudSlashIcon aria-hidden /> {t('here.kept', { time: time(new Date(waits.at)) })}
        </Heading>
        <Paragraph>{t('here.kept.body')}</Paragraph>
      </Alert>
    )
  }
  if (own?.off) return <Paragraph>{t('here.off')}</Paragraph>
  if (own && !own.expected) return <Paragraph>{t('here.not-expected')}</Paragraph>
  if (own?.phase === 'early') {
    return <Paragraph>{t('here.early', { day: day(own.opensAt), clock: clock(own.opensAt) })}</Paragraph>
  }
  if (own?.phase === 'over') return <Paragraph>{t('here.over')}</Paragraph>
  return <HereForm gatheringId={gatheringId} mode={own?.mode ?? 'physical'} checking={checking} />
}

function Done({ at, digital }: { at: string; digital: boolean }) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  return (
    <div className="panel here-done" role="status" tabIndex={-1} ref={box}>
      <CheckmarkCircleFillIcon aria-hidden />
      <div className="stack-tight">
        <Heading level={2} data-size="sm">
          {t(digital ? 'here.done.digital' : 'here.done', { time: time(at) })}
        </Heading>
        <Paragraph>{t('here.done.body')}</Paragraph>
      </div>
    </div>
  )
}
