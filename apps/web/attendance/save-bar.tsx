import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, CloudSlashIcon } from '@navikt/aksel-icons'
import { time } from '../i18n/format'
import { useText, type Translate } from '../i18n/text'
import { wasThere } from './choices'
import type { KeptSheet } from '../marking/kept-sheet'
import type { SheetState } from '../marking/sheet-state'

interface SaveBarProps {
  state: SheetState
  kept: KeptSheet
  /** For a locked list, which does not save itself. */
  save: (() => void) | null
}

/** Always in sight: how many are marked as what, and whether it is saved. */
export function SaveBar({ state, kept, save }: SaveBarProps) {
  const t = useText()
  const statuses = state.stored.data.marks.map((mark) => (state.pending[mark.enrolmentId] ?? mark).status)
  const left = statuses.filter((status) => status === 'unknown').length
  const present = statuses.filter(wasThere).length
  const waits = Object.keys(state.pending).length
  return (
    <div className="save-bar">
      <div className="save-bar-text">
        <strong className="tabular">
          {t('attendance.counts', { present, away: statuses.length - present - left })}
          {left > 0 && ` · ${t('attendance.left', { count: left })}`}
        </strong>
        <span className="small status-line" role="status" data-status={state.status}>
          {state.status === 'unreached' && <CloudSlashIcon aria-hidden />}
          {state.status === 'saved' && waits === 0 && <CheckmarkCircleIcon aria-hidden />}
          {statusLine(state, waits, t)}
        </span>
      </div>
      {save && (
        <Button onClick={save} loading={state.status === 'saving'} aria-disabled={waits === 0}>
          {t('attendance.save')}
        </Button>
      )}
      {!save && state.status === 'unreached' && (
        <Button variant="secondary" onClick={() => kept.resume()}>
          {t('attendance.try-now')}
        </Button>
      )}
    </div>
  )
}

function statusLine(
  { status, stored, savedAt, disputed, full }: SheetState,
  waits: number,
  t: Translate,
): string {
  if (disputed.size > 0) return t('attendance.choose', { count: disputed.size })
  if (status === 'unreached') return t(full ? 'attendance.nowhere' : 'attendance.unreached')
  if (waits > 0 && (stored.data.locked || status === 'refused'))
    return t('attendance.unsaved', { count: waits })
  if (waits > 0 || status === 'saving') return t('saved.saving')
  return savedAt ? t('saved.at', { time: time(savedAt) }) : t('attendance.saves-itself')
}
