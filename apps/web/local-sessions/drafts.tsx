import { Button, Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { clockRange, weekday } from '../i18n/format'
import { useText } from '../i18n/text'
import { DateLeaf } from '../parts/date-leaf'
import { localSessionsQuery } from './queries'

/** The way to plan a session of one's own, and those that nobody is told of yet. */
export function LocalDrafts({ groupId }: { groupId: string }) {
  const t = useText()
  const drafts = (useQuery(localSessionsQuery(groupId)).data ?? []).filter(({ state }) => state === 'draft')
  return (
    <>
      <div>
        <Button asChild variant="secondary">
          <Link to="/gruppe/$groupId/okter/ny" params={{ groupId }}>
            {t('local.new')}
          </Link>
        </Button>
      </div>
      {drafts.length > 0 && (
        <section className="stack" aria-labelledby="local-drafts">
          <div>
            <Heading level={2} data-size="xs" id="local-drafts">
              {t('local.drafts')}
            </Heading>
            <p className="quiet small">{t('local.drafts.lead')}</p>
          </div>
          <ul className="plain stack">
            {drafts.map(({ id, title, startsAt, endsAt }) => (
              <li key={id} className="panel gathering-card">
                <DateLeaf instant={startsAt} />
                <div className="gathering-card-text">
                  <h3>
                    <Link
                      to="/gruppe/$groupId/okter/$gatheringId"
                      params={{ groupId, gatheringId: id }}
                      className="ds-link"
                    >
                      {t('gathering.local', { title })}
                    </Link>
                  </h3>
                  <p className="quiet">
                    {weekday(startsAt)} {clockRange(startsAt, endsAt)}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
