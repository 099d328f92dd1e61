import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { mayReadSome, myReportsQuery } from './queries'
import { useMe } from '../session/me'

/** Reports that are approved and that the reader’s municipality is to hand in. Nothing waits, nothing shown. */
export function ReportsWaiting() {
  const t = useText()
  const { data: reports = [] } = useQuery({ ...myReportsQuery, enabled: mayReadSome(useMe()) })
  const waiting = reports.filter(({ actions }) => actions.includes('submit'))
  return waiting.map((report) => (
    <section key={report.id} className="panel stack-tight" aria-labelledby={`waits-${report.id}`}>
      <p className="eyebrow-line small">{t('report-waits.eyebrow')}</p>
      <Heading level={2} data-size="xs" id={`waits-${report.id}`}>
        {t(`report-waits.${report.kind}`)}
      </Heading>
      <p>
        {t(report.late ? 'report-waits.late' : 'report-waits.body', {
          grant: report.grant.name,
          day: day(report.dueOn),
        })}
      </p>
      <p>
        <Link
          to="/rapporter/$reportId"
          params={{ reportId: report.id }}
          className="ds-button"
          data-variant="primary"
        >
          {t('report-waits.open')}
        </Link>
      </p>
    </section>
  ))
}
