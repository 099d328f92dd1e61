import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import type { OfActivity } from '../writing/draft-queries'
import { sharedReflectionsQuery } from './queries'

/** What others have shared; the API hides it until the reader's own is saved, so that nobody is coloured by it. */
export function SharedReflections({ of }: { of: OfActivity }) {
  const t = useText()
  const shared = useQuery(sharedReflectionsQuery(of))
  if (!shared.data || shared.data.length === 0) return null
  return (
    <section className="stack shared-reflections" aria-labelledby="shared">
      <Heading level={2} data-size="xs" id="shared">
        {t('shared.title')}
      </Heading>
      <ul className="plain stack">
        {shared.data.map((reflection) => (
          <li key={`${reflection.author}${reflection.updatedAt}`}>
            <blockquote className="pre-line">{reflection.text}</blockquote>
            <p className="quiet small">
              {reflection.author} · {day(reflection.updatedAt)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
