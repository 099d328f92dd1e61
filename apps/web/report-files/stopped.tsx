import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Report } from '../api/answers'
import { reportQuery } from '../funding/queries'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { makeAgain } from './queries'

/** The making of the files stopped or was cancelled: says so, and takes it up again. */
export function Stopped({ report }: { report: Report }) {
  const t = useText()
  const client = useQueryClient()
  const again = useMutation({
    mutationFn: () => makeAgain(report.id),
    onSuccess: (made) => client.setQueryData(reportQuery(report.id).queryKey, made),
  })
  const failed = report.state === 'failed'
  return (
    <div className="stack reading">
      <Alert data-color={failed ? 'danger' : 'warning'} role={failed ? 'alert' : 'status'}>
        <Paragraph>
          {failed ? (report.failure ?? t('report.failed')) : t('report-making.cancelled')}
        </Paragraph>
      </Alert>
      {again.error && <FormError error={again.error} />}
      <div className="row">
        <Button onClick={() => again.mutate()} loading={again.isPending}>
          {t('report-making.again')}
        </Button>
      </div>
    </div>
  )
}
