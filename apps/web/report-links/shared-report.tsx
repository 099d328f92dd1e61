import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { SharedReport } from '../api/answers'
import { ApiProblem } from '../api/problem'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { Contents } from '../funding/downloads'
import { ReportSections } from '../funding/report-sections'
import { day, dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { FileList } from '../report-files/file-list'
import { sharedQuery } from './queries'
import '../funding/funding.css'

const route = getRouteApi('/les/$token')

/** A report as the funder reads it by a link, without an account. */
export function SharedReportPage() {
  const { token } = route.useParams()
  const shared = useQuery(sharedQuery(token))
  if (shared.error instanceof ApiProblem && shared.error.status === 404) return <Over />
  return <LoadedPage query={shared}>{(data) => <Shared report={data} />}</LoadedPage>
}

function Over() {
  const t = useText()
  return (
    <Page title={t('report-read.over')}>
      <p className="reading">{t('report-read.over-means')}</p>
    </Page>
  )
}

function Shared({ report }: { report: SharedReport }) {
  const t = useText()
  const { kind, version, grantName, expiresAt, frozenAt, code, files, sections, language } = report
  return (
    <Page
      title={`${t(`report.kind.${kind}`)}, ${t('report.version', { version })}`}
      above={grantName}
      lead={t('report-read.until', { date: day(expiresAt), frozen: dayAndTime(frozenAt) })}
    >
      <div className="report">
        <aside className="report-side">
          <section className="panel stack-tight" aria-labelledby="files">
            <Heading level={2} data-size="2xs" id="files">
              {t('report.files')}
            </Heading>
            <FileList files={files} />
            <p>
              <Link to="/sjekk/$code" params={{ code }} className="ds-link">
                {t('report-read.check', { code })}
              </Link>
            </p>
          </section>
          <Contents sections={sections} />
        </aside>
        <ReportSections sections={sections} language={language} />
      </div>
    </Page>
  )
}
