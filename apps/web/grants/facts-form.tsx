import { Heading } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GrantFacts, GrantForm } from '../api/answers'
import { useText } from '../i18n/text'
import { SelectField } from '../members/fields'
import { Form, type Faults } from '../members/form'
import { TextField } from '../parts/text-field'
import { grantFormQuery } from './form-queries'
import { InLanguages } from './in-languages'
import { Pick, type Choice } from './pick'

interface FactsFormProps {
  start: GrantFacts
  cohorts: readonly Choice[]
  organisations: readonly Choice[]
  save: (facts: GrantFacts) => Promise<GrantForm>
  saved?: (form: GrantForm) => void
  label: string
}

/** The API's pointers and the fields that they mean. */
const FIELDS: Readonly<Record<string, string>> = {
  '/caseNumber': 'grant-case',
  '/name': 'grant-name',
  '/purpose': 'grant-purpose-nb',
  '/funder': 'grant-funder-nb',
  '/contactAddress': 'grant-address',
  '/applied': 'grant-applied',
  '/granted': 'grant-granted',
  '/periodFrom': 'grant-from',
  '/periodTo': 'grant-to',
  '/partReportCutOn': 'grant-cut',
  '/partReportDueOn': 'grant-part-due',
  '/finalReportDueOn': 'grant-final-due',
}

/** What a grant is. Faults stand above, as links to their fields. */
export function FactsForm({ start, cohorts, organisations, save, saved, label }: FactsFormProps) {
  const t = useText()
  const client = useQueryClient()
  const [facts, setFacts] = useState(start)
  const [kept, setKept] = useState(false)
  const set = (change: Partial<GrantFacts>) => {
    setKept(false)
    setFacts((before) => ({ ...before, ...change }))
  }
  const send = useMutation({
    mutationFn: () => save(facts),
    onSuccess: async (form) => {
      client.setQueryData(grantFormQuery(form.id).queryKey, form)
      await client.invalidateQueries({ queryKey: ['grant', form.id] })
      await client.invalidateQueries({ queryKey: ['grants'] })
      setKept(true)
      saved?.(form)
    },
  })
  const check = (): Faults => ({
    ...(facts.caseNumber.trim() ? {} : { 'grant-case': t('grant-edit.case.missing') }),
    ...(facts.name.trim() ? {} : { 'grant-name': t('grant-edit.name.missing') }),
    ...(facts.purpose.nb.trim() ? {} : { 'grant-purpose-nb': t('grant-edit.purpose.missing') }),
  })
  return (
    <div className="panel grant-form">
      <Form
        check={check}
        send={() => send.mutate()}
        close={() => history.back()}
        pending={send.isPending}
        error={send.error}
        fields={FIELDS}
        label={label}
      >
        {(faults) => (
          <>
            <What facts={facts} set={set} faults={faults} />
            <Who facts={facts} set={set} cohorts={cohorts} organisations={organisations} faults={faults} />
            <Amounts facts={facts} set={set} faults={faults} />
            <Days facts={facts} set={set} faults={faults} />
            <p role="status">{kept ? t('grant-edit.saved') : ''}</p>
          </>
        )}
      </Form>
    </div>
  )
}

interface PartProps {
  facts: GrantFacts
  set: (change: Partial<GrantFacts>) => void
  faults: Faults
}

function What({ facts, set, faults }: PartProps) {
  const t = useText()
  return (
    <>
      <TextField
        id="grant-case"
        label={t('grant.case')}
        value={facts.caseNumber}
        maxLength={40}
        error={faults['grant-case'] ?? null}
        onChange={(event) => set({ caseNumber: event.target.value })}
      />
      <TextField
        id="grant-name"
        label={t('grant-edit.name')}
        value={facts.name}
        maxLength={160}
        error={faults['grant-name'] ?? null}
        onChange={(event) => set({ name: event.target.value })}
      />
      <InLanguages
        id="grant-purpose"
        label={t('grant-edit.purpose')}
        value={facts.purpose}
        max={2000}
        rows={5}
        change={(purpose) => set({ purpose })}
      />
      <SelectField
        id="grant-state"
        label={t('grant-edit.state')}
        value={facts.state}
        choose={(state) => set({ state })}
        options={(['applied', 'granted', 'accounted', 'closed'] as const).map((value) => ({
          value,
          label: t(`grant-edit.state.${value}`),
        }))}
      />
    </>
  )
}

function Who({
  facts,
  set,
  faults,
  cohorts,
  organisations,
}: PartProps & { cohorts: readonly Choice[]; organisations: readonly Choice[] }) {
  const t = useText()
  return (
    <>
      <InLanguages
        id="grant-funder"
        label={t('grant-edit.funder')}
        value={facts.funder}
        max={160}
        change={(funder) => set({ funder })}
      />
      <TextField
        id="grant-office"
        label={t('grant-edit.office')}
        description={t('grant-edit.office.hint')}
        value={facts.contactOffice}
        maxLength={160}
        onChange={(event) => set({ contactOffice: event.target.value })}
      />
      <TextField
        id="grant-address"
        type="email"
        label={t('grant-edit.address')}
        value={facts.contactAddress}
        maxLength={254}
        error={faults['grant-address'] ?? null}
        onChange={(event) => set({ contactAddress: event.target.value })}
      />
      <SelectField
        id="grant-host"
        label={t('grant.host')}
        value={facts.host}
        choose={(host) => set({ host })}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Pick
        legend={t('grant-edit.cohorts')}
        choices={cohorts}
        chosen={facts.cohorts}
        choose={(chosen) => set({ cohorts: chosen })}
      />
      <Pick
        legend={t('grant-edit.partners')}
        choices={organisations}
        chosen={facts.partners}
        choose={(chosen) => set({ partners: chosen })}
        folded
      />
    </>
  )
}

function Amounts({ facts, set, faults }: PartProps) {
  const t = useText()
  return (
    <div className="grant-columns">
      {(['applied', 'granted'] as const).map((name) => (
        <TextField
          key={name}
          id={`grant-${name}`}
          type="number"
          min={0}
          step={1}
          label={t(`grant-edit.${name}`)}
          value={Number.isNaN(facts[name]) ? '' : facts[name]}
          error={faults[`grant-${name}`] ?? null}
          onChange={(event) => set({ [name]: event.target.valueAsNumber })}
        />
      ))}
    </div>
  )
}

const DAYS = [
  ['grant-from', 'periodFrom'],
  ['grant-to', 'periodTo'],
  ['grant-cut', 'partReportCutOn'],
  ['grant-part-due', 'partReportDueOn'],
  ['grant-final-due', 'finalReportDueOn'],
] as const

function Days({ facts, set, faults }: PartProps) {
  const t = useText()
  return (
    <>
      <Heading level={2} data-size="2xs">
        {t('grant-edit.days')}
      </Heading>
      <p className="quiet small">{t('grant-edit.days.hint')}</p>
      <div className="grant-columns">
        {DAYS.map(([id, name]) => (
          <TextField
            key={id}
            id={id}
            type="date"
            label={t(`grant-edit.${name}`)}
            value={facts[name]}
            error={faults[id] ?? null}
            onChange={(event) => set({ [name]: event.target.value })}
          />
        ))}
      </div>
    </>
  )
}
