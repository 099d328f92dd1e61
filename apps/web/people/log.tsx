import { Button, Label, Select } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { LogEntry } from '../api/answers'
import { Page } from '../app/page'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { logKindsQuery, logPage } from './queries'

const route = getRouteApi('/signed-in/logg')

/** Who did what; the filter is in the address, so that it can be sent to somebody. */
export function LogPage() {
  const t = useText()
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const kinds = useQuery(logKindsQuery)
  const { query, more } = useList(['log', filter], (cursor) => logPage(filter, cursor))
  const { slag, person, gruppe } = filter
  return (
    <Page
      title={t('log.title')}
      lead={t('log.lead')}
      above={
        <BackLink>
          <Link to="/brukere" className="ds-link">
            {t('users.title')}
          </Link>
        </BackLink>
      }
    >
      <div className="stack reading">
        <div className="field-block">
          <Label htmlFor="log-kind">{t('log.kind')}</Label>
          <Select
            id="log-kind"
            value={slag ?? ''}
            onChange={({ target }) =>
              void navigate({ search: { ...filter, slag: target.value || undefined } as typeof filter })
            }
          >
            <Select.Option value="">{t('users.role.any')}</Select.Option>
            {(kinds.data ?? []).map(({ kind, title }) => (
              <Select.Option key={kind} value={kind}>
                {title}
              </Select.Option>
            ))}
          </Select>
        </div>
        {(person ?? gruppe) && (
          <p className="row">
            {t('log.about', { name: aboutWhom(query.data, filter) ?? t('log.one') })}
            <Link to="/logg" className="ds-link">
              {t('log.all')}
            </Link>
          </p>
        )}
        <Loaded query={query}>
          {(entries) =>
            entries.length > 0 ? (
              <ol className="plain stack-tight" aria-label={t('log.title')}>
                {entries.map((entry) => (
                  <li key={entry.id} className="panel stack-tight">
                    <Entry entry={entry} />
                  </li>
                ))}
              </ol>
            ) : (
              <Empty title={t('log.empty.title')} body={t('log.empty.body')} />
            )
          }
        </Loaded>
        {more && (
          <Button variant="secondary" onClick={more} loading={query.isFetchingNextPage}>
            {t('word.show-more')}
          </Button>
        )}
      </div>
    </Page>
  )
}

function Entry({ entry }: { entry: LogEntry }) {
  const t = useText()
  const { actor, subject, group, at, text, reason } = entry
  const about = [subject.name, group?.name].filter((name, i, all) => name && all.indexOf(name) === i)
  const who = actor.id === null ? t('log.system') : actor.name
  return (
    <>
      <p>
        {about.length > 0 && <strong>{about.join(', ')}: </strong>}
        {text}
      </p>
      {reason && <p>{t('log.reason', { reason })}</p>}
      <p className="quiet small">{t('log.by', { when: dayAndTime(at), who })}</p>
    </>
  )
}

const ABOUT_PEOPLE = new Set(['person', 'role', 'enrolment'])

/** The name of the person or group in the filter, as far as an entry says it. */
function aboutWhom(
  entries: readonly LogEntry[] | undefined,
  { person, gruppe }: { person?: string; gruppe?: string },
): string | undefined {
  for (const { subject, actor, group } of entries ?? []) {
    if (person && actor.id !== person && ABOUT_PEOPLE.has(subject.type) && subject.name) return subject.name
    if (person && actor.id === person) return actor.name
    if (gruppe && group?.id === gruppe) return group.name
  }
  return undefined
}
