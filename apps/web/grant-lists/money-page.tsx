import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { GrantForm } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { BackToGrant } from '../grants/facts-page'
import { grantFormQuery } from '../grants/form-queries'
import { InLanguages } from '../grants/in-languages'
import { kroner } from '../i18n/format'
import { useText } from '../i18n/text'
import { LineField, LineSelect } from './line-field'
import { ListEditor } from './list-editor'
import { NumberField } from './number-field'
import { Receipts } from './receipts'
import { saveBudget, saveFinancing } from './queries'
import '../grants/grants.css'

const route = getRouteApi('/signed-in/tilskudd/$grantId/budsjett')
const NOTHING = { nb: '', nn: '', en: '' }
type BudgetLine = Partial<Pick<GrantForm['budget'][number], 'id'>> & Omit<GrantForm['budget'][number], 'id'>
type FinancingLine = Partial<Pick<GrantForm['financing'][number], 'id'>> &
  Omit<GrantForm['financing'][number], 'id'>

export function GrantMoneyPage() {
  const { grantId } = route.useParams()
  const form = useQuery(grantFormQuery(grantId))
  return <LoadedPage query={form}>{(data) => <Money form={data} />}</LoadedPage>
}

function Money({ form }: { form: GrantForm }) {
  const t = useText()
  return (
    <Page
      title={t('grant-lists.money')}
      lead={t('grant-lists.money.lead')}
      above={<BackToGrant id={form.id} name={form.name} />}
    >
      <div className="stack-loose grant-form">
        <Budget form={form} />
        <Financing form={form} />
      </div>
    </Page>
  )
}

function Budget({ form }: { form: GrantForm }) {
  const t = useText()
  return (
    <ListEditor<BudgetLine>
      form={form}
      id="budget"
      title={t('grant.budget')}
      pick={(grant) => grant.budget}
      fresh={{ title: NOTHING, amount: 0, filledBy: 'ledger', accounts: [], explanation: '' }}
      lineName={({ title }, at) => title.nb || t('grant-lists.line', { n: at + 1 })}
      save={(version, items) => saveBudget(form.id, version, items)}
      below={(items) => <Sum items={items} />}
    >
      {(line, set, id) => <BudgetFields line={line} set={set} id={id} />}
    </ListEditor>
  )
}

interface FieldsProps<Line> {
  line: Line
  set: (change: Partial<Line>) => void
  id: string
}

function BudgetFields({ line, set, id }: FieldsProps<BudgetLine>) {
  const t = useText()
  return (
    <InLanguages
      id={`${id}-title`}
      label={t('grant-lists.title')}
      value={line.title}
      max={160}
      change={(title) => set({ title })}
      beside={
        <NumberField
          id={`${id}-amount`}
          label={t('grant-lists.amount')}
          money
          value={line.amount}
          change={(amount) => set({ amount: amount ?? 0 })}
        />
      }
      more={<SeldomFields line={line} set={set} id={id} />}
    />
  )
}

function SeldomFields({ line, set, id }: FieldsProps<BudgetLine>) {
  const t = useText()
  return (
    <>
      <LineSelect
        id={`${id}-filled`}
        label={t('grant-lists.filled')}
        value={line.filledBy}
        choose={(filledBy) => set({ filledBy })}
        options={(['ledger', 'hours'] as const).map((value) => ({
          value,
          label: t(`grant-lists.filled.${value}`),
        }))}
      />
      <LineField
        id={`${id}-accounts`}
        label={t('grant-lists.accounts')}
        description={t('grant-lists.accounts.hint')}
        value={line.accounts.join(' ')}
        onChange={({ target }) => set({ accounts: target.value.split(/[\s,;]+/).slice(0, 51) })}
        onBlur={() => set({ accounts: line.accounts.filter((one) => one !== '') })}
      />
      <LineField
        id={`${id}-explanation`}
        label={t('grant-lists.explanation')}
        description={t('grant-lists.explanation.hint')}
        value={line.explanation}
        maxLength={1000}
        onChange={({ target }) => set({ explanation: target.value })}
      />
    </>
  )
}

function Financing({ form }: { form: GrantForm }) {
  const t = useText()
  const [rate, setRate] = useState(form.hourlyRate)
  return (
    <ListEditor<FinancingLine>
      form={form}
      id="financing"
      title={t('grant.financing')}
      pick={(grant) => grant.financing}
      fresh={{ title: NOTHING, kind: 'other', amount: 0, received: [] }}
      lineName={({ title }, at) => title.nb || t('grant-lists.line', { n: at + 1 })}
      save={(version, items) => saveFinancing(form.id, version, items, rate)}
      below={(items) => (
        <>
          <Sum items={items} />
          <NumberField
            id="hourly-rate"
            label={t('grant-lists.rate')}
            value={rate}
            change={(next) => setRate(next ?? 0)}
          />
        </>
      )}
    >
      {(line, set, id) => <FinancingFields line={line} set={set} id={id} />}
    </ListEditor>
  )
}

function FinancingFields({ line, set, id }: FieldsProps<FinancingLine>) {
  const t = useText()
  const kinds = ['grant', 'own-contribution', 'own-effort', 'other'] as const
  const entered = line.kind === 'grant' || line.kind === 'other'
  return (
    <>
      <InLanguages
        id={`${id}-title`}
        label={t('grant-lists.title')}
        value={line.title}
        max={160}
        change={(title) => set({ title })}
      />
      <div className="grant-columns">
        <LineSelect
          id={`${id}-kind`}
          label={t('grant-lists.kind')}
          value={line.kind}
          choose={(kind) => set(kind === 'grant' || kind === 'other' ? { kind } : { kind, received: [] })}
          options={kinds.map((value) => ({ value, label: t(`grant-lists.kind.${value}`) }))}
        />
        <NumberField
          id={`${id}-amount`}
          label={t('grant-lists.amount')}
          money
          value={line.amount}
          change={(amount) => set({ amount: amount ?? 0 })}
        />
      </div>
      {entered && (
        <Receipts id={`${id}-received`} receipts={line.received} change={(received) => set({ received })} />
      )}
    </>
  )
}

function Sum({ items }: { items: readonly { readonly amount: number }[] }) {
  const t = useText()
  const sum = items.reduce((all, { amount }) => all + amount, 0)
  return (
    <p className="grant-sum tabular" aria-live="polite">
      {t('grant.sum')}: {kroner(sum)}
    </p>
  )
}
