import { Button } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import type { Mark } from '../api/answers'
import { useText, type Translate } from '../i18n/text'
import { timeOrDay } from '../i18n/when'
import { useMe } from '../session/me'
import type { Choice } from '../marking/sheet-state'

interface DisputeProps {
  mark: Mark
  mine: Choice
  choose: (which: 'mine' | 'theirs') => void
}

/** Two marks of one person, both in sight: "Du: til stede · Kari 09.12: borte". One touch says which one stands. */
export function Dispute({ mark, mine, choose }: DisputeProps) {
  const t = useText()
  const me = useMe()
  const { markedBy, markedAt } = mark
  const who = markedBy?.id === me.id ? t('attendance.you') : (markedBy?.name ?? t('attendance.somebody'))
  const when = markedAt ? timeOrDay(new Date(markedAt), t) : ''
  return (
    <div className="dispute" role="group" aria-label={t('attendance.dispute.of', { name: mark.person.name })}>
      <p>
        <ExclamationmarkTriangleIcon aria-hidden />
        {t('attendance.dispute')}
      </p>
      <div className="dispute-choices">
        <Button variant="secondary" onClick={() => choose('mine')}>
          {t('attendance.dispute.mine', { status: inWords(mine, mark, t) })}
        </Button>
        <Button variant="secondary" onClick={() => choose('theirs')}>
          {t(when ? 'attendance.dispute.theirs' : 'attendance.dispute.undone', {
            who,
            when,
            status: inWords(mark, mine, t),
          })}
        </Button>
      </div>
    </div>
  )
}

/** How they were there only where that is the difference. */
function inWords(choice: Choice, other: Choice, t: Translate): string {
  const status = t(`attendance.${choice.status}`).toLowerCase()
  if (choice.status !== other.status || choice.mode === null) return status
  return `${status} (${t(`attendance.${choice.mode}`).toLowerCase()})`
}
