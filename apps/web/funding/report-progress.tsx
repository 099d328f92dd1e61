import type { Report } from '../api/answers'
import { useText } from '../i18n/text'

export function ReportProgress({ progress }: { progress: Report['progress'] }) {
  const t = useText()
  return (
    <div className="panel stack reading" role="status">
      <p>
        <strong>{t('report.making')}</strong>
      </p>
      <progress
        className="report-progress"
        max={100}
        value={progress.percent}
        aria-label={t('report.making')}
      />
      <p className="quiet">
        {progress.step} · {t('report.percent', { percent: progress.percent })}
      </p>
    </div>
  )
}
