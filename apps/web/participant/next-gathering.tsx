import { Heading } from '@digdir/designsystemet-react'
import { ChevronRightIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { Gathering, Home } from '../api/answers'
import { useGatheringName } from '../gatherings/gathering-name'
import { clockRange, daysUntil, weekday } from '../i18n/format'
import { useText } from '../i18n/text'
import { DateLeaf } from '../parts/date-leaf'
import { Moved } from '../path/moved'

export function NextGathering({ home }: { home: Home }) {
  const t = useText()
  const gathering = home.nextGathering
  const module = home.modules.find(({ number }) => number === gathering?.module?.number)
  return (
    <section className="panel" aria-labelledby="next-gathering">
      <Heading level={2} data-size="xs" id="next-gathering" className="panel-title">
        {t('home.next-gathering')}
      </Heading>
      {gathering ? (
        <>
          <GatheringLines gathering={gathering} />
          <Moved moved={module?.moved ?? null} />
        </>
      ) : (
        <p className="quiet">{t('home.no-gathering')}</p>
      )}
    </section>
  )
}

function GatheringLines({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const nameOf = useGatheringName()
  return (
    <div className="gathering-lines">
      <DateLeaf instant={gathering.startsAt} />
      <div className="stack-tight">
        <p>
          <strong>{nameOf(gathering)}</strong>
          <br />
          {weekday(gathering.startsAt)}
          <br />
          {clockRange(gathering.startsAt, gathering.endsAt)}
        </p>
        <p className="quiet small">
          {gathering.place || t('gathering.digital')} ·{' '}
          {t('when.days', { days: daysUntil(gathering.startsAt) })}
        </p>
        <Link to="/samlinger/$gatheringId" params={{ gatheringId: gathering.id }} className="ds-link onward">
          {t('home.gathering-open')}
          <ChevronRightIcon aria-hidden />
        </Link>
      </div>
    </div>
  )
}
