import { Button, Fieldset, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { MailPreferences } from '../api/answers'
import { statusOf } from '../api/problem'
import { Page } from '../app/page'
import { currentLanguage, useText } from '../i18n/text'
import { Check } from '../parts/check'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import { changePreferences, preferencesQuery } from './queries'

const HOURS = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
const WEEKDAYS = ['1', '2', '3', '4', '5', '6'] as const

/** When the digest comes and what is in it, and in plain words what always comes. */
export function PreferencesPage() {
  const t = useText()
  const query = useQuery(preferencesQuery)
  return (
    <Page title={t('preferences.title')} lead={t('preferences.lead')}>
      <Loaded query={query}>{(preferences) => <PreferencesForm preferences={preferences} />}</Loaded>
    </Page>
  )
}

function PreferencesForm({ preferences }: { preferences: MailPreferences }) {
  const t = useText()
  const client = useQueryClient()
  const [hour, setHour] = useState(preferences.hour)
  const [weekday, setWeekday] = useState(preferences.weekday)
  const [off, setOff] = useState(() => preferences.kinds.filter(({ on }) => !on).map(({ kind }) => kind))
  const save = useMutation({
    mutationFn: () => changePreferences(preferences.version, { hour, weekday, off }),
    onSuccess: (changed) => client.setQueryData(preferencesQuery.queryKey, changed),
    // What is typed stays; saving once more builds on what is there now.
    onError: (error) => statusOf(error) === 412 && void client.invalidateQueries(preferencesQuery),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="stack-loose reading" onSubmit={submit} onChange={() => save.isSuccess && save.reset()}>
      <WhenFields hour={hour} setHour={setHour} weekday={weekday} setWeekday={setWeekday} />
      {preferences.kinds.length > 0 && (
        <Fieldset>
          <Fieldset.Legend>{t('preferences.kinds')}</Fieldset.Legend>
          <Fieldset.Description>{t('preferences.kinds.hint')}</Fieldset.Description>
          {preferences.kinds.map(({ kind, title }) => (
            <Check
              key={kind}
              label={title.charAt(0).toLocaleUpperCase('nb') + title.slice(1)}
              checked={!off.includes(kind)}
              change={(on) => setOff(on ? off.filter((one) => one !== kind) : [...off, kind])}
            />
          ))}
        </Fieldset>
      )}
      <Paragraph className="panel">{t('preferences.always')}</Paragraph>
      {save.error && <FormError error={save.error} />}
      <div className="row">
        <Button type="submit" loading={save.isPending}>
          {t('users.save')}
        </Button>
        <span role="status">{save.isSuccess ? t('users.saved') : ''}</span>
      </div>
    </form>
  )
}

interface WhenProps {
  hour: number
  setHour: (hour: number) => void
  weekday: number | null
  setWeekday: (weekday: number | null) => void
}

function WhenFields({ hour, setHour, weekday, setWeekday }: WhenProps) {
  const t = useText()
  return (
    <div className="stack">
      <div className="field-block">
        <Label htmlFor="preferences-hour">{t('preferences.hour')}</Label>
        <Paragraph id="preferences-hour-hint" className="quiet" data-size="sm">
          {t('preferences.hour.hint')}
        </Paragraph>
        <Select
          id="preferences-hour"
          aria-describedby="preferences-hour-hint"
          value={String(hour)}
          onChange={({ target }) => setHour(Number(target.value))}
        >
          {HOURS.map((one) => (
            <Select.Option key={one} value={String(one)}>
              {hourText(one)}
            </Select.Option>
          ))}
        </Select>
      </div>
      <div className="field-block">
        <Label htmlFor="preferences-weekday">{t('preferences.weekday')}</Label>
        <Paragraph id="preferences-weekday-hint" className="quiet" data-size="sm">
          {t('preferences.weekday.hint')}
        </Paragraph>
        <Select
          id="preferences-weekday"
          aria-describedby="preferences-weekday-hint"
          value={weekday === null ? '' : String(weekday)}
          onChange={({ target }) => setWeekday(target.value ? Number(target.value) : null)}
        >
          <Select.Option value="">{t('preferences.any-day')}</Select.Option>
          {WEEKDAYS.map((one) => (
            <Select.Option key={one} value={one}>
              {t(`weekday.${one}`)}
            </Select.Option>
          ))}
        </Select>
      </div>
    </div>
  )
}

function hourText(hour: number): string {
  const said = String(hour).padStart(2, '0')
  return currentLanguage() === 'en' ? `${said}:00` : `kl. ${said}.00`
}
