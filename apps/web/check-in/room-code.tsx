import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { ExpandIcon } from '@navikt/aksel-icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { statusOf } from '../api/problem'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { clock, day } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Qr } from './qr'
import { roomCodeQuery, type RoomCode } from './queries'
import { shownCode } from './shown-code'
import './check-in.css'

const route = getRouteApi('/signed-in/samlinger/$gatheringId/kode')

/** For the screen in the room: the code, the QR, and how many have said that they are here. No names. */
export function RoomCodePage() {
  const t = useText()
  const { gatheringId } = route.useParams()
  const room = useQuery(roomCodeQuery(gatheringId))
  return (
    <LoadedPage query={room}>
      {(data) => (
        <Page
          title={t('code.title')}
          above={
            <BackLink>
              <Link to="/samlinger/$gatheringId/oppmote" params={{ gatheringId }} className="ds-link">
                {t('attendance.title')}
              </Link>
            </BackLink>
          }
        >
          <Screen
            gatheringId={gatheringId}
            room={data}
            heardAt={room.dataUpdatedAt}
            lost={room.error !== null && statusOf(room.error) === 0}
          />
        </Page>
      )}
    </LoadedPage>
  )
}

interface ScreenProps {
  gatheringId: string
  room: RoomCode
  heardAt: number
  lost: boolean
}

function Screen({ gatheringId, room, heardAt, lost }: ScreenProps) {
  const t = useText()
  const now = useNow()
  const screen = useRef<HTMLDivElement>(null)
  const shown = shownCode(room, heardAt, Math.max(now, heardAt))
  const { phase, opensAt, checkedIn, people } = room
  if (!shown) {
    const early = phase === 'early' && t('code.early', { day: day(opensAt), clock: clock(opensAt) })
    return lost ? <Lost /> : <Paragraph>{early || t(phase === 'open' ? 'code.soon' : 'code.over')}</Paragraph>
  }
  const address = `${window.location.origin}/samlinger/${gatheringId}/her?kode=${shown.code}`
  return (
    <div className="room-screen" ref={screen}>
      <div className="room-words">
        <p className="room-how">{t('code.how', { address: window.location.host })}</p>
        <p className="room-code tabular">
          <span className="ds-sr-only">{`${t('code.digits')}: ${[...shown.code].join(' ')}`}</span>
          <span aria-hidden>{`${shown.code.slice(0, 3)} ${shown.code.slice(3)}`}</span>
        </p>
        <p className="quiet tabular room-next" role="timer" aria-live="off">
          {t('code.next', { seconds: shown.seconds })}
        </p>
        <p className="room-count" role="status">
          {t('code.count', { checkedIn, people })}
        </p>
        {lost && <Lost />}
        {document.fullscreenEnabled && (
          <Button
            variant="tertiary"
            className="room-full"
            onClick={() => void screen.current?.requestFullscreen()}
          >
            <ExpandIcon aria-hidden />
            {t('code.full')}
          </Button>
        )}
      </div>
      <Qr text={address} label={t('code.qr')} />
    </div>
  )
}

function Lost() {
  const t = useText()
  return (
    <Alert data-color="warning" role="status">
      <Paragraph>{t('code.lost')}</Paragraph>
    </Alert>
  )
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return now
}
