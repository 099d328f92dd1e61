import { Alert, Heading, List, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { VersionMove } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { FormError } from '../parts/form-error'
import { Empty } from '../parts/states'
import { cohortSetupQuery, moveVersion, versionMoveQuery } from './queries'
import { MovedGroups } from './moved-groups'
import { WithReason } from './with-reason'

const route = getRouteApi('/signed-in/kull/$cohortId/versjon')

/** What a newer version of the programme would change, group by group, and the move itself. */
export function VersionMovePage() {
  const { cohortId } = route.useParams()
  const query = useQuery(versionMoveQuery(cohortId))
  return <LoadedPage query={query}>{(move) => <Shown move={move} />}</LoadedPage>
}

function Shown({ move }: { move: VersionMove }) {
  const t = useText()
  const { cohort, from, to } = move
  return (
    <Page
      title={t('move.title')}
      lead={to ? t('move.lead', { from: from.number, to: to.number }) : undefined}
      above={
        <BackLink>
          <Link to="/kull/$cohortId/oppsett" params={{ cohortId: cohort.id }} className="ds-link">
            {t('setup.title.of', { name: cohort.name })}
          </Link>
        </BackLink>
      }
    >
      {to ? (
        <div className="stack-loose">
          <Changes move={move} />
          <MovedGroups groups={move.groups} />
          {move.blockedBy.length > 0 ? <Blocked move={move} /> : <Apply move={move} to={to} />}
        </div>
      ) : (
        <Empty title={t('move.newest.title')} body={t('move.newest.body')} />
      )}
    </Page>
  )
}

const COLOURS = { added: 'success', removed: 'warning', changed: 'info' } as const

function Changes({ move }: { move: VersionMove }) {
  const t = useText()
  const { modules, activities, requiredOfPerson: person, requiredOfGroup: group } = move
  return (
    <section className="stack reading" aria-labelledby="changes">
      <Heading level={2} data-size="xs" id="changes">
        {t('move.what')}
      </Heading>
      {modules.length + activities.length === 0 && <Paragraph>{t('move.same')}</Paragraph>}
      <ul className="plain stack-tight">
        {modules.map(({ change, number, title }) => (
          <li key={`m${number}${change}`}>
            <Tag data-color={COLOURS[change]}>{t(`move.${change}`)}</Tag>{' '}
            {t('move.module', { number, title })}
          </li>
        ))}
        {activities.map(({ change, number, title, required }) => (
          <li key={`${number}${title}${change}`}>
            <Tag data-color={COLOURS[change]}>{t(`move.${change}`)}</Tag>{' '}
            {t('move.activity', { title, number })}
            {required && <span className="quiet small"> {t('move.required')}</span>}
          </li>
        ))}
      </ul>
      <List.Unordered>
        <List.Item>{t('move.required.person', person)}</List.Item>
        <List.Item>{t('move.required.group', group)}</List.Item>
      </List.Unordered>
    </section>
  )
}

function Blocked({ move }: { move: VersionMove }) {
  const t = useText()
  return (
    <Alert data-color="warning" className="reading">
      <Heading level={2} data-size="2xs">
        {t('move.blocked')}
      </Heading>
      {move.blockedBy.map(({ number, title, gatherings }) => (
        <Paragraph key={number}>{t('move.blocked.module', { number, title, count: gatherings })}</Paragraph>
      ))}
    </Alert>
  )
}

function Apply({ move, to }: { move: VersionMove; to: { id: string; number: number } }) {
  const t = useText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { cohort, version } = move
  const apply = useMutation({
    mutationFn: (reason: string) => moveVersion(cohort.id, version, to.id, reason),
    onSuccess: async (changed) => {
      client.setQueryData(cohortSetupQuery(cohort.id).queryKey, changed)
      await navigate({ to: '/kull/$cohortId/oppsett', params: { cohortId: cohort.id } })
      await client.invalidateQueries()
    },
  })
  return (
    <div className="stack reading">
      {apply.error && <FormError error={apply.error} />}
      <div>
        <WithReason
          label={t('move.do', { number: to.number })}
          pending={apply.isPending}
          send={(reason) => apply.mutate(reason)}
        />
      </div>
    </div>
  )
}
