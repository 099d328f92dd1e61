import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Report, ReportAction, ReportLine } from '../api/answers'
import { Page } from '../app/page'
import { isBeingMade } from '../funding/queries'
import { day } from '../i18n/format'
import { languageNames } from '../i18n/language'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { reportPage } from './queries'
import './report-list.css'

/** What is over: the version stands as it is, and nobody waits for it. */
const OVER: ReadonlySet<Report['stage']> = new Set(['accepted', 'returned', 'withdrawn'])
/** The steps that a stage is there for. */
const OWN = ['freeze', 'approve', 'submit', 'record-acceptance'] as const satisfies readonly ReportAction[]

/** Every report that the reader may read: those that somebody waits for first. */
export function ReportListPage() {
  const t = useText()
  const { query, more } = useList(['reports', 'all'], reportPage)
  return (
    <Page title={t('report-list.title')} lead={t('report-list.lead')}>
      <div className="stack-loose">
        <Loaded query={query}>
          {(reports) =>
            reports.length > 0 ? (
              <>
                <Part
                  id="open"
                  title="report-list.open"
                  reports={reports.filter(({ stage }) => !OVER.has(stage))}
                />
                <Part
                  id="over"
                  title="report-list.over"
                  reports={reports.filter(({ stage }) => OVER.has(stage))}
                />
              </>
            ) : (
              <Empty title={t('report-list.empty.title')} body={t('report-list.empty.body')}>
                <Link to="/tilskudd" className="ds-link">
                  {t('report-list.to-grants')}
                </Link>
              </Empty>
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

interface PartProps {
  id: string
  title: 'report-list.open' | 'report-list.over'
  reports: readonly ReportLine[]
}

function Part({ id, title, reports }: PartProps) {
  const t = useText()
  if (reports.length === 0) return null
  return (
    <section className="stack" aria-labelledby={`reports-${id}`}>
      <Heading level={2} data-size="xs" id={`reports-${id}`}>
        {t(title)}
      </Heading>
      <ul className="plain report-lines">
        {reports.map((report) => (
          <Line key={report.id} report={report} />
        ))}
      </ul>
    </section>
  )
}

function Line({ report }: { report: ReportLine }) {
  const t = useText()
  const yours = OWN.find((action) => report.actions.includes(action))
  return (
    <li className="report-line" data-yours={yours !== undefined && yours !== 'record-acceptance'}>
      <div>
        <Heading level={3} data-size="2xs">
          <Link to="/rapporter/$reportId" params={{ reportId: report.id }} className="ds-link">
            {t(`report.kind.${report.kind}`)}, {t('report.version', { version: report.version })}
          </Link>
        </Heading>
        <p className="small quiet">
          {report.grant.name} · {report.grant.caseNumber} · {languageNames[report.language]}
        </p>
      </div>
      <dl>
        <div>
          <dt>{t('report-list.stage')}</dt>
          <dd>
            <Tag data-size="sm" data-color={report.stage === 'accepted' ? 'success' : 'neutral'}>
              {t(`report.stage.${report.stage}`)}
            </Tag>
          </dd>
        </div>
        <div>
          <dt>{t('report-list.due')}</dt>
          <dd>
            {day(report.dueOn)}
            {report.late && <span className="report-late">{t('report-list.late')}</span>}
          </dd>
        </div>
        <div>
          <dt>{t('report-list.next')}</dt>
          <dd>
            <Next report={report} yours={yours} />
          </dd>
        </div>
      </dl>
    </li>
  )
}

function Next({ report, yours }: { report: ReportLine; yours: (typeof OWN)[number] | undefined }) {
  const t = useText()
  if (isBeingMade(report)) return t('report-list.next.making')
  if (yours) return <strong>{t(`report-list.yours.${yours}`)}</strong>
  return t(`report-list.next.${report.stage}`, { host: report.host.name })
}
