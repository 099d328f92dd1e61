import { BusyButton } from '../parts/busy-button'
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import type { PlannedGathering } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import type { Done } from './arrangement'
import { call, discard } from './queries'

/** A draft becomes a date that people are called to, or nothing. */
export function CallForm({ gathering, done }: { gathering: PlannedGathering; done: Done }) {
  const t = useText()
  const calling = useMutation({
    mutationFn: () => call(gathering),
    onSuccess: () => done(gathering.group ? 'plan.called.local' : 'plan.called'),
  })
  const discarding = useMutation({
    mutationFn: () => discard(gathering),
    onSuccess: () => done('plan.saved', ''),
  })
  const error = calling.error ?? discarding.error
  return (
    <section className="stack">
      {error && <FormError error={error} />}
      <Paragraph>{t(gathering.group ? 'plan.call.local' : 'plan.call.body')}</Paragraph>
      <div className="row">
        <BusyButton onClick={() => calling.mutate()} busy={calling.isPending}>
          {t('plan.call')}
        </BusyButton>
        <Button variant="tertiary" data-color="danger" onClick={() => discarding.mutate()}>
          {t('plan.discard')}
        </Button>
      </div>
    </section>
  )
}
