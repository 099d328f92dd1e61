import { Button, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type FormEvent } from 'react'
import type { ReminderRule } from '../api/answers'
import { WithReason } from '../cohort-setup/with-reason'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { backToStandard, changeRule, tryRule, type RuleForm, type RulePlace } from './queries'
import { RuleFields } from './rule-fields'
import { TrialResult } from './trial-result'

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

/** A rule is changed, tried where people follow it already, and only then kept. */
export function ChangeRule({ rule, place }: { rule: ReminderRule; place: RulePlace }) {
  const t = useText()
  const client = useQueryClient()
  const [form, fill] = useState<RuleForm>(() => formOf(rule))
  const [reason, explain] = useState('')
  const result = useRef<HTMLElement>(null)
  const attempt = useMutation({
    mutationFn: () => tryRule(place.id, rule.key, form),
    onSuccess: () => result.current?.focus(),
  })
  const renew = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['reminder-rules'] }),
      client.invalidateQueries({ queryKey: ['reminder-plan'] }),
      client.invalidateQueries({ queryKey: ['reminder-plan-summary'] }),
    ])
  const save = useMutation({
    mutationFn: () => changeRule(place, rule.key, rule.version, { ...form, reason }),
    onSuccess: renew,
  })
  const back = useMutation({
    mutationFn: (why: string) => backToStandard(place, rule.key, rule.version, why),
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
        <RuleFields rule={rule} kind={place.kind} form={form} change={change} />
        {error && <FormError error={error} />}
        {place.kind === 'cohort' && (
          <Button
            className="rule-try"
            type="button"
            variant="secondary"
            loading={attempt.isPending}
            onClick={() => attempt.mutate()}
          >
            {t('rules.try')}
          </Button>
        )}
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
        <WithReason
          label={t(`rules.back.${place.kind}`)}
          pending={back.isPending}
          send={(why) => back.mutate(why)}
        />
      )}
    </>
  )
}
