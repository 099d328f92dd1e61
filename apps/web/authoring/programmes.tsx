import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Programme, VersionSummary } from '../api/answers'
import { Page } from '../app/page'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Empty, Loaded } from '../parts/states'
import { useLocalised } from '../editing/localised'
import { NewProgramme } from './new-programme'
import { beginDraft, draftOf, programmesQuery } from './queries'
import './authoring.css'

/** What is taught, in which versions, and who follows which. */
export function ProgrammesPage() {
  const t = useText()
  const programmes = useQuery(programmesQuery)
  return (
    <Page title={t('content.title')} lead={t('content.lead')}>
      <div className="stack-loose">
        <Loaded query={programmes}>
          {(items) =>
            items.length > 0 ? (
              items.map((programme) => <OneProgramme key={programme.id} programme={programme} />)
            ) : (
              <Empty title={t('content.none')} body={t('content.none.body')} />
            )
          }
        </Loaded>
        <NewProgramme />
        <p>
          <Link to="/innhold/sporsmal" className="ds-link">
            {t('question.bank')}
          </Link>
        </p>
      </div>
    </Page>
  )
}

function OneProgramme({ programme }: { programme: Programme }) {
  const t = useText()
  const said = useLocalised()
  const draft = draftOf(programme.versions)
  return (
    <section className="panel stack" aria-labelledby={programme.id}>
      <Heading level={2} data-size="sm" id={programme.id}>
        <span lang={said(programme.title).lang}>{said(programme.title).text}</span>
      </Heading>
      <ul className="plain stack">
        {programme.versions.map((version) => (
          <OneVersion key={version.id} version={version} />
        ))}
      </ul>
      {draft ? <p className="quiet small">{t('content.one-draft')}</p> : <BeginDraft programme={programme} />}
    </section>
  )
}

function OneVersion({ version }: { version: VersionSummary }) {
  const t = useText()
  const { number, draft, publishedAt, cohorts, modules, activities } = version
  return (
    <li className="version-line">
      <div className="row">
        <Link to="/innhold/versjon/$versionId" params={{ versionId: version.id }} className="ds-link">
          {t(draft ? 'content.open-draft' : 'content.open-version', { number })}
        </Link>
        <Tag data-color={draft ? 'warm' : 'success'} data-size="sm">
          {draft || !publishedAt ? t('content.draft') : t('content.published', { date: day(publishedAt) })}
        </Tag>
      </div>
      <p className="quiet small">
        {t('content.size', { modules, activities })}
        {' · '}
        {cohorts.length > 0
          ? t('content.followed-by', { cohorts: cohorts.map(({ name }) => name).join(', ') })
          : t('content.followed-by-none')}
      </p>
    </li>
  )
}

function BeginDraft({ programme }: { programme: Programme }) {
  const t = useText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const begin = useMutation({
    mutationFn: () => beginDraft(programme.id),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: programmesQuery.queryKey })
      await navigate({ to: '/innhold/versjon/$versionId', params: { versionId: id } })
    },
  })
  return (
    <div className="stack">
      {begin.error && <FormError error={begin.error} />}
      <div className="row">
        <Button onClick={() => begin.mutate()} loading={begin.isPending}>
          {t('content.begin-draft')}
        </Button>
        <p className="quiet small">{t('content.begin-draft.means')}</p>
      </div>
    </div>
  )
}
