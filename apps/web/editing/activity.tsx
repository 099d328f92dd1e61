import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { AuthoredActivity, AuthoredModule, AuthoredVersion } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { versionQuery } from '../authoring/queries'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Empty } from '../parts/states'
import { QuestionPicker } from '../questions/question-picker'
import { ResourceEditor } from '../resources/resource-editor'
import { ActivityForm } from './activity-form'
import { useLocalised } from './localised'
import '../authoring/authoring.css'

const route = getRouteApi('/signed-in/innhold/versjon/$versionId/aktivitet/$activityId')

/** One activity in all its languages. */
export function AuthoredActivityPage() {
  const { versionId, activityId } = route.useParams()
  const version = useQuery(versionQuery(versionId))
  return (
    <LoadedPage query={version}>
      {(data) => <Found key={activityId} version={data} activityId={activityId} />}
    </LoadedPage>
  )
}

function Found({ version, activityId }: { version: AuthoredVersion; activityId: string }) {
  const t = useText()
  const module = version.modules.find(({ activities }) => activities.some(({ id }) => id === activityId))
  const activity = module?.activities.find(({ id }) => id === activityId)
  if (module && activity) return <Editor version={version} module={module} activity={activity} />
  return (
    <Page title={t('state.not-found.title')} above={<Back version={version} />}>
      <Empty title={t('editing.gone')} body={t('editing.gone.body')} />
    </Page>
  )
}

function Back({ version }: { version: AuthoredVersion }) {
  const t = useText()
  return (
    <BackLink>
      <Link to="/innhold/versjon/$versionId" params={{ versionId: version.id }} className="ds-link">
        {t('difference.back', { number: version.number })}
      </Link>
    </BackLink>
  )
}

interface EditorProps {
  version: AuthoredVersion
  module: AuthoredModule
  activity: AuthoredActivity
}

function Editor({ version, module, activity }: EditorProps) {
  const t = useText()
  const said = useLocalised()
  const { felt } = route.useSearch()
  useEffect(() => {
    // After the heading has taken the focus: the link led to this very field.
    if (felt) requestAnimationFrame(() => document.getElementById(felt)?.focus())
  }, [felt])
  const title = said(activity.title)
  return (
    <Page
      title={title.text}
      above={<Back version={version} />}
      lead={[
        `${t('word.module', { number: module.number })}: ${said(module.title).text}`,
        t(`word.${activity.step}`),
        t(
          `kind.${activity.kind === 'task' && activity.answeredBy === 'group' ? 'group-task' : activity.kind}`,
        ),
      ].join(' · ')}
    >
      {!version.draft && (
        <Alert data-color="info">
          <Paragraph>{t('content.published.means')}</Paragraph>
        </Alert>
      )}
      <div className="stack-loose">
        <ActivityForm version={version} activity={activity} language={languageOf(felt)} />
        <Beside version={version} activity={activity} />
      </div>
    </Page>
  )
}

/** What is stored at once, beside the form: a question of the bank, and the files. */
function Beside({ version, activity }: Omit<EditorProps, 'module'>) {
  const client = useQueryClient()
  const reread = () => void client.invalidateQueries({ queryKey: versionQuery(version.id).queryKey })
  return (
    <>
      {version.draft && activity.question && (
        <QuestionPicker versionId={version.id} activity={activity} drawn={reread} />
      )}
      <ResourceEditor versionId={version.id} activityId={activity.id} readOnly={!version.draft} />
    </>
  )
}

/** A link to a field in a language opens that language, where only one is in sight. */
function languageOf(felt: string | undefined): 'nb' | 'nn' | 'en' {
  const language = felt?.split('.')[1]
  return language === 'nn' || language === 'en' ? language : 'nb'
}
