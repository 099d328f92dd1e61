import { Button, Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { Contributions } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { NumberField } from '../grant-lists/number-field'
import { BackToGrant } from '../grants/facts-page'
import { day, kroner } from '../i18n/format'
import { useText } from '../i18n/text'
import { SelectField, today } from '../members/fields'
import { FormError } from '../parts/form-error'
import { Empty } from '../parts/states'
import { TextField } from '../parts/text-field'
import { ContributionLine } from './contribution-line'
import { agree, contributionsQuery, setRule, type Rule } from './queries'
import { useContributionChange } from './use-contribution-change'
import '../grants/grants.css'

const route = getRouteApi('/signed-in/tilskudd/$grantId/egenandeler')

export function ContributionsPage() {
  const { grantId } = route.useParams()
  const query = useQuery(contributionsQuery(grantId))
  return <LoadedPage query={query}>{(view) => <Shown grantId={grantId} view={view} />}</LoadedPage>
}

function Shown({ grantId, view }: { grantId: string; view: Contributions }) {
  const t = useText()
  return (
    <Page
      title={t('contribution.title')}
      lead={t('contribution.lead')}
      above={<BackToGrant id={grantId} name={t('contribution.back')} />}
    >
      <div className="stack-loose">
        <RuleForm grantId={grantId} view={view} />
        {view.items.length === 0 ? (
          <Empty title={t('contribution.none.title')} body={t('contribution.none.body')} />
        ) : (
          <section className="panel stack" aria-labelledby="contributions">
            <Heading level={2} data-size="xs" id="contributions">
              {t('contribution.per-municipality')}
            </Heading>
            <p className="grant-sum tabular">
              {t('contribution.sums', { sum: kroner(view.sum), paid: kroner(view.paid) })}
            </p>
            <ul className="plain">
              {view.items.map((item) => (
                <ContributionLine
                  key={item.organisation}
                  grantId={grantId}
                  version={view.version}
                  item={item}
                  byInhabitants={view.rule?.kind === 'per-inhabitant'}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  )
}

const KINDS = ['fixed', 'per-inhabitant', 'per-participant'] as const

function RuleForm({ grantId, view }: { grantId: string; view: Contributions }) {
  const t = useText()
  const [rule, setDraft] = useState<Rule>(view.rule ?? { kind: 'fixed', rate: 50_000, on: today() })
  const save = useContributionChange(grantId, () => setRule(grantId, view.version, rule))
  const freeze = useContributionChange(grantId, () => agree(grantId, view.version))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const error = save.error ?? freeze.error
  return (
    <form className="panel stack grant-form" onSubmit={submit} aria-labelledby="contribution-rule">
      <Heading level={2} data-size="xs" id="contribution-rule">
        {t('contribution.rule')}
      </Heading>
      {view.agreedOn && <p role="status">{t('contribution.agreed', { day: day(view.agreedOn) })}</p>}
      <div className="grant-columns">
        <SelectField
          id="contribution-kind"
          label={t('contribution.kind')}
          value={rule.kind}
          choose={(kind) => setDraft({ ...rule, kind })}
          options={KINDS.map((value) => ({ value, label: t(`contribution.kind.${value}`) }))}
        />
        <NumberField
          id="contribution-rate"
          label={t('contribution.rate')}
          value={rule.rate}
          change={(rate) => setDraft({ ...rule, rate: rate ?? 0 })}
        />
        <TextField
          id="contribution-on"
          type="date"
          label={t('contribution.on')}
          value={rule.on}
          onChange={({ target }) => setDraft({ ...rule, on: target.value })}
        />
      </div>
      {error && <FormError error={error} />}
      <div className="row">
        <Button type="submit" variant={view.rule && !view.agreedOn ? 'secondary' : 'primary'} loading={save.isPending}>
          {t('contribution.rule.save')}
        </Button>
        {view.rule && !view.agreedOn && (
          <Button type="button" loading={freeze.isPending} onClick={() => freeze.mutate()}>
            {t('contribution.agree')}
          </Button>
        )}
      </div>
    </form>
  )
} // prettier-ignore
