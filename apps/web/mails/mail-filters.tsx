import { Label, Select } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'
import { mailKindsQuery, type MailFilter, type MailFilterState, type MailKind } from './queries'

export type Chosen = Omit<MailFilter, 'group'>

const STATES = [
  'troubled',
  'sent',
  'claimed',
  'withheld',
  'uncertain',
  'refused',
  'bounced',
] as const satisfies readonly MailFilterState[]

export function MailFilters({ chosen, choose }: { chosen: Chosen; choose: (chosen: Chosen) => void }) {
  const t = useText()
  const kinds = useQuery(mailKindsQuery)
  return (
    <div className="mail-find" role="search" aria-label={t('mails.find')}>
      <TextField
        id="mail-words"
        type="search"
        label={t('mails.words')}
        value={chosen.q}
        maxLength={100}
        onChange={(event) => choose({ ...chosen, q: event.target.value })}
      />
      <div className="field-block">
        <Label htmlFor="mail-kind">{t('mails.kind')}</Label>
        <Select
          id="mail-kind"
          value={chosen.kind}
          onChange={(event) => choose({ ...chosen, kind: event.target.value as MailKind | '' })}
        >
          <Select.Option value="">{t('mails.any')}</Select.Option>
          {(kinds.data ?? []).map(({ kind, title }) => (
            <Select.Option key={kind} value={kind}>
              {title}
            </Select.Option>
          ))}
        </Select>
      </div>
      <div className="field-block">
        <Label htmlFor="mail-state">{t('mails.state')}</Label>
        <Select
          id="mail-state"
          value={chosen.state}
          onChange={(event) => choose({ ...chosen, state: event.target.value as MailFilterState | '' })}
        >
          <Select.Option value="">{t('mails.any')}</Select.Option>
          {STATES.map((state) => (
            <Select.Option key={state} value={state}>
              {t(`mails.state.${state}`)}
            </Select.Option>
          ))}
        </Select>
      </div>
    </div>
  )
}
