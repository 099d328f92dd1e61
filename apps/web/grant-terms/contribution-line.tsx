import { Button, Details } from '@digdir/designsystemet-react'
import { useState, type FormEvent } from 'react'
import { NumberField } from '../grant-lists/number-field'
import { day, kroner, number } from '../i18n/format'
import { useText } from '../i18n/text'
import { SelectField, today } from '../members/fields'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { keepInhabitants, setState, type Contribution } from './queries'
import { useContributionChange } from './use-contribution-change'

interface ContributionLineProps {
  grantId: string
  version: number
  item: Contribution
  byInhabitants: boolean
}

/** What one municipality contributes, and when it was asked and paid. */
export function ContributionLine({ grantId, version, item, byInhabitants }: ContributionLineProps) {
  const t = useText()
  const amount = item.agreed ?? item.computed
  return (
    <li>
      <Details>
        <Details.Summary>
          {t('contribution.line', {
            name: item.name,
            amount: amount === null ? t('contribution.unknown') : kroner(amount),
            state: stateOf(item, t),
          })}
        </Details.Summary>
        <Details.Content className="stack">
          <p className="quiet small">
            {t('contribution.participants', { count: item.participants })}
            {item.inhabitants &&
              ` · ${t('contribution.inhabitants.told', {
                number: number(item.inhabitants.number),
                year: item.inhabitants.year,
                source: item.inhabitants.source,
              })}`}
          </p>
          {byInhabitants && <InhabitantsForm grantId={grantId} item={item} />}
          <StateForm grantId={grantId} version={version} item={item} />
        </Details.Content>
      </Details>
    </li>
  )
}

function stateOf({ paidOn, askedOn }: Contribution, t: ReturnType<typeof useText>): string {
  if (paidOn) return t('contribution.paid', { day: day(paidOn) })
  return askedOn ? t('contribution.asked', { day: day(askedOn) }) : t('contribution.not-asked')
}

function StateForm({ grantId, version, item }: Omit<ContributionLineProps, 'byInhabitants'>) {
  const t = useText()
  const [draft, setDraft] = useState(item)
  const save = useContributionChange(grantId, () => setState(grantId, version, draft))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const id = `contribution-${item.organisation}`
  return (
    <form className="stack" onSubmit={submit} aria-label={item.name}>
      <div className="grant-columns">
        <TextField
          id={`${id}-asked`}
          type="date"
          label={t('contribution.asked-on')}
          value={draft.askedOn ?? ''}
          onChange={({ target }) => setDraft({ ...draft, askedOn: target.value || null })}
        />
        <TextField
          id={`${id}-paid`}
          type="date"
          label={t('contribution.paid-on')}
          value={draft.paidOn ?? ''}
          onChange={({ target }) =>
            setDraft({
              ...draft,
              paidOn: target.value || null,
              paidBy: target.value ? (draft.paidBy ?? 'own-funds') : null,
            })
          }
        />
        {draft.paidOn && (
          <SelectField
            id={`${id}-by`}
            label={t('contribution.paid-by')}
            value={draft.paidBy ?? 'own-funds'}
            choose={(paidBy) => setDraft({ ...draft, paidBy })}
            options={(['own-funds', 'other-grant'] as const).map((value) => ({
              value,
              label: t(`contribution.paid-by.${value}`),
            }))}
          />
        )}
      </div>
      {save.error && <FormError error={save.error} />}
      <div>
        <Button type="submit" variant="secondary" loading={save.isPending}>
          {t('grant-edit.save')}
        </Button>
      </div>
    </form>
  )
}

function InhabitantsForm({ grantId, item }: { grantId: string; item: Contribution }) {
  const t = useText()
  const year = Number(today().slice(0, 4))
  const [draft, setDraft] = useState(item.inhabitants ?? { year, number: 0, source: '' })
  const save = useContributionChange(grantId, () => keepInhabitants(item.organisation, draft))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const id = `inhabitants-${item.organisation}`
  return (
    <form className="stack" onSubmit={submit} aria-label={t('contribution.inhabitants.of', { name: item.name })}>
      <div className="grant-columns">
        <NumberField
          id={`${id}-number`}
          label={t('contribution.inhabitants')}
          value={draft.number}
          change={(count) => setDraft({ ...draft, number: count ?? 0 })}
        />
        <NumberField
          id={`${id}-year`}
          label={t('contribution.inhabitants.year')}
          value={draft.year}
          change={(next) => setDraft({ ...draft, year: next ?? year })}
        />
        <TextField
          id={`${id}-source`}
          label={t('contribution.inhabitants.source')}
          value={draft.source}
          maxLength={160}
          onChange={({ target }) => setDraft({ ...draft, source: target.value })}
        />
      </div>
      {save.error && <FormError error={save.error} />}
      <div>
        <Button type="submit" variant="secondary" loading={save.isPending}>
          {t('contribution.inhabitants.save')}
        </Button>
      </div>
    </form>
  )
} // prettier-ignore
