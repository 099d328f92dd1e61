import { Button, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { PlanSummary } from '../api/answers'
import { useText } from '../i18n/text'
import { Segmented } from '../parts/segmented'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { HeldBack, PlannedDays } from './planned-days'
import { planPage, planSummaryQuery, type PlanFilter } from './queries'

export type PlanView = 'planned' | 'withheld'

/** Who gets what, when and by which rule, before anything is sent; and what is held back, and why. */
export function Plan({ group }: { group: string | null }) {
  const t = useText()
  const [filter, choose] = useState<PlanFilter>({ group, person: null, rule: null })
  const [view, see] = useState<PlanView>('planned')
  const whole = useQuery(planSummaryQuery({ group, person: null, rule: null }))
  const summary = useQuery(planSummaryQuery(filter))
  const { query, more } = useList(['reminder-plan', filter, view], (cursor) => planPage(filter, view, cursor))
  return (
    <div className="stack-loose">
      <div className="stack">
        <p aria-live="polite" className="plan-sum">
          {summary.data &&
            t('reminders.plan.sum', { mails: summary.data.mails, people: summary.data.people })}
        </p>
        <Filters filter={filter} choose={choose} whole={whole.data} ofGroup={group !== null} />
        <Segmented
          name="plan-view"
          legend={t('reminders.plan.view')}
          value={view}
          choose={see}
          choices={[
            ['planned', t('reminders.plan.going')],
            ['withheld', t('reminders.plan.held')],
          ]}
        />
      </div>
      <Loaded query={query}>
        {(items) => (
          <>
            {items.length === 0 && (
              <Nothing view={view} filtered={filter.person !== null || filter.rule !== null} />
            )}
            {items.length > 0 && view === 'withheld' && <HeldBack items={items} withGroup={group === null} />}
            {items.length > 0 && view === 'planned' && (
              <PlannedDays
                items={items}
                days={summary.data?.days ?? []}
                withGroup={group === null}
                onlyPerson={(person) => choose({ ...filter, person })}
              />
            )}
            {more && (
              <div>
                <Button variant="secondary" onClick={more} loading={query.isFetchingNextPage}>
                  {t('word.show-more')}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </div>
  )
}

function Nothing({ view, filtered }: { view: PlanView; filtered: boolean }) {
  const t = useText()
  if (view === 'withheld') {
    return <Empty title={t('reminders.plan.none-held')} body={t('reminders.plan.none-held.body')} />
  }
  if (filtered)
    return <Empty title={t('reminders.plan.none-found')} body={t('reminders.plan.none-found.body')} />
  return <Empty title={t('reminders.plan.empty.title')} body={t('reminders.plan.empty.body', { days: 30 })} />
}

interface FiltersProps {
  filter: PlanFilter
  choose: (filter: PlanFilter) => void
  whole: PlanSummary | undefined
  /** Whether the whole plan is one group's. */
  ofGroup: boolean
}

function Filters({ filter, choose, whole, ofGroup }: FiltersProps) {
  const t = useText()
  const id = useId()
  return (
    <div className="plan-filters">
      {!ofGroup && (
        <div className="field-block">
          <Label htmlFor={`${id}-group`}>{t('reminders.filter.group')}</Label>
          <Select
            id={`${id}-group`}
            value={filter.group ?? ''}
            onChange={({ target }) => choose({ ...filter, group: target.value || null })}
          >
            <Select.Option value="">{t('reminders.filter.all-groups')}</Select.Option>
            {whole?.groups.map(({ id: value, name }) => (
              <Select.Option key={value} value={value}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </div>
      )}
      <div className="field-block">
        <Label htmlFor={`${id}-rule`}>{t('reminders.filter.rule')}</Label>
        <Select
          id={`${id}-rule`}
          value={filter.rule ?? ''}
          onChange={({ target }) => choose({ ...filter, rule: target.value || null })}
        >
          <Select.Option value="">{t('reminders.filter.all-rules')}</Select.Option>
          {whole?.rules.map(({ key, title }) => (
            <Select.Option key={key} value={key}>
              {title}
            </Select.Option>
          ))}
        </Select>
      </div>
      {filter.person && (
        <Paragraph className="row" asChild>
          <div>
            {t('reminders.filter.person')}
            <Button variant="tertiary" data-size="sm" onClick={() => choose({ ...filter, person: null })}>
              {t('reminders.filter.everybody')}
            </Button>
          </div>
        </Paragraph>
      )}
    </div>
  )
}
