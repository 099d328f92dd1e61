import { BusyButton } from '../parts/busy-button'
import { Heading } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { PlannedGathering } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import type { Done } from './arrangement'
import { PlaceFields, type PlaceDraft } from './place-fields'
import { rearrange } from './queries'
import { TitleField } from '../local-sessions/title-field'
import { instantsOf, TimeFields, timeOf } from './time-fields'

/** Place, link and form can change until the day; the time only as long as nobody is called. */
export function RearrangeForm({ gathering, done }: { gathering: PlannedGathering; done: Done }) {
  const t = useText()
  const draft = gathering.state === 'draft'
  const { mode, place, link } = gathering
  const [title, setTitle] = useState(gathering.title)
  const [time, setTime] = useState(timeOf(gathering))
  const [where, setWhere] = useState<PlaceDraft>({ mode, place, link })
  const save = useMutation({
    mutationFn: () =>
      rearrange(gathering, {
        ...where,
        ...(gathering.group ? { title } : {}),
        ...(draft ? instantsOf(time) : {}),
      }),
    onSuccess: () => done('plan.saved'),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="panel stack" onSubmit={submit}>
      <Heading level={2} data-size="xs">
        {t(draft ? 'plan.when-and-where' : 'plan.where')}
      </Heading>
      {save.error && <FormError error={save.error} />}
      {gathering.group && <TitleField id="again" value={title} change={setTitle} />}
      {draft && <TimeFields id="again" value={time} change={setTime} />}
      <PlaceFields id="again" value={where} change={setWhere} />
      <div>
        <BusyButton type="submit" variant="secondary" busy={save.isPending}>
          {t('plan.save')}
        </BusyButton>
      </div>
    </form>
  )
}
