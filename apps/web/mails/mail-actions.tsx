import { BusyButton } from '../parts/busy-button'
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Mail } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { retryAddress, settle, type Settlement } from './queries'

/** An address that said no once may be good again: a full mailbox was emptied, an account was opened. */
export function RetryAddress({ personId }: { personId: string }) {
  const t = useText()
  const change = useMutation({ mutationFn: () => retryAddress(personId) })
  if (change.isSuccess) return <p role="status">{t('mails.retried')}</p>
  return (
    <>
      <Button variant="secondary" data-size="sm" loading={change.isPending} onClick={() => change.mutate()}>
        {t('mails.retry')}
      </Button>
      {change.error && <FormError error={change.error} />}
    </>
  )
}

/** Whether a mail arrived that was interrupted on its way, only its recipient knows. */
export function SettleMail({ mail }: { mail: Mail }) {
  const t = useText()
  const client = useQueryClient()
  const change = useMutation({
    mutationFn: (outcome: Settlement) => settle(mail.id, outcome),
    onSettled: () => client.invalidateQueries({ queryKey: ['mails'] }),
  })
  return (
    <div className="stack-tight mail-settle">
      <p className="small">{t('mails.settle.ask', { name: mail.person.name })}</p>
      <div className="row">
        <BusyButton
          variant="secondary"
          data-size="sm"
          busy={change.isPending}
          onClick={() => change.mutate('arrived')}
        >
          {t('mails.settle.arrived')}
        </BusyButton>
        <BusyButton
          variant="secondary"
          data-size="sm"
          busy={change.isPending}
          onClick={() => change.mutate('send-again')}
        >
          {t('mails.settle.again')}
        </BusyButton>
      </div>
      {change.error && <FormError error={change.error} />}
    </div>
  )
}
