import { Button } from '@digdir/designsystemet-react'
import type { Gathering } from '../api/answers'
import { clockRange, weekday } from '../i18n/format'
import { useText } from '../i18n/text'
import { DateLeaf } from '../parts/date-leaf'
import { MovedNote } from '../parts/moved-note'
import { GatheringState } from './gathering-state'

/** When, where and how people meet, and the way in for those who join online. */
export function WhenAndWhere({ gathering }: { gathering: Gathering }) {
  const t = useText()
  return (
    <section className="panel gathering-card" aria-label={t('gathering.when-and-where')}>
      <DateLeaf instant={gathering.startsAt} />
      <div className="stack">
        <div className="row">
          <GatheringState gathering={gathering} />
        </div>
        <MovedNote gathering={gathering} />
        <Facts gathering={gathering} />
        <Join gathering={gathering} />
      </div>
    </section>
  )
}

function Facts({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const { place, link, mode, batch } = gathering
  return (
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
        <dd>{place || t(link ? 'gathering.digital' : 'gathering.no-place')}</dd>
      </div>
      <div>
        <dt>{t('gathering.how')}</dt>
        <dd>
          {t(`gathering.mode.${mode}`)}
          {batch && ` · ${t('gathering.batch', { number: batch.number })}`}
        </dd>
      </div>
    </dl>
  )
}

/** Only while somebody is called to it, and not when it has been over for long: a dead link helps nobody. */
function Join({ gathering }: { gathering: Gathering }) {
  const t = useText()
  if (!gathering.link || gathering.state !== 'called') return null
  return (
    <div>
      <Button asChild variant="secondary">
        <a href={gathering.link} rel="noreferrer">
          {t('gathering.join')}
        </a>
      </Button>
    </div>
  )
}
