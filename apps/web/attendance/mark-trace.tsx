import type { Mark } from '../api/answers'
import { daysUntil, time } from '../i18n/format'
import { useText, type Translate } from '../i18n/text'
import { timeOrDay } from '../i18n/when'
import { useMe } from '../session/me'
import { saidThemselves, type Pending } from '../marking/sheet-state'

interface TraceProps {
  mark: Mark
  pending: Pending | undefined
  /** Whether the row is open: only then it says what the reader did themselves. */
  open: boolean
}

/** Who says so and since when: the person themselves, whoever marked it, or both. */
export function MarkTrace({ mark, pending, open }: TraceProps) {
  const t = useText()
  const me = useMe()
  const { checkIn, markedAt, markedBy } = mark
  const said = checkIn && saidLine(checkIn, t)
  const mine = markedBy?.id === me.id
  const marked = !pending && markedAt !== null && !saidThemselves(mark) && (open || !mine)
  if (!said && !marked) return null
  const when = markedAt ? timeOrDay(new Date(markedAt), t) : ''
  return (
    <span className="mark-trace">
      {said && <span data-tone="said">{said}</span>}
      {marked && <span>{t(byWhom(markedBy, me.id), { name: markedBy?.name ?? '', when })}</span>}
    </span>
  )
}

function byWhom(by: Mark['markedBy'], me: string) {
  if (!by) return 'attendance.marked'
  return by.id === me ? 'attendance.marked.me' : 'attendance.marked.by'
}

const A_WHILE_MS = 120_000

/** `Meldte seg kl. 09.03, sendt 19.40`: when they said so, and when we heard of it if that was much later. */
function saidLine({ at, mode, receivedAt }: NonNullable<Mark['checkIn']>, t: Translate): string {
  const waited = Date.parse(receivedAt) - Date.parse(at) > A_WHILE_MS
  const line = t(mode === 'digital' ? 'attendance.said.digital' : 'attendance.said', {
    when: daysUntil(at) === 0 ? time(at) : timeOrDay(new Date(at), t),
  })
  return waited ? t('attendance.said.later', { line, when: time(receivedAt) }) : line
}
