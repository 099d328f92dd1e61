import { Button } from '@digdir/designsystemet-react'
import { CalendarIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { Gathering } from '../api/answers'
import { useText } from '../i18n/text'

/** One gathering as a file for the calendar, and the way to have all of them there; only while it is still to come. */
export function CalendarLine({ gathering }: { gathering: Gathering }) {
  const t = useText()
  if (gathering.state !== 'called' || new Date(gathering.endsAt) < new Date()) return null
  return (
    <div className="row">
      <Button asChild variant="secondary" data-size="sm">
        <a href={`/v1/gatherings/${gathering.id}/calendar-entry`} download>
          <CalendarIcon aria-hidden />
          {t('calendar.add-one')}
        </a>
      </Button>
      <SubscribeLink />
    </div>
  )
}

export function SubscribeLink() {
  const t = useText()
  return (
    <Link to="/min-kalender" className="ds-link">
      {t('calendar.add-all')}
    </Link>
  )
}
