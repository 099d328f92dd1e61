import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { CheckedReport } from '../api/answers'
import { ApiProblem } from '../api/problem'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { CodeForm } from './code-form'
import { OwnFile } from './own-file'
import { codeQuery } from './queries'
import './report-check.css'

const route = getRouteApi('/sjekk/$code')

/** What the code of a report tells: which one it is, when it was handed in, that it is unchanged – and nothing else. */
export function CheckedReportPage() {
  const { code } = route.useParams()
  const checked = useQuery(codeQuery(code))
  if (checked.error instanceof ApiProblem && checked.error.status === 404) return <Unknown code={code} />
  return <LoadedPage query={checked}>{(data) => <Checked report={data} />}</LoadedPage>
}

function Unknown({ code }: { code: string }) {
  const t = useText()
  return (
    <Page
      title={t('report-check.unknown')}
      above={t('report-check.title')}
      lead={t('report-check.unknown-means', { code })}
    >
      <CodeForm key={code} begin={code} />
    </Page>
  )
}

function Checked({ report }: { report: CheckedReport }) {
  const t = useText()
  const { kind, version, grantName, submittedOn, unchanged, code, files } = report
  const date = day(submittedOn)
  return (
    <Page
      title={t(unchanged ? 'report-check.known' : 'report-check.not-sure')}
      above={t('report-check.title')}
    >
      <div className="stack-loose reading">
        <Alert data-color={unchanged ? 'success' : 'danger'}>
          <Paragraph>
            {unchanged
              ? t(`report-check.is-${kind}`, { version, grant: grantName, date })
              : t('report-check.changed', { date })}
          </Paragraph>
        </Alert>
        <p className="quiet">
          {t('report-check.code')}: <span className="report-check-code">{code}</span>
        </p>
        <OwnFile files={files} />
        <p>
          <Link to="/sjekk" className="ds-link">
            {t('report-check.other')}
          </Link>
        </p>
      </div>
    </Page>
  )
}
