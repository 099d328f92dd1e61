import { Alert, Button, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { AuthoredVersion } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { useLocalised } from '../editing/localised'
import { day } from '../i18n/format'
import { currentLanguage, useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { FormError } from '../parts/form-error'
import { Empty } from '../parts/states'
import { Discard } from './discard'
import { ModuleForm } from './module-form'
import { ModuleSection } from './module-section'
import { programmesQuery, beginDraft, versionQuery } from './queries'
import { ReadinessPanel } from '../publishing/readiness'
import { Days } from './days'
import { useOrder } from '../ordering/use-order'
import './authoring.css'

const route = getRouteApi('/signed-in/innhold/versjon/$versionId')

/** A version as its authors work on it: its modules in order, what it lacks, and publishing. */
export function VersionPage() {
  const { versionId } = route.useParams()
  const version = useQuery(versionQuery(versionId))
  return <LoadedPage query={version}>{(data) => <Version key={data.id} version={data} />}</LoadedPage>
}

function Version({ version }: { version: AuthoredVersion }) {
  const t = useText()
  const said = useLocalised()
  const order = useOrder(version)
  const { draft, previous, publishedAt } = version
  return (
    <Page
      title={t('content.version-of', { title: said(version.programme.title).text, number: version.number })}
      above={
        <BackLink>
          <Link to="/innhold" className="ds-link">
            {t('content.title')}
          </Link>
        </BackLink>
      }
      lead={
        <span className="row">
          <Tag data-color={draft ? 'warm' : 'success'}>
            {draft || !publishedAt ? t('content.draft') : t('content.published', { date: day(publishedAt) })}
          </Tag>
          <Link
            to="/innhold/versjon/$versionId/forhandsvis"
            params={{ versionId: version.id }}
            search={{ rolle: 'participant', sprak: currentLanguage() }}
            className="ds-link"
          >
            {t('preview.title')}
          </Link>
          <Link
            to="/innhold/versjon/$versionId/paminnelser"
            params={{ versionId: version.id }}
            className="ds-link"
          >
            {t('content.reminders')}
          </Link>
          {previous && (
            <Link
              to="/innhold/versjon/$versionId/endringer"
              params={{ versionId: version.id }}
              className="ds-link"
            >
              {t('content.see-difference', { number: previous.number })}
            </Link>
          )}
        </span>
      }
    >
      <p className="ds-sr-only" role="status">
        {order.announcement}
      </p>
      <div className="stack-loose">
        {draft ? <ReadinessPanel version={version} /> : <Published version={version} />}
        {order.error !== null && <FormError error={order.error} />}
        {version.modules.length === 0 && (
          <Empty title={t('content.no-modules')} body={t('content.no-modules.body')} />
        )}
        {version.modules.map((module) => (
          <ModuleSection key={module.id} module={module} version={version} order={order} />
        ))}
        {draft && <ModuleForm version={version} />}
        <Days version={version} />
        {draft && <Discard version={version} />}
      </div>
    </Page>
  )
}

/** Why nothing can be changed here, and the way on. */
function Published({ version }: { version: AuthoredVersion }) {
  const t = useText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const programmes = useQuery(programmesQuery)
  const drafted = programmes.data
    ?.find(({ id }) => id === version.programme.id)
    ?.versions.find(({ draft }) => draft)
  const begin = useMutation({
    mutationFn: async () => drafted ?? (await beginDraft(version.programme.id)),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: programmesQuery.queryKey })
      await navigate({ to: '/innhold/versjon/$versionId', params: { versionId: id } })
    },
  })
  return (
    <Alert data-color="info">
      <div className="stack">
        <Paragraph>{t('content.published.means')}</Paragraph>
        {begin.error && <FormError error={begin.error} />}
        <div className="row" data-color="accent">
          <Button onClick={() => begin.mutate()} loading={begin.isPending}>
            {t(drafted ? 'content.go-to-draft' : 'content.begin-draft')}
          </Button>
        </div>
      </div>
    </Alert>
  )
}
