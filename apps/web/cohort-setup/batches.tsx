import { Button, Details, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { BatchSetup, CohortSetup } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { addBatch, cohortSetupQuery, removeBatch, renumberBatch } from './queries'

/** Changes a batch and shows the cohort as it is then. */
function useBatches(cohort: CohortSetup) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: () => Promise<CohortSetup>) => change(),
    onSuccess: (changed) => client.setQueryData(cohortSetupQuery(cohort.id).queryKey, changed),
  })
}

export function Batches({ cohort }: { cohort: CohortSetup }) {
  const t = useText()
  const change = useBatches(cohort)
  const open = cohort.state !== 'archived'
  return (
    <section className="stack reading" aria-labelledby="batches">
      <Heading level={2} data-size="xs" id="batches">
        {t('setup.batches')}
      </Heading>
      <ul className="plain stack-tight">
        {cohort.batches.map((batch) => (
          <li key={batch.id} className="panel stack-tight">
            <div className="row row-apart">
              <div>
                <p>{t('word.batch', { number: batch.number })}</p>
                <p className="quiet small">
                  {t('setup.batch.holds', { groups: batch.groups, gatherings: batch.gatherings })}
                  {batch.firstOn && ` · ${t('users.since', { from: day(batch.firstOn) })}`}
                </p>
              </div>
              {open && batch.empty && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('setup.batch.remove', { number: batch.number })}
                  onClick={() => change.mutate(() => removeBatch(cohort.id, batch.id))}
                >
                  {t('setup.remove')}
                </Button>
              )}
            </div>
            {open && <Renumber key={batch.number} cohort={cohort} batch={batch} />}
          </li>
        ))}
      </ul>
      {change.error && <FormError error={change.error} />}
      {open && (
        <div>
          <Button
            variant="secondary"
            loading={change.isPending}
            onClick={() => change.mutate(() => addBatch(cohort.id))}
          >
            {t('setup.batch.add')}
          </Button>
        </div>
      )}
    </section>
  )
}

function Renumber({ cohort, batch }: { cohort: CohortSetup; batch: BatchSetup }) {
  const t = useText()
  const change = useBatches(cohort)
  const [number, set] = useState(String(batch.number))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate(() => renumberBatch(cohort.id, batch.id, cohort.version, Number(number)))
  }
  return (
    <Details>
      <Details.Summary>{t('setup.batch.renumber')}</Details.Summary>
      <Details.Content>
        <form className="stack" onSubmit={submit}>
          <TextField
            id={`number-${batch.id}`}
            type="number"
            min={1}
            max={99}
            required
            label={t('setup.batch.number', { number: batch.number })}
            value={number}
            onChange={(event) => set(event.target.value)}
          />
          {change.error && <FormError error={change.error} />}
          <div>
            <Button type="submit" variant="secondary" loading={change.isPending}>
              {t('users.save')}
            </Button>
          </div>
        </form>
      </Details.Content>
    </Details>
  )
}
