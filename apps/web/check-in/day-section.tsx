import { Button } from '@digdir/designsystemet-react'
import { LocationPinIcon } from '@navikt/aksel-icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Gathering } from '../api/answers'
import { time } from '../i18n/format'
import { useText } from '../i18n/text'
import { hasRole, useMe } from '../session/me'
import { ownCheckInQuery } from './queries'
import './check-in.css'

const HOUR_MS = 3_600_000

/** On the day: "I am here" for whoever takes part, the code of the room for whoever keeps the list. */
export function DaySection({ gathering }: { gathering: Gathering }) {
  if (!isOpen(gathering)) return null
  return <Today gatheringId={gathering.id} />
}

function isOpen({ state, startsAt, endsAt }: Gathering): boolean {
  const now = Date.now()
  const off = state === 'moved' || state === 'cancelled' || state === 'draft'
  return !off && now >= Date.parse(startsAt) - HOUR_MS && now < Date.parse(endsAt)
}

function Today({ gatheringId }: { gatheringId: string }) {
  const t = useText()
  const me = useMe()
  const own = useQuery(ownCheckInQuery(gatheringId)).data
  const keeps = (['facilitator', 'chief-executive', 'instructor', 'administrator'] as const).some((role) =>
    hasRole(me, role),
  )
  const params = { gatheringId }
  return (
    <div className="row">
      {own?.expected && !own.checkIn && (
        <Button asChild variant={keeps ? 'secondary' : 'primary'}>
          <Link to="/samlinger/$gatheringId/her" params={params}>
            <LocationPinIcon aria-hidden />
            {t('here.say')}
          </Link>
        </Button>
      )}
      {own?.checkIn && <p className="quiet">{t('here.done', { time: time(own.checkIn.at) })}</p>}
      {keeps && (
        <Button asChild variant="secondary">
          <Link to="/samlinger/$gatheringId/kode" params={params}>
            {t('code.show')}
          </Link>
        </Button>
      )}
    </div>
  )
}
