import { CheckmarkIcon } from '@navikt/aksel-icons'
import type { Submission } from '../api/answers'
import { useText } from '../i18n/text'

/** How many stand behind the text, who they are, and how many it takes. */
export function Agreements({ submission }: { submission: Submission }) {
  const t = useText()
  const { count, of, needed, people } = submission.agreements
  return (
    <section className="agreements" aria-labelledby="agreements">
      <h2 id="agreements">{t('answer.agreed', { count, of })}</h2>
      <div className="progress-segments" aria-hidden>
        {Array.from({ length: of }, (_, index) => (
          <span key={index} data-done={index < count} />
        ))}
      </div>
      <p className="quiet small">
        {count >= needed ? t('answer.enough') : t('answer.needed', { left: needed - count, needed })}
      </p>
      {people.length > 0 && (
        <ul className="plain agreed-people">
          {people.map(({ id, name }) => (
            <li key={id}>
              <CheckmarkIcon aria-hidden />
              {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
