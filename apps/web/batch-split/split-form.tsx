import { BusyButton } from '../parts/busy-button'
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { GatheringPlan } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { usePlanChanged } from '../planning/queries'
import { previewSplit, splitBatch } from './queries'
import { SplitResult } from './split-result'

interface SplitFormProps {
  cohortId: string
  batch: GatheringPlan['batches'][number]
}

/** Who goes is chosen first, then what it means is shown, and only then it is done. */
export function SplitForm({ cohortId, batch }: SplitFormProps) {
  const t = useText()
  const navigate = useNavigate()
  const changed = usePlanChanged(cohortId)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const preview = useMutation({ mutationFn: () => previewSplit(cohortId, batch.id, chosen) })
  const splitting = useMutation({
    mutationFn: () => splitBatch(cohortId, batch.id, chosen),
    onSuccess: async () => {
      await changed()
      await navigate({ to: '/kull/$cohortId/samlinger', params: { cohortId } })
    },
  })
  const choose = (id: string) => {
    // What was shown was of another choice.
    preview.reset()
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (chosen.length > 0) preview.mutate()
  }
  const error = preview.error ?? splitting.error
  return (
    <form className="reading stack-loose" onSubmit={submit}>
      <fieldset className="stack" aria-describedby="split-who-description">
        <legend className="ds-heading" data-size="xs">
          {t('split.who')}
        </legend>
        <p id="split-who-description" className="quiet">
          {t('split.who.description')}
        </p>
        <ul className="plain stack-tight">
          {batch.groups.map(({ id, name }) => (
            <li key={id}>
              <label className="check-line">
                <input
                  type="checkbox"
                  className="ds-input"
                  checked={chosen.includes(id)}
                  onChange={() => choose(id)}
                />
                <span>{name}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {error ? <FormError error={error} /> : null}
      <div>
        <Button type="submit" variant="secondary" aria-disabled={chosen.length === 0}>
          {t('split.preview')}
        </Button>
      </div>
      <div role="status">{preview.data && <SplitResult split={preview.data} />}</div>
      {preview.data && (
        <div>
          <BusyButton type="button" busy={splitting.isPending} onClick={() => splitting.mutate()}>
            {t('split.do', { number: preview.data.number })}
          </BusyButton>
        </div>
      )}
    </form>
  )
}
