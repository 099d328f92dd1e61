import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Report } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Stopped } from '../report-files/stopped'
import { Downloads } from './downloads'
import { isBeingMade, reportQuery } from './queries'
import { ReportProgress } from './report-progress'
import { ReportSections } from './report-sections'
import './funding.css'

const route = getRouteApi('/signed-in/rapporter/$reportId')

export function ReportPage() {
  const { reportId } = route.useParams()
  const report = useQuery(reportQuery(reportId))
  return <LoadedPage query={report}>{(data) => <OneReport report={data} />}</LoadedPage>
}

function OneReport({ report }: { report: Report }) {
  const t = useText()
  return (
    <Page
      title={`${t(`report.kind.${report.kind}`)}, ${t('report.version', { version: report.version })}`}
      above={
        <BackLink>
          <Link to="/tilskudd/$grantId" params={{ grantId: report.grant.id }} className="ds-link">
            {report.grant.name}
          </Link>
        </BackLink>
      }
      lead={report.frozenAt ? t('report.frozen', { when: dayAndTime(report.frozenAt) }) : undefined}
    >
      <Body report={report} />
    </Page>
  )
}

function Body({ report }: { report: Report }) {
  if (isBeingMade(report)) return <ReportProgress report={report} />
  if (report.state !== 'ready') return <Stopped report={report} />
  return (
    <div className="report">
      <Downloads report={report} />
      <ReportSections sections={report.sections} language={report.language} />
    </div>
  )
}
