import { Button, Heading } from '@digdir/designsystemet-react'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { history } from './queries'

/** Who came, left, was replaced and held which role, newest first. */
export function History({ groupId }: { groupId: string }) {
  const t = useText()
  const { query, more } = useList(['members-history', groupId], (cursor) => history(groupId, cursor))
  return (
    <section className="stack" aria-labelledby="history">
      <Heading level={2} data-size="sm" id="history">
        {t('members.history')}
      </Heading>
      <Loaded query={query}>
        {(events) =>
          events.length > 0 ? (
            <>
              <ol className="plain stack-tight">
                {events.map((event, index) => (
                  <li key={index}>
                    {event.text}{' '}
                    <span className="quiet small">
                      {day(event.on)}
                      {event.by && ` · ${t('members.by', { name: event.by })}`}
                    </span>
                  </li>
                ))}
              </ol>
              {more && (
                <div>
                  <Button variant="secondary" onClick={more}>
                    {t('word.show-more')}
                  </Button>
                </div>
              )}
            </>
          ) : (
            <Empty title={t('members.history.none')} body={t('members.history.none.body')} />
          )
        }
      </Loaded>
    </section>
  )
}
