import { Link } from '@tanstack/react-router'
import type { Gathering } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'

/** Why a gathering is on another day than people were told, or is off; nothing when all is as it was. */
export function MovedNote({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const { movedFrom, movedTo, state, reason, startsAt } = gathering
  if (movedTo) {
    return (
      <p className="moved-note">
        {t('gathering.was-moved-to', { date: day(movedTo.startsAt), reason })}{' '}
        <Link to="/samlinger/$gatheringId" params={{ gatheringId: movedTo.id }} className="ds-link">
          {t('gathering.see-new')}
        </Link>
      </p>
    )
  }
  if (state === 'cancelled') {
    return <p className="moved-note">{t('gathering.was-cancelled', { date: day(startsAt), reason })}</p>
  }
  if (!movedFrom) return null
  return (
    <p className="moved-note">
      {t('gathering.was-moved-from', { date: day(movedFrom.startsAt), reason: movedFrom.reason })}
    </p>
  )
}
