import { BusyButton } from '../parts/busy-button'
import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { PlannedGathering } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import type { Done } from './arrangement'
import { move } from './queries'
import { ReasonField } from './reason-field'
import { instantsOf, TimeFields, timeOf } from './time-fields'

/** Another day takes its place; the page goes on with that one. */
export function MoveForm({ gathering, done }: { gathering: PlannedGathering; done: Done }) {
  const t = useText()
  const [time, setTime] = useState({ ...timeOf(gathering), day: '' })
  const [reason, setReason] = useState('')
  const moving = useMutation({
    mutationFn: () => {
      const instants = instantsOf(time)
      if (!instants) throw new Error('the fields are required')
      return move(gathering, { ...instants, reason })
    },
    onSuccess: ({ id }) => done('plan.moved', id),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    moving.mutate()
  }
  return (
    <form className="panel stack" onSubmit={submit}>
      <Heading level={2} data-size="xs">
        {t('plan.move')}
      </Heading>
      <Paragraph>{t(gathering.group ? 'plan.move.local' : 'plan.move.body')}</Paragraph>
      {moving.error && <FormError error={moving.error} />}
      <TimeFields id="move" value={time} change={setTime} />
      <ReasonField id="move-reason" value={reason} change={setReason} />
      <div>
        <BusyButton type="submit" busy={moving.isPending}>
          {t('plan.move')}
        </BusyButton>
      </div>
    </form>
  )
}
