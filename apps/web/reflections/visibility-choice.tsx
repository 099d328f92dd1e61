import { EyeIcon, PadlockLockedIcon, PersonGroupIcon, PersonIcon, GlobeIcon } from '@navikt/aksel-icons'
import type { Visibility } from '../api/answers'
import { useText } from '../i18n/text'

const CHOICES = [
  ['private', PadlockLockedIcon],
  ['group', PersonGroupIcon],
  ['facilitator', PersonIcon],
  ['network', GlobeIcon],
] as const satisfies readonly (readonly [Visibility, typeof PersonIcon])[]

interface VisibilityChoiceProps {
  value: Visibility
  choose: (visibility: Visibility) => void
}

/** Who can read it, decided before a word is written. */
export function VisibilityChoice({ value, choose }: VisibilityChoiceProps) {
  const t = useText()
  return (
    <fieldset className="visibility">
      <legend>
        <EyeIcon aria-hidden />
        {t('visibility.title')}
      </legend>
      <div className="visibility-choices">
        {CHOICES.map(([visibility, Icon]) => (
          <label key={visibility} className="visibility-choice">
            <input
              type="radio"
              name="visibility"
              value={visibility}
              checked={value === visibility}
              onChange={() => choose(visibility)}
            />
            <Icon aria-hidden />
            <span>{t(`visibility.${visibility}`)}</span>
          </label>
        ))}
      </div>
      <p className="small quiet" aria-live="polite">
        {t(`visibility.${value}.means`)}
      </p>
    </fieldset>
  )
}
