import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GrantForm, LedgerEntry } from '../api/answers'
import { grantFormQuery } from '../grants/form-queries'
import { useText } from '../i18n/text'
import { Dialog } from '../members/dialog'
import { Form, type Faults } from '../members/form'
import { Loaded } from '../parts/states'
import { EntryFields, entryPointers } from './entry-form'
import { changeEntry, type EntryDraft } from './queries'

interface ChangeEntryProps {
  grantId: string
  entry: LedgerEntry
  close: () => void
  /** What is said where the dialog was, once it is done. */
  changed: (name: string) => void
}

/** An entry that was booked wrongly is put right where it stands; the log says who did. */
export function ChangeEntry(props: ChangeEntryProps) {
  const t = useText()
  const { grantId, entry, close } = props
  const form = useQuery(grantFormQuery(grantId))
  return (
    <Dialog title={t('ledger.change', { name: `${entry.voucher}–${entry.line}` })} close={close}>
      <Loaded query={form}>{(data) => <Fields {...props} form={data} />}</Loaded>
    </Dialog>
  )
}

function Fields({ grantId, entry, close, changed, form }: ChangeEntryProps & { form: GrantForm }) {
  const t = useText()
  const client = useQueryClient()
  const { voucher, line, bookedOn, budgetLine, financingLine, amount, text } = entry
  const [draft, setDraft] = useState<EntryDraft>({
    voucher,
    line,
    bookedOn,
    budgetLine: budgetLine.id,
    financingLine: financingLine.id,
    amount,
    text,
  })
  const set = (change: Partial<EntryDraft>) => setDraft((before) => ({ ...before, ...change }))
  const send = useMutation({
    mutationFn: () => changeEntry(entry, draft),
    onSuccess: async (kept) => {
      await client.invalidateQueries({ queryKey: ['grant', grantId] })
      changed(`${kept.voucher}–${kept.line}`)
      close()
    },
    // Whoever was there first is seen beside the refusal.
    onError: () => client.invalidateQueries({ queryKey: ['grant', grantId] }),
  })
  const check = (): Faults => (draft.voucher.trim() ? {} : { 'change-voucher': t('ledger.voucher.missing') })
  return (
    <Form
      check={check}
      send={() => send.mutate()}
      close={close}
      pending={send.isPending}
      error={send.error}
      fields={entryPointers('change')}
      label={t('grant-edit.save')}
    >
      {(faults) => <EntryFields id="change" form={form} draft={draft} set={set} faults={faults} />}
    </Form>
  )
}
