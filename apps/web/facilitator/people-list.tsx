import type { PersonRow } from '../api/answers'
import { useText } from '../i18n/text'
import { CellMark } from '../parts/cell-mark'

/** The same as the table, one person at a time; what has not begun is left out. */
export function PeopleList({ people }: { people: readonly PersonRow[] }) {
  const t = useText()
  return (
    <ul className="plain narrow-only stack-tight">
      {people.map((person) => (
        <li key={person.enrolmentId} className="panel person-card">
          <h3>{person.person.name}</h3>
          <p className="quiet small">
            {person.title} · {t(`word.${person.category}`)}
          </p>
          <p>{person.progress.text}</p>
          <dl className="person-cells">
            {person.cells
              .filter((cell) => cell.state !== 'upcoming')
              .map((cell) => (
                <div key={cell.module}>
                  <dt>{t('word.module', { number: cell.module })}</dt>
                  <dd>
                    <CellMark cell={cell} />
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
