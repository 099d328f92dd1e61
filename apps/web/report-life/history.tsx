import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Report } from '../api/answers'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'

/** Who took which step, when and why; and the other versions, each a comparison away. */
export function History({ report }: { report: Report }) {
  const t = useText()
  const others = report.versions.filter(({ frozenAt, id }) => id !== report.id && frozenAt !== null)
  return (
    <div className="stack-loose reading">
      <ol className="plain stack">
        {report.steps.map((step, at) => (
          <li key={at} className="desk-step">
            <strong>{t(`report.stage.${step.stage}`)}</strong>
            <span className="quiet small">
              {t('history.by', { name: step.by ?? t('history.program'), when: dayAndTime(step.at) })}
            </span>
            {step.reason && <span className="pre-line">{step.reason}</span>}
          </li>
        ))}
      </ol>
      <section className="stack-tight" aria-labelledby="versions">
        <Heading level={2} data-size="2xs" id="versions">
          {t('history.versions')}
        </Heading>
        <ul className="plain stack-tight">
          {report.versions.map((version) => (
            <li key={version.id} className="row">
              <Link to="/rapporter/$reportId" params={{ reportId: version.id }} className="ds-link">
                {t('report.version', { version: version.version })}
              </Link>
              <span className="quiet small">
                {t(`report.stage.${version.stage}`)}
                {version.id === report.id && ` · ${t('history.this')}`}
              </span>
              {others.includes(version) && (
                <Compare report={report.id} other={version.id} label={t('history.compare')} />
              )}
            </li>
          ))}
        </ul>
        {report.frozenAt && <Compare report={report.id} other="today" label={t('history.compare-today')} />}
      </section>
    </div>
  )
}

function Compare({ report, other, label }: { report: string; other: string; label: string }) {
  return (
    <Link
      to="/rapporter/$reportId/forskjeller"
      params={{ reportId: report }}
      search={{ med: other }}
      className="ds-link small"
    >
      {label}
    </Link>
  )
}
