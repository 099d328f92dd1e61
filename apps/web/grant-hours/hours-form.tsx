import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GroupHours, HoursEntry } from '../api/answers'
import { useText } from '../i18n/text'
import { SelectField, today } from '../members/fields'
import { Dialog } from '../members/dialog'
import { Form, type Faults } from '../members/form'
import { TextField } from '../parts/text-field'
import { useHours } from './hours-said'
import { changeHours, enterHours, groupHoursQuery, type HoursDraft } from './queries'

/** Two forms of hours can stand on the page at once; their fields are told apart by what their ids begin with. */
type HoursFormId = 'hours' | 'change'

const pointers = (id: HoursFormId): Readonly<Record<string, string>> => ({
  '/workedOn': `${id}-day`,
  '/purpose': `${id}-purpose`,
})
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
        fields={pointers('hours')}
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
            <DraftFields id="hours" draft={draft} set={set} faults={faults} />
            <p role="status">{told}</p>
          </>
        )}
      </Form>
    </div>
  )
}

interface ChangeHoursProps {
  groupId: string
  entry: HoursEntry
  close: () => void
  changed: (entry: HoursEntry) => void
}

/** Hours that were entered wrongly are put right where they stand, as long as no report has told of the day. */
export function ChangeHours({ groupId, entry, close, changed }: ChangeHoursProps) {
  const t = useText()
  const client = useQueryClient()
  const { grant, workedOn, quarters, purpose, module } = entry
  const [draft, setDraft] = useState<HoursDraft>({ grant, workedOn, quarters, purpose, module })
  const fresh = () => client.invalidateQueries({ queryKey: groupHoursQuery(groupId).queryKey })
  const send = useMutation({
    mutationFn: () => changeHours(entry, draft),
    onSuccess: async (kept) => {
      await fresh()
      changed(kept)
      close()
    },
    onError: fresh,
  })
  const check = (): Faults => (draft.purpose.trim() ? {} : { 'change-purpose': t('hours.purpose.missing') })
  return (
    <Dialog title={t('hours.change.title')} close={close}>
      <Form
        check={check}
        send={() => send.mutate()}
        close={close}
        pending={send.isPending}
        error={send.error}
        fields={pointers('change')}
        label={t('grant-edit.save')}
      >
        {(faults) => (
          <DraftFields
            id="change"
            draft={draft}
            set={(change) => setDraft((before) => ({ ...before, ...change }))}
            faults={faults}
          />
        )}
      </Form>
    </Dialog>
  )
}

interface DraftFieldsProps {
  id: HoursFormId
  draft: HoursDraft
  set: (change: Partial<HoursDraft>) => void
  faults: Faults
}

function DraftFields({ id, draft, set, faults }: DraftFieldsProps) {
  const t = useText()
  const said = useHours()
  const steps = Array.from({ length: LONGEST_DAY }, (_, n) => n + 1)
  const modules = ['', '1', '2', '3', '4', '5']
  return (
    <>
      <div className="grant-columns">
        <TextField
          id={`${id}-day`}
          type="date"
          max={today()}
          label={t('hours.day')}
          value={draft.workedOn}
          error={faults[`${id}-day`] ?? null}
          onChange={({ target }) => set({ workedOn: target.value })}
        />
        <SelectField
          id={`${id}-quarters`}
          label={t('hours.how-long')}
          value={String(draft.quarters)}
          choose={(quarters) => set({ quarters: Number(quarters) })}
          options={steps.map((quarters) => ({ value: String(quarters), label: said(quarters) }))}
        />
        <SelectField
          id={`${id}-module`}
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
        id={`${id}-purpose`}
        label={t('hours.purpose')}
        description={t('hours.purpose.hint')}
        value={draft.purpose}
        maxLength={200}
        error={faults[`${id}-purpose`] ?? null}
        onChange={({ target }) => set({ purpose: target.value })}
      />
    </>
  )
}
