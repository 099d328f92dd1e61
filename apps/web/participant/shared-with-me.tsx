import { Heading } from '@digdir/designsystemet-react'
import { ChevronRightIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { Home } from '../api/answers'
import { useText } from '../i18n/text'

/** A colleague wrote something for the reader alone. It is read on the step, after one's own. */
export function SharedWithMe({ home }: { home: Home }) {
  const t = useText()
  if (home.sharedWithMe.length === 0) return null
  return (
    <section className="panel" aria-labelledby="shared-with-me">
      <Heading level={2} data-size="xs" id="shared-with-me" className="panel-title">
        {t('home.shared')}
      </Heading>
      <ul className="plain stack-tight">
        {home.sharedWithMe.map(({ activityId, author, title }) => (
          <li key={`${activityId}${author}`}>
            <Link
              to="/gruppe/$groupId/lopet/$activityId"
              params={{ groupId: home.group.id, activityId }}
              className="ds-link onward"
            >
              {t('home.shared.by', { author, title })}
              <ChevronRightIcon aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
