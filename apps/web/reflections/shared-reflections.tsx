import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import type { OfActivity } from '../writing/draft-queries'
import { sharedReflectionsQuery } from './queries'

/** What others have shared; the API hides it until the reader's own is saved, so that nobody is coloured by it. */
export function SharedReflections({ of }: { of: OfActivity }) {
  const t = useText()
  const shared = useQuery(sharedReflectionsQuery(of))
  return (
    <section className="stack shared-reflections" aria-labelledby="shared">
      <Heading level={2} data-size="xs" id="shared" tabIndex={-1}>
        {t('shared.title')}
      </Heading>
      <Loaded query={shared}>
        {(reflections) =>
          reflections.length === 0 ? (
            <p className="quiet">{t('shared.none')}</p>
          ) : (
            <ul className="plain stack">
              {reflections.map((reflection) => (
                <li key={`${reflection.author}${reflection.updatedAt}`}>
                  <blockquote className="pre-line">{reflection.text}</blockquote>
                  <p className="quiet small">
                    {reflection.author} · {day(reflection.updatedAt)}
                    {reflection.visibility === 'pair' && ` · ${t('shared.with-you')}`}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
