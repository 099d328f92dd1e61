import { Select } from '@digdir/designsystemet-react'
import {
  EyeIcon,
  GlobeIcon,
  PadlockLockedIcon,
  PersonGroupIcon,
  PersonIcon,
  PersonSuitIcon,
} from '@navikt/aksel-icons'
import type { Reflection, Visibility } from '../api/answers'
import { useText } from '../i18n/text'

const ICONS = {
  private: PadlockLockedIcon,
  pair: PersonIcon,
  group: PersonGroupIcon,
  facilitator: PersonSuitIcon,
  network: GlobeIcon,
} as const

/** With whom the text is shared; the reader is the one colleague of a pair, null until one is chosen. */
export interface Sharing {
  readonly visibility: Visibility
  readonly readerId: string | null
}

interface SharingChoiceProps {
  value: Sharing
  reflection: Reflection
  choose: (sharing: Sharing) => void
}

/** Who can read it, with names, decided before a word is written. */
export function SharingChoice({ value, reflection, choose }: SharingChoiceProps) {
  const t = useText()
  return (
    <fieldset className="visibility">
      <legend>
        <EyeIcon aria-hidden />
        {t('visibility.title')}
      </legend>
      <div className="visibility-choices">
        {reflection.choices.map(({ visibility }) => {
          const Icon = ICONS[visibility]
          return (
            <label key={visibility} className="visibility-choice">
              <input
                type="radio"
                name="visibility"
                value={visibility}
                checked={value.visibility === visibility}
                onChange={() => choose({ visibility, readerId: null })}
              />
              <Icon aria-hidden />
              <span>{t(`visibility.${visibility}`)}</span>
            </label>
          )
        })}
      </div>
      {value.visibility === 'pair' && <Colleague value={value} reflection={reflection} choose={choose} />}
      <Readers value={value} reflection={reflection} />
    </fieldset>
  )
}

function Colleague({ value, reflection, choose }: SharingChoiceProps) {
  const t = useText()
  return (
    <div className="field-block">
      <label htmlFor="colleague">{t('visibility.colleague')}</label>
      <Select
        id="colleague"
        value={value.readerId ?? ''}
        onChange={(event) => choose({ visibility: 'pair', readerId: event.target.value || null })}
      >
        <Select.Option value="">{t('visibility.choose')}</Select.Option>
        {reflection.colleagues.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}

function Readers({ value, reflection }: Omit<SharingChoiceProps, 'choose'>) {
  const t = useText()
  const { visibility } = value
  const told = reflection.choices.find((choice) => choice.visibility === visibility)?.readers ?? ''
  const wide = visibility === 'facilitator' || visibility === 'network'
  const people = [...reflection.colleagues, ...(wide ? reflection.facilitators : [])]
  const named = visibility !== 'private' && visibility !== 'pair' && people.length > 0
  if (visibility === 'pair') return null
  return (
    <div className="small quiet" aria-live="polite">
      <p>{visibility === 'private' ? t('visibility.private.means') : told}</p>
      {named && (
        <details>
          <summary>{t('visibility.names')}</summary>
          {people.map(({ name }) => name).join(', ')}
        </details>
      )}
    </div>
  )
}
