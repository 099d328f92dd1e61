import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GrantForm, Localised } from '../api/answers'
import { NumberField } from '../grant-lists/number-field'
import { grantFormQuery } from '../grants/form-queries'
import { useText } from '../i18n/text'
import { SelectField, today } from '../members/fields'
import { Form, type Faults } from '../members/form'
import { useLocalised } from '../editing/localised'
import { Loaded } from '../parts/states'
import { TextField } from '../parts/text-field'
import { enterEntry, type EntryDraft } from './queries'

/** Two forms of entries can stand on the page at once; their fields are told apart by what their ids begin with. */
export type EntryFormId = 'entry' | 'change'

export const entryPointers = (id: EntryFormId): Readonly<Record<string, string>> => ({
  '/voucher': `${id}-voucher`,
  '/line': `${id}-line`,
  '/bookedOn': `${id}-day`,
  '/amount': `${id}-amount`,
  '/text': `${id}-text`,
})

/** One entry, by hand. */
export function EntryForm({ grantId }: { grantId: string }) {
  const form = useQuery(grantFormQuery(grantId))
  return <Loaded query={form}>{(data) => <Fields form={data} />}</Loaded>
}

function Fields({ form }: { form: GrantForm }) {
  const t = useText()
  const client = useQueryClient()
  const empty: EntryDraft = {
    voucher: '',
    line: 1,
    bookedOn: today(),
    budgetLine: form.budget[0]?.id ?? '',
    financingLine: form.financing[0]?.id ?? '',
    amount: 0,
    text: '',
  }
  const [draft, setDraft] = useState(empty)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [said, say] = useState('')
  const set = (change: Partial<EntryDraft>) => setDraft((before) => ({ ...before, ...change }))
  const send = useMutation({
    mutationFn: () => enterEntry(form.id, draft, key),
    onSuccess: async ({ voucher }) => {
      setKey(crypto.randomUUID())
      say(t('ledger.entered', { voucher }))
      set({ voucher: '', line: 1, amount: 0, text: '' })
      await client.invalidateQueries({ queryKey: ['grant', form.id] })
    },
  })
  const check = (): Faults => (draft.voucher.trim() ? {} : { 'entry-voucher': t('ledger.voucher.missing') })
  return (
    <Form
      check={check}
      send={() => send.mutate()}
      close={() => setDraft(empty)}
      pending={send.isPending}
      error={send.error}
      fields={entryPointers('entry')}
      label={t('ledger.enter')}
    >
      {(faults) => (
        <>
          <EntryFields id="entry" form={form} draft={draft} set={set} faults={faults} />
          <p role="status">{said}</p>
        </>
      )}
    </Form>
  )
}

interface EntryFieldsProps {
  id: EntryFormId
  form: GrantForm
  draft: EntryDraft
  set: (change: Partial<EntryDraft>) => void
  faults: Faults
}

/** The fields of an entry, new or changed. */
export function EntryFields({ id, form, draft, set, faults }: EntryFieldsProps) {
  const t = useText()
  const said = useLocalised()
  const named = (lines: readonly { id?: string; title: Localised }[]) =>
    lines.map(({ id: line = '', title }) => ({ value: line, label: said(title).text }))
  return (
    <>
      <div className="grant-columns">
        <TextField
          id={`${id}-voucher`}
          label={t('ledger.column.voucher')}
          value={draft.voucher}
          maxLength={40}
          error={faults[`${id}-voucher`] ?? null}
          onChange={({ target }) => set({ voucher: target.value })}
        />
        <NumberField
          id={`${id}-line`}
          label={t('ledger.line')}
          min={1}
          value={draft.line}
          change={(line) => set({ line: line ?? 1 })}
        />
        <TextField
          id={`${id}-day`}
          type="date"
          label={t('ledger.column.day')}
          value={draft.bookedOn}
          error={faults[`${id}-day`] ?? null}
          onChange={({ target }) => set({ bookedOn: target.value })}
        />
        <NumberField
          id={`${id}-amount`}
          label={t('grant-lists.amount')}
          money
          description={t('ledger.amount.hint')}
          min={-1_000_000_000_000}
          value={draft.amount}
          change={(amount) => set({ amount: amount ?? 0 })}
        />
        <SelectField
          id={`${id}-budget`}
          label={t('ledger.column.budget-line')}
          value={draft.budgetLine}
          choose={(budgetLine) => set({ budgetLine })}
          options={named(form.budget)}
        />
        <SelectField
          id={`${id}-source`}
          label={t('ledger.column.source')}
          value={draft.financingLine}
          choose={(financingLine) => set({ financingLine })}
          options={named(form.financing)}
        />
      </div>
      <TextField
        id={`${id}-text`}
        label={t('ledger.column.text')}
        description={t('ledger.text.hint')}
        value={draft.text}
        maxLength={200}
        error={faults[`${id}-text`] ?? null}
        onChange={({ target }) => set({ text: target.value })}
      />
    </>
  )
}
