import type { PersonRow } from '../api/answers'
import { useText } from '../i18n/text'
import { StateMark } from '../marks/state-mark'
import { MissingByModule } from './missing-by-module'

/** The same as the table, one person at a time; what is missing opens in place. */
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
          <ol className="plain module-marks">
            {person.cells
              .filter((cell) => cell.state !== 'upcoming')
              .map((cell) => (
                <li key={cell.module}>
                  <span className="ds-sr-only">{t('word.module', { number: cell.module })}</span>
                  <span aria-hidden>{cell.module}</span> <StateMark state={cell.state} />
                </li>
              ))}
          </ol>
          <p>{person.progress.text}</p>
          {lacks(person) && (
            <details className="person-more">
              <summary>{t('people.what-is-missing')}</summary>
              <MissingByModule cells={person.cells} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

function lacks(person: PersonRow): boolean {
  return person.cells.some((cell) => cell.state !== 'upcoming' && cell.missing.length > 0)
}
