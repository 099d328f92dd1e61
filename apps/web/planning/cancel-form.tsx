import { BusyButton } from '../parts/busy-button'
import { Paragraph } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { PlannedGathering } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import type { Done } from './arrangement'
import { cancel } from './queries'
import { ReasonField } from './reason-field'

/** Opens on purpose: calling off a day for a whole batch is nothing to meet by chance. */
export function CancelForm({ gathering, done }: { gathering: PlannedGathering; done: Done }) {
  const t = useText()
  const [reason, setReason] = useState('')
  const cancelling = useMutation({
    mutationFn: () => cancel(gathering, reason),
    onSuccess: () => done('plan.cancelled'),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    cancelling.mutate()
  }
  return (
    <details>
      <summary>{t('plan.cancel')}</summary>
      <form className="stack" onSubmit={submit}>
        {!gathering.group && <Paragraph>{t('plan.cancel.body')}</Paragraph>}
        {cancelling.error && <FormError error={cancelling.error} />}
        <ReasonField id="cancel-reason" value={reason} change={setReason} />
        <div>
          <BusyButton type="submit" data-color="danger" busy={cancelling.isPending}>
            {t('plan.cancel')}
          </BusyButton>
        </div>
      </form>
    </details>
  )
}
