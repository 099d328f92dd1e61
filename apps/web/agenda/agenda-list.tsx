import type { Agenda } from '../api/answers'
import { time } from '../i18n/format'
import { currentLanguage, useText } from '../i18n/text'

type ListedAgenda = Pick<Agenda, 'items' | 'language'>

/** What happens when, in the language that it was written in. */
export function AgendaList({ agenda }: { agenda: ListedAgenda }) {
  useText()
  const lang = agenda.language === currentLanguage() ? undefined : agenda.language
  return (
    <ol className="plain agenda">
      {agenda.items.map(({ title, note, startsAt, endsAt }) => (
        <li key={`${startsAt}${title}`}>
          <span className="agenda-time">
            {time(startsAt)}–{time(endsAt)}
          </span>
          <span lang={lang}>
            {title}
            {note && <span className="agenda-note">{note}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
