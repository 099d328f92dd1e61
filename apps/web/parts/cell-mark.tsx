import type { Cell } from '../api/answers'
import { useText } from '../i18n/text'
import { MissingList } from './missing-list'
import { StateMark } from './state-mark'

/** One cell of a heat map: state by icon and word, what is missing, and who was there. */
export function CellMark({ cell }: { cell: Cell }) {
  const t = useText()
  const shown = cell.state !== 'upcoming'
  return (
    <div className="cell-mark">
      <StateMark state={cell.state} />
      {shown && <MissingList missing={cell.missing} />}
      {shown && cell.attendance && cell.attendance !== 'unknown' && (
        <span className="cell-attendance">{t(`attendance.at.${cell.attendance}`)}</span>
      )}
    </div>
  )
}
