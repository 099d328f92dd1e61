import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GroupHours } from '../api/answers'
import { useText } from '../i18n/text'
import { SelectField, today } from '../members/fields'
import { Form, type Faults } from '../members/form'
import { TextField } from '../parts/text-field'
import { useHours } from './hours-said'
import { enterHours, groupHoursQuery, type HoursDraft } from './queries'

const FIELDS: Readonly<Record<string, string>> = { '/workedOn': 'hours-day', '/purpose': 'hours-purpose' }
const LONGEST_DAY = 48
const START = 4

interface HoursFormProps {
  groupId: string
  grants: GroupHours['grants']
}

/** Date, hours in quarters, and what they were for. */
export function HoursForm({ groupId, grants }: HoursFormProps) {
  const t = useText()
  const said = useHours()
  const client = useQueryClient()
  const last = grants[0]?.periodTo ?? today()
  const empty: HoursDraft = {
    grant: grants[0]?.id ?? '',
    workedOn: last < today() ? last : today(),
    quarters: START,
    purpose: '',
    module: null,
  }
  const [draft, setDraft] = useState(empty)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [told, tell] = useState('')
  const set = (change: Partial<HoursDraft>) => setDraft((before) => ({ ...before, ...change }))
  const send = useMutation({
    mutationFn: () => enterHours(groupId, draft, key),
    onSuccess: async ({ quarters }) => {
      setKey(crypto.randomUUID())
      tell(t('hours.kept', { hours: said(quarters) }))
      set({ purpose: '', quarters: START })
      await client.invalidateQueries({ queryKey: groupHoursQuery(groupId).queryKey })
    },
  })
  const check = (): Faults => (draft.purpose.trim() ? {} : { 'hours-purpose': t('hours.purpose.missing') })
  return (
    <div className="panel">
      <Form
        check={check}
        send={() => send.mutate()}
        close={() => setDraft(empty)}
        pending={send.isPending}
        error={send.error}
        fields={FIELDS}
        label={t('hours.enter')}
      >
        {(faults) => (
          <>
            {grants.length > 1 && (
              <SelectField
                id="hours-grant"
                label={t('hours.grant')}
                value={draft.grant}
                choose={(grant) => set({ grant })}
                options={grants.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <DraftFields draft={draft} set={set} faults={faults} />
            <p role="status">{told}</p>
          </>
        )}
      </Form>
    </div>
  )
}

interface DraftFieldsProps {
  draft: HoursDraft
  set: (change: Partial<HoursDraft>) => void
  faults: Faults
}

function DraftFields({ draft, set, faults }: DraftFieldsProps) {
  const t = useText()
  const said = useHours()
  const steps = Array.from({ length: LONGEST_DAY }, (_, n) => n + 1)
  const modules = ['', '1', '2', '3', '4', '5']
  return (
    <>
      <div className="grant-columns">
        <TextField
          id="hours-day"
          type="date"
          max={today()}
          label={t('hours.day')}
          value={draft.workedOn}
          error={faults['hours-day'] ?? null}
          onChange={({ target }) => set({ workedOn: target.value })}
        />
        <SelectField
          id="hours-quarters"
          label={t('hours.how-long')}
          value={String(draft.quarters)}
          choose={(quarters) => set({ quarters: Number(quarters) })}
          options={steps.map((quarters) => ({ value: String(quarters), label: said(quarters) }))}
        />
        <SelectField
          id="hours-module"
          label={t('hours.module')}
          value={String(draft.module ?? '')}
          choose={(module) => set({ module: module === '' ? null : Number(module) })}
          options={modules.map((value) => ({
            value,
            label: value === '' ? t('hours.module.none') : t('hours.module.n', { n: value }),
          }))}
        />
      </div>
      <TextField
        id="hours-purpose"
        label={t('hours.purpose')}
        description={t('hours.purpose.hint')}
        value={draft.purpose}
        maxLength={200}
        error={faults['hours-purpose'] ?? null}
        onChange={({ target }) => set({ purpose: target.value })}
      />
    </>
  )
}
