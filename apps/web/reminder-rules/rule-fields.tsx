import { Details, Label, Paragraph, Textarea } from '@digdir/designsystemet-react'
import type { ReminderRule } from '../api/answers'
import { languageNames, languages } from '../i18n/language'
import { useText } from '../i18n/text'
import { Check } from '../parts/check'
import { Segmented } from '../parts/segmented'
import { TextField } from '../parts/text-field'
import type { RuleForm, RulePlace } from './queries'

interface FieldsProps {
  rule: ReminderRule
  form: RuleForm
  change: (form: RuleForm) => void
}

/** What a cohort or a version may decide of a rule: whether, when, how often, how urgent, and in which words. */
export function RuleFields({ rule, kind, form, change }: FieldsProps & { kind: RulePlace['kind'] }) {
  const t = useText()
  return (
    <>
      <Check
        label={t('rules.active')}
        hint={t(`rules.active.hint.${kind}`)}
        checked={form.active}
        change={(active) => change({ ...form, active })}
      />
      {rule.anchor === 'week' ? (
        <Weekday form={form} change={change} />
      ) : (
        <Days rule={rule} form={form} change={change} />
      )}
      <NumberField
        id="rule-valid"
        label={t('rules.valid')}
        description={t('rules.valid.hint')}
        max={60}
        value={form.validDays}
        change={(validDays) => change({ ...form, validDays })}
      />
      {rule.anchor !== 'week' && <Repeats form={form} change={change} />}
      <Check
        label={t('rules.urgent')}
        hint={t('rules.urgent.hint')}
        checked={form.urgent}
        change={(urgent) => change({ ...form, urgent })}
      />
      <Words rule={rule} form={form} change={change} />
    </>
  )
}

const SIDES = {
  gathering: 'rules.side.gathering',
  session: 'rules.side.session',
  'postwork-due': 'rules.side.due',
  deadline: 'rules.side.due',
  week: 'rules.side.gathering',
} as const

function Days({ rule, form, change }: FieldsProps) {
  const t = useText()
  const before = form.offsetDays < 0 || Object.is(form.offsetDays, -0)
  const days = Math.abs(form.offsetDays)
  const put = (count: number, isBefore: boolean) => change({ ...form, offsetDays: isBefore ? -count : count })
  return (
    <div className="rule-days">
      <NumberField
        id="rule-days"
        label={t('rules.days')}
        max={120}
        value={days}
        change={(count) => put(count, before)}
      />
      <Segmented
        name="rule-side"
        legend={t(SIDES[rule.anchor])}
        value={before ? 'before' : 'after'}
        choose={(side) => put(days, side === 'before')}
        choices={[
          ['before', t('rules.before')],
          ['after', t('rules.after')],
        ]}
      />
    </div>
  )
}

const WEEKDAYS = ['1', '2', '3', '4', '5', '6'] as const

function Weekday({ form, change }: Omit<FieldsProps, 'rule'>) {
  const t = useText()
  return (
    <Segmented
      name="rule-weekday"
      legend={t('rules.weekday')}
      value={WEEKDAYS[form.offsetDays] ?? '1'}
      choose={(weekday) => change({ ...form, offsetDays: Number(weekday) - 1 })}
      choices={WEEKDAYS.map((weekday) => [weekday, t(`weekday.${weekday}`)] as const)}
    />
  )
}

function Repeats({ form, change }: Omit<FieldsProps, 'rule'>) {
  const t = useText()
  return (
    <div className="rule-days">
      <NumberField
        id="rule-times"
        label={t('rules.times')}
        min={1}
        max={10}
        value={form.repeatTimes}
        change={(repeatTimes) =>
          change({
            ...form,
            repeatTimes,
            repeatDays: repeatTimes > 1 ? Math.max(1, form.repeatDays) : form.repeatDays,
          })
        }
      />
      {form.repeatTimes > 1 && (
        <NumberField
          id="rule-between"
          label={t('rules.between')}
          min={1}
          max={60}
          value={form.repeatDays}
          change={(repeatDays) => change({ ...form, repeatDays })}
        />
      )}
    </div>
  )
}

interface NumberFieldProps {
  id: string
  label: string
  description?: string
  min?: number
  max: number
  value: number
  change: (value: number) => void
}

function NumberField({ min = 0, max, value, change, ...rest }: NumberFieldProps) {
  return (
    <TextField
      {...rest}
      type="number"
      inputMode="numeric"
      required
      min={min}
      max={max}
      value={String(value)}
      onChange={({ target }) => change(Math.min(max, Math.max(min, Math.trunc(Number(target.value) || 0))))}
    />
  )
}

/** Each language is read by somebody, so none is hidden behind another; what can be filled in stands above them. */
function Words({ rule, form, change }: FieldsProps) {
  const t = useText()
  return (
    <Details>
      <Details.Summary>{t('rules.words')}</Details.Summary>
      <Details.Content>
        <div className="stack">
          <Paragraph data-size="sm">
            {t('rules.places', { places: rule.places.map((place) => `{${place}}`).join(', ') })}
          </Paragraph>
          {languages.map((language) => (
            <fieldset key={language} className="stack rule-language">
              <legend className="ds-label">{languageNames[language]}</legend>
              <TextField
                id={`rule-subject-${language}`}
                label={t('rules.subject')}
                lang={language}
                required
                maxLength={160}
                value={form.subject[language]}
                onChange={({ target }) =>
                  change({ ...form, subject: { ...form.subject, [language]: target.value } })
                }
              />
              <div className="field-block">
                <Label htmlFor={`rule-body-${language}`}>{t('rules.body')}</Label>
                <Textarea
                  id={`rule-body-${language}`}
                  lang={language}
                  required
                  rows={4}
                  maxLength={1000}
                  value={form.body[language]}
                  onChange={({ target }) =>
                    change({ ...form, body: { ...form.body, [language]: target.value } })
                  }
                />
              </div>
            </fieldset>
          ))}
        </div>
      </Details.Content>
    </Details>
  )
}
