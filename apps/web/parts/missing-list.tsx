import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import type { Missing } from '../api/answers'

/** What is missing, in words, with its own date. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const t = useText()
  if (missing.length === 0) return null
  return (
    <ul className="plain missing-list">
      {missing.map((item) => (
        <li key={`${item.code}${item.text}`}>
          {item.text}
          {item.dueOn && (
            <span className={item.overdue ? 'overdue' : 'quiet'}>
              {' '}
              · {t(item.overdue ? 'word.was-due' : 'word.due', { date: day(item.dueOn) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
