import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { Report } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Tabs } from '../parts/tabs'
import { Desk } from '../reports/desk'
import { History } from '../report-life/history'
import { LifePanel } from '../report-life/life-panel'
import { hasRole, useMe } from '../session/me'
import { Stopped } from '../report-files/stopped'
import { Downloads } from './downloads'
import { isBeingMade, reportQuery } from './queries'
import { ReportProgress } from './report-progress'
import { ReportSections } from './report-sections'
import './funding.css'
import '../reports/reports.css'

const route = getRouteApi('/signed-in/rapporter/$reportId')
const TABS = ['write', 'whole', 'history'] as const
type Tab = (typeof TABS)[number]

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
      <div className="stack-loose">
        {isBeingMade(report) ? <ReportProgress report={report} /> : <LifePanel report={report} />}
        {report.state === 'failed' && !report.frozenAt && (
          <Alert data-color="danger" role="alert">
            <Paragraph>{report.failure ?? t('report.failed')}</Paragraph>
          </Alert>
        )}
        {(report.state === 'failed' || report.state === 'cancelled') && report.frozenAt && (
          <Stopped report={report} />
        )}
        <Parts report={report} />
      </div>
    </Page>
  )
}

/** A draft opens where it is written, a frozen report where it is read. */
function Parts({ report }: { report: Report }) {
  const t = useText()
  const me = useMe()
  const { del, fane } = route.useSearch()
  const navigate = useNavigate()
  const first: Tab = report.stage === 'draft' || del ? 'write' : 'whole'
  const open = TABS.find((tab) => tab === fane) ?? first
  const choose = (tab: Tab) =>
    void navigate({
      to: '/rapporter/$reportId',
      params: { reportId: report.id },
      search: { fane: tab, ...(del ? { del } : {}) },
      replace: true,
      resetScroll: false,
    })
  const tabs = TABS.map((tab) => ({ value: tab, label: t(`desk.tab.${tab}`) }))
  return (
    <Tabs label={t('desk.tabs')} tabs={tabs} value={open} choose={choose}>
      {open === 'write' && <Desk report={report} chosen={del} administrator={hasRole(me, 'administrator')} />}
      {open === 'whole' && (
        <div className="report">
          {report.files.length > 0 && <Downloads report={report} />}
          <ReportSections reportId={report.id} sections={report.sections} language={report.language} />
        </div>
      )}
      {open === 'history' && <History report={report} />}
    </Tabs>
  )
}
