import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GrantForm } from '../api/answers'
import { NumberField } from '../grant-lists/number-field'
import { grantFormQuery } from '../grants/form-queries'
import { useText } from '../i18n/text'
import { SelectField, today } from '../members/fields'
import { Form, type Faults } from '../members/form'
import { Loaded } from '../parts/states'
import { TextField } from '../parts/text-field'
import { recordAgreement, type ChangePart, type ChangeWhat, type NewAgreement } from './queries'

/** Records what the funder agreed to; it changes the grant at once. */
export function AgreementForm({ grantId }: { grantId: string }) {
  const form = useQuery(grantFormQuery(grantId))
  return <Loaded query={form}>{(data) => <Fields form={data} />}</Loaded>
}

const WHAT = ['granted', 'period-to', 'part-due', 'final-due', 'budget-line', 'goal'] as const
const FIELDS: Readonly<Record<string, string>> = {
  '/agreedOn': 'agreement-day',
  '/takesEffectOn': 'agreement-from',
  '/caseReference': 'agreement-reference',
  '/parts': 'agreement-0-what',
}

function Fields({ form }: { form: GrantForm }) {
  const t = useText()
  const client = useQueryClient()
  const first: ChangePart = { what: 'granted', line: null, amount: form.granted, day: null }
  const empty: NewAgreement = {
    agreedOn: today(),
    takesEffectOn: today(),
    caseReference: '',
    parts: [first],
  }
  const [draft, setDraft] = useState(empty)
  const set = (change: Partial<NewAgreement>) => setDraft((before) => ({ ...before, ...change }))
  const send = useMutation({
    mutationFn: () => recordAgreement(form.id, form.version, draft),
    onSuccess: async () => {
      setDraft(empty)
      await client.invalidateQueries({ queryKey: ['grant', form.id] })
      await client.invalidateQueries({ queryKey: grantFormQuery(form.id).queryKey })
    },
  })
  const check = (): Faults =>
    draft.caseReference.trim() ? {} : { 'agreement-reference': t('agreement.reference.missing') }
  return (
    <Form
      check={check}
      send={() => send.mutate()}
      close={() => setDraft(empty)}
      pending={send.isPending}
      error={send.error}
      fields={FIELDS}
      label={t('agreement.record')}
    >
      {(faults) => (
        <>
          <Letter draft={draft} set={set} faults={faults} />
          {draft.parts.map((part, at) => (
            <PartFields
              key={at}
              at={at}
              form={form}
              part={part}
              change={(next) => set({ parts: draft.parts.map((one, place) => (place === at ? next : one)) })}
            />
          ))}
          <div>
            <Button
              type="button"
              variant="secondary"
              data-size="sm"
              onClick={() => set({ parts: [...draft.parts, first] })}
            >
              {t('agreement.more')}
            </Button>
          </div>
        </>
      )}
    </Form>
  )
}

interface LetterProps {
  draft: NewAgreement
  set: (change: Partial<NewAgreement>) => void
  faults: Faults
}

function Letter({ draft, set, faults }: LetterProps) {
  const t = useText()
  return (
    <div className="grant-columns">
      <TextField
        id="agreement-reference"
        label={t('agreement.reference')}
        value={draft.caseReference}
        maxLength={60}
        error={faults['agreement-reference'] ?? null}
        onChange={({ target }) => set({ caseReference: target.value })}
      />
      <TextField
        id="agreement-day"
        type="date"
        label={t('agreement.day')}
        value={draft.agreedOn}
        error={faults['agreement-day'] ?? null}
        onChange={({ target }) => set({ agreedOn: target.value })}
      />
      <TextField
        id="agreement-from"
        type="date"
        label={t('agreement.effect')}
        value={draft.takesEffectOn}
        onChange={({ target }) => set({ takesEffectOn: target.value })}
      />
    </div>
  )
}

interface PartFieldsProps {
  at: number
  form: GrantForm
  part: ChangePart
  change: (part: ChangePart) => void
}

function PartFields({ at, form, part, change }: PartFieldsProps) {
  const t = useText()
  const id = `agreement-${at}`
  const lines = part.what === 'budget-line' ? form.budget : part.what === 'goal' ? form.goals : []
  const ofDay = part.what === 'period-to' || part.what === 'part-due' || part.what === 'final-due'
  return (
    <fieldset className="grant-pick grant-columns">
      <legend className="ds-label">{t('agreement.part', { n: at + 1 })}</legend>
      <SelectField
        id={`${id}-what`}
        label={t('agreement.what')}
        value={part.what}
        choose={(what) => change(started(what, form))}
        options={WHAT.map((value) => ({ value, label: t(`agreement.what.${value}`) }))}
      />
      {lines.length > 0 && (
        <SelectField
          id={`${id}-line`}
          label={t('agreement.line')}
          value={part.line ?? ''}
          choose={(line) => change({ ...part, line })}
          options={lines.map(({ id: line = '', title }) => ({ value: line, label: title.nb }))}
        />
      )}
      {ofDay ? (
        <TextField
          id={`${id}-day`}
          type="date"
          label={t('agreement.new-value')}
          value={part.day ?? ''}
          onChange={({ target }) => change({ ...part, day: target.value || null })}
        />
      ) : (
        <NumberField
          id={`${id}-amount`}
          label={t('agreement.new-value')}
          value={part.amount}
          change={(amount) => change({ ...part, amount })}
        />
      )}
    </fieldset>
  )
}

/** Begins from what stands today, so that only the difference has to be written. */
function started(what: ChangeWhat, form: GrantForm): ChangePart {
  const nothing = { what, line: null, amount: null, day: null }
  switch (what) {
    case 'granted':
      return { ...nothing, amount: form.granted }
    case 'period-to':
      return { ...nothing, day: form.periodTo }
    case 'part-due':
      return { ...nothing, day: form.partReportDueOn }
    case 'final-due':
      return { ...nothing, day: form.finalReportDueOn }
    case 'budget-line':
      return { ...nothing, line: form.budget[0]?.id ?? null, amount: form.budget[0]?.amount ?? null }
    case 'goal':
      return { ...nothing, line: form.goals[0]?.id ?? null, amount: form.goals[0]?.target ?? null }
  }
}
