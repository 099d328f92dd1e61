import type { Cell } from '../api/answers'
import { useText } from '../i18n/text'
import { StateMark } from './state-mark'

/** A cell of a matrix that must fit a line or two: the state, or in a word what is missing, and who was not there. */
export function CellMark({ cell }: { cell: Cell }) {
  const t = useText()
  const [missing, ...others] = cell.missing
  const told = cell.attendance && cell.attendance !== 'present' && cell.attendance !== 'unknown'
  return (
    <span className="cell-mark">
      {cell.state === 'behind' && missing ? (
        <StateMark
          state="behind"
          text={t(others.length > 0 ? 'cell.missing-more' : 'cell.missing', {
            what: t(`cell.${missing.code}`),
            count: others.length,
          })}
        />
      ) : (
        <StateMark state={cell.state} />
      )}
      {told && <span className="cell-attendance">{t(`attendance.at.${cell.attendance ?? 'unknown'}`)}</span>}
    </span>
  )
}
