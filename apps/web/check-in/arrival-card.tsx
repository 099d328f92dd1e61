import { Button, Heading } from '@digdir/designsystemet-react'
import { ArrowRightIcon, ClockIcon, LocationPinIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { Home } from '../api/answers'
import { clock, clockRange } from '../i18n/format'
import { useText } from '../i18n/text'

/** The next step of whoever is at a gathering, or on the way there. */
export function ArrivalCard({ arrival }: { arrival: NonNullable<Home['arrival']> }) {
  const t = useText()
  const { gatheringId, startsAt, endsAt, place } = arrival
  return (
    <section className="hero" aria-labelledby="next-step">
      <p className="hero-eyebrow">{t('home.next-step')}</p>
      <Heading level={2} id="next-step" className="hero-title">
        {t(isPast(startsAt) ? 'arrival.begun' : 'arrival.begins', { clock: clock(startsAt) })}
      </Heading>
      <p className="hero-reason">{t('arrival.why')}</p>
      <ul className="plain hero-facts">
        <li>
          <ClockIcon aria-hidden />
          {clockRange(startsAt, endsAt)}
        </li>
        {place && (
          <li>
            <LocationPinIcon aria-hidden />
            {place}
          </li>
        )}
      </ul>
      <Button asChild className="hero-button">
        <Link to="/samlinger/$gatheringId/her" params={{ gatheringId }}>
          {t('here.say')}
          <ArrowRightIcon aria-hidden />
        </Link>
      </Button>
    </section>
  )
}

function isPast(instant: string): boolean {
  return Date.parse(instant) <= Date.now()
}
