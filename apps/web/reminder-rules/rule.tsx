import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useRef, useState, type FormEvent } from 'react'
import type { ReminderRule } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { WithReason } from '../cohort-setup/with-reason'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Empty } from '../parts/states'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { backToStandard, changeRule, rulesQuery, tryRule, type RuleForm } from './queries'
import { RuleFields } from './rule-fields'
import { TrialResult } from './trial-result'
import './rules.css'

const route = getRouteApi('/signed-in/kull/$cohortId/paminnelser/$ruleKey')

/** One rule of a cohort: change it, see what that leads to, and only then keep it. */
export function RulePage() {
  const { cohortId, ruleKey } = route.useParams()
  const query = useQuery(rulesQuery(cohortId))
  return (
    <LoadedPage query={query}>
      {({ cohort, items }) => {
        const rule = items.find(({ key }) => key === ruleKey)
        return rule ? <Shown key={rule.version} rule={rule} cohort={cohort} /> : <Unknown />
      }}
    </LoadedPage>
  )
}

function Unknown() {
  const t = useText()
  return (
    <Page title={t('reminders.title')}>
      <Empty title={t('rules.unknown')} body={t('rules.unknown.body')}>
        <Link to="/paminnelser" search={{ fane: 'regler' }} className="ds-link">
          {t('rules.all')}
        </Link>
      </Empty>
    </Page>
  )
}

interface ShownProps {
  rule: ReminderRule
  cohort: { id: string; name: string; mayChange: boolean }
}

function Shown({ rule, cohort }: ShownProps) {
  const t = useText()
  const { title, when, to, stops, changed, standardWhen } = rule
  return (
    <Page
      title={title}
      tabTitle={t('rules.title.of', { title, cohort: cohort.name })}
      lead={
        <div className="stack-tight">
          <p>{t('rules.sentence', { when, to })}</p>
          <p className="quiet small">{stops}</p>
        </div>
      }
      above={
        <BackLink>
          <Link to="/paminnelser" search={{ fane: 'regler', kull: cohort.id }} className="ds-link">
            {t('rules.of', { cohort: cohort.name })}
          </Link>
        </BackLink>
      }
    >
      <div className="stack-loose">
        {changed && (
          <p className="small">
            {t('rules.changed', { who: changed.person?.name ?? '', when: dayAndTime(changed.at) })}
            {standardWhen && ` ${t('rules.standard', { when: standardWhen })}`}
          </p>
        )}
        {cohort.mayChange ? (
          <Change rule={rule} cohortId={cohort.id} />
        ) : (
          <Paragraph>{t('rules.read-only')}</Paragraph>
        )}
      </div>
    </Page>
  )
}

function formOf({
  active,
  offsetDays,
  validDays,
  repeatDays,
  repeatTimes,
  urgent,
  subject,
  body,
}: ReminderRule): RuleForm {
  return { active, offsetDays, validDays, repeatDays, repeatTimes, urgent, subject, body }
}

function Change({ rule, cohortId }: { rule: ReminderRule; cohortId: string }) {
  const t = useText()
  const client = useQueryClient()
  const [form, fill] = useState<RuleForm>(() => formOf(rule))
  const [reason, explain] = useState('')
  const result = useRef<HTMLElement>(null)
  const attempt = useMutation({
    mutationFn: () => tryRule(cohortId, rule.key, form),
    onSuccess: () => result.current?.focus(),
  })
  const renew = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['reminder-rules', cohortId] }),
      client.invalidateQueries({ queryKey: ['reminder-plan'] }),
      client.invalidateQueries({ queryKey: ['reminder-plan-summary'] }),
    ])
  const save = useMutation({
    mutationFn: () => changeRule(cohortId, rule.key, rule.version, { ...form, reason }),
    onSuccess: renew,
  })
  const back = useMutation({
    mutationFn: (why: string) => backToStandard(cohortId, rule.key, rule.version, why),
    onSuccess: renew,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const change = (next: RuleForm) => {
    fill(next)
    attempt.reset()
  }
  const error = save.error ?? back.error ?? attempt.error
  return (
    <>
      <form className="stack-loose rule-form" onSubmit={submit}>
        <RuleFields rule={rule} form={form} change={change} />
        {error && <FormError error={error} />}
        <div>
          <Button
            type="button"
            variant="secondary"
            loading={attempt.isPending}
            onClick={() => attempt.mutate()}
          >
            {t('rules.try')}
          </Button>
        </div>
        <section ref={result} tabIndex={-1} aria-labelledby="trial" hidden={!attempt.data}>
          <Heading level={2} data-size="xs" id="trial">
            {t('rules.trial')}
          </Heading>
          {attempt.data && <TrialResult trial={attempt.data} />}
        </section>
        <TextField
          id="rule-reason"
          label={t('setup.reason')}
          description={t('setup.reason.hint')}
          value={reason}
          required
          maxLength={500}
          onChange={(event) => explain(event.target.value)}
        />
        <div className="row">
          <Button type="submit" loading={save.isPending}>
            {t('rules.save')}
          </Button>
        </div>
      </form>
      {rule.standard && (
        <WithReason label={t('rules.back')} pending={back.isPending} send={(why) => back.mutate(why)} />
      )}
    </>
  )
}
