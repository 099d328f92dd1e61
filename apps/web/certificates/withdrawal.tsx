import { Button, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { checkQuery, withdrawCertificate } from './queries'

/** For administrators: takes the certificate back, with a reason for the log. */
export function Withdrawal({ code }: { code: string }) {
  const t = useText()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const withdrawal = useMutation({
    mutationFn: () => withdrawCertificate(code, reason),
    onSuccess: (check) => client.setQueryData(checkQuery(code).queryKey, check),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    withdrawal.mutate()
  }
  return (
    <form className="panel stack" onSubmit={submit}>
      <Heading level={2} data-size="xs">
        {t('certificate.withdraw.title')}
      </Heading>
      <TextField
        id="withdrawal-reason"
        label={t('certificate.withdraw.reason')}
        description={t('certificate.withdraw.means')}
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {withdrawal.error && <FormError error={withdrawal.error} />}
      <div>
        <Button type="submit" variant="secondary" data-color="danger" loading={withdrawal.isPending}>
          {t('certificate.withdraw.title')}
        </Button>
      </div>
    </form>
  )
}
