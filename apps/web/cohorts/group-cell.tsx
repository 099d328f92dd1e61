import type { Cell } from '../api/answers'
import { useText } from '../i18n/text'
import { StateMark } from '../parts/state-mark'

/** A cell that must fit a line: the state, or in one word what is missing. */
export function GroupCell({ cell }: { cell: Cell }) {
  const t = useText()
  const missing = cell.missing[0]
  return cell.state === 'behind' && missing ? (
    <StateMark state="behind" text={t(`matrix.missing.${missing.code}`)} />
  ) : (
    <StateMark state={cell.state} />
  )
}
