import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Report } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { cancelMaking } from '../report-files/queries'
import { useMaking } from '../report-files/use-making'
import { reportQuery } from './queries'

/** How far the making of a report has come, and the way to stop it. */
export function ReportProgress({ report }: { report: Report }) {
  const t = useText()
  const client = useQueryClient()
  const progress = useMaking(report)
  const cancel = useMutation({
    mutationFn: () => cancelMaking(report.id),
    onSuccess: (stopped) => client.setQueryData(reportQuery(report.id).queryKey, stopped),
    // It may have been ready in the same moment.
    onError: () => client.invalidateQueries({ queryKey: reportQuery(report.id).queryKey }),
  })
  return (
    <div className="panel stack reading">
      <div className="stack" role="status">
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
      {cancel.error && <FormError error={cancel.error} />}
      <div className="row">
        <Button variant="secondary" data-size="sm" onClick={() => cancel.mutate()} loading={cancel.isPending}>
          {t('report-making.cancel')}
        </Button>
        <span className="quiet small">{t('report-making.cancel-means')}</span>
      </div>
    </div>
  )
}
