import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { RollForward } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { DraftGatherings } from './draft-gatherings'
import { InviteAgain } from './invite-again'
import { requestOf, type CohortDraft } from './new-cohort-draft'
import { createCohort } from '../cohort-setup/queries'

interface NewCohortFormProps {
  initial: CohortDraft
  /** What it was proposed from; null where there is nothing but the programme. */
  rolled: RollForward | null
}

export function NewCohortForm({ initial, rolled }: NewCohortFormProps) {
  const t = useText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(initial)
  const set = (change: Partial<CohortDraft>) => setDraft((before) => ({ ...before, ...change }))
  const create = useMutation({
    mutationFn: () => createCohort(requestOf(draft, rolled)),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['cohorts'] })
      await navigate({ to: '/kull/$cohortId/oppsett', params: { cohortId: id } })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate()
  }
  return (
    <form className="stack-loose" onSubmit={submit}>
      <CohortFields draft={draft} set={set} />
      {!rolled && (
        <TextField
          id="cohort-batches"
          type="number"
          label={t('setup.batches.count')}
          min={1}
          max={99}
          required
          value={draft.batches}
          onChange={(event) => set({ batches: Number(event.target.value) })}
        />
      )}
      {draft.gatherings.length > 0 && (
        <section className="stack" aria-labelledby="draft-gatherings">
          <Heading level={2} data-size="xs" id="draft-gatherings">
            {t('setup.gatherings')}
          </Heading>
          <Paragraph className="quiet">{t('setup.gatherings.hint')}</Paragraph>
          <DraftGatherings gatherings={draft.gatherings} change={(gatherings) => set({ gatherings })} />
        </section>
      )}
      {rolled && rolled.groups.length > 0 && (
        <InviteAgain groups={rolled.groups} chosen={draft.groups} choose={(groups) => set({ groups })} />
      )}
      {create.error && <FormError error={create.error} />}
      <div>
        <Button type="submit" loading={create.isPending}>
          {t('setup.create')}
        </Button>
      </div>
    </form>
  )
}

type Fields = Pick<CohortDraft, 'name' | 'startsOn' | 'endsOn' | 'enrolBy'>

/** Name and dates, the same for a new cohort and one that is changed. */
export function CohortFields({ draft, set }: { draft: Fields; set: (change: Partial<Fields>) => void }) {
  const t = useText()
  return (
    <div className="stack">
      <TextField
        id="cohort-name"
        label={t('setup.name')}
        value={draft.name}
        required
        maxLength={120}
        onChange={(event) => set({ name: event.target.value })}
      />
      <div className="facts">
        <TextField
          id="cohort-starts"
          type="date"
          label={t('setup.starts')}
          value={draft.startsOn}
          required
          onChange={(event) => set({ startsOn: event.target.value })}
        />
        <TextField
          id="cohort-ends"
          type="date"
          label={t('setup.ends')}
          value={draft.endsOn}
          required
          onChange={(event) => set({ endsOn: event.target.value })}
        />
        <TextField
          id="cohort-enrol-by"
          type="date"
          label={t('setup.enrol-by')}
          value={draft.enrolBy}
          onChange={(event) => set({ enrolBy: event.target.value })}
        />
      </div>
    </div>
  )
}
