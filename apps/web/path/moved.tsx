import { CalendarIcon } from '@navikt/aksel-icons'
import type { PathModule } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'

/** Why the dates are others than they were: everybody in the group sees the same reason. */
export function Moved({ moved }: { moved: PathModule['moved'] }) {
  const t = useText()
  if (!moved) return null
  const { from, to, reason } = moved
  const told = to ? t('moved.to', { from: day(from), to: day(to) }) : t('moved.off', { from: day(from) })
  return (
    <p className="status-line">
      <CalendarIcon aria-hidden />
      <span>
        {told} {reason && t('moved.why', { reason })}
      </span>
    </p>
  )
}
