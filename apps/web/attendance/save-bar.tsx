import { Button } from '@digdir/designsystemet-react'
import type { Mark } from '../api/answers'
import { time } from '../i18n/format'
import { useText } from '../i18n/text'
import type { SheetEditing } from './use-sheet'

interface SaveBarProps {
  marks: readonly Mark[]
  editing: SheetEditing
  save: () => void
}

/** Always in reach of the thumb: how many are marked as what, and Save. */
export function SaveBar({ marks, editing, save }: SaveBarProps) {
  const t = useText()
  const statuses = marks.map(({ enrolmentId }) => editing.statusOf(enrolmentId))
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length
  const left = count('unknown')
  const unsaved = Object.keys(editing.changes).length
  return (
    <div className="save-bar">
      <div className="save-bar-text">
        <strong className="tabular">
          {t('attendance.counts', {
            present: count('present', 'partly', 'stand-in'),
            away: count('excused', 'absent'),
          })}
          {left > 0 && ` · ${t('attendance.left', { count: left })}`}
        </strong>
        <span className="small" role="status">
          {unsaved > 0
            ? t('attendance.unsaved', { count: unsaved })
            : editing.savedAt && t('saved.at', { time: time(editing.savedAt) })}
        </span>
      </div>
      <Button onClick={save} loading={editing.saving} aria-disabled={unsaved === 0}>
        {t('attendance.save')}
      </Button>
    </div>
  )
}
