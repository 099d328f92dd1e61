import { Tag } from '@digdir/designsystemet-react'
import type { Gathering } from '../api/answers'
import { daysUntil } from '../i18n/format'
import { useText } from '../i18n/text'

const COLOURS = {
  draft: 'neutral',
  called: 'accent',
  held: 'success',
  locked: 'success',
  cancelled: 'danger',
  moved: 'warning',
} as const

export function GatheringState({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const days = daysUntil(gathering.startsAt)
  return (
    <>
      <Tag data-color={COLOURS[gathering.state]} data-size="sm">
        {t(`gathering.state.${gathering.state}`)}
      </Tag>
      {days >= 0 && gathering.state !== 'moved' && gathering.state !== 'cancelled' && (
        <span className="small quiet">{t('when.days', { days })}</span>
      )}
      {gathering.catchUp && <span className="small quiet">{t('gathering.catch-up')}</span>}
    </>
  )
}
