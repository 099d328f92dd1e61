import { Link } from '@tanstack/react-router'
import type { GroupRow } from '../api/answers'
import { useText } from '../i18n/text'
import { MissingList } from '../parts/missing-list'
import { StateMark } from '../marks/state-mark'
import { numbers } from './matrix-table'

/** The matrix for a phone: a group at a time, its sentence first. */
export function MatrixList({ groups }: { groups: readonly GroupRow[] }) {
  const t = useText()
  return (
    <ul className="plain narrow-only stack-tight">
      {groups.map((group) => (
        <li key={group.id} className="panel matrix-card">
          <h2>
            <Link to="/gruppe/$groupId" params={{ groupId: group.id }} className="ds-link" preload={false}>
              {group.name}
            </Link>
          </h2>
          <p>{group.progress.text}</p>
          <p className="quiet small">{t('matrix.done-of', numbers(group))}</p>
          <ol className="plain module-marks">
            {group.cells.map((cell) => (
              <li key={cell.module}>
                <span className="ds-sr-only">{t('word.module', { number: cell.module })}</span>
                <span aria-hidden>{cell.module}</span> <StateMark state={cell.state} />
              </li>
            ))}
          </ol>
          {group.cells
            .filter((cell) => cell.state === 'behind')
            .map((cell) => (
              <MissingList key={cell.module} missing={cell.missing} />
            ))}
        </li>
      ))}
    </ul>
  )
}
