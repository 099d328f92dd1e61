import type { Gathering } from '../api/answers'
import { useText } from '../i18n/text'
import { Segmented } from '../parts/segmented'
import { TextField } from '../parts/text-field'

export type PlaceDraft = Pick<Gathering, 'mode' | 'place' | 'link'>

interface PlaceFieldsProps {
  id: string
  value: PlaceDraft
  change: (value: PlaceDraft) => void
}

const MODES = ['physical', 'digital', 'hybrid'] as const

/** How people meet; the link is asked for only where somebody can follow it. */
export function PlaceFields({ id, value, change }: PlaceFieldsProps) {
  const t = useText()
  return (
    <div className="stack">
      <Segmented
        name={`${id}-mode`}
        legend={t('plan.mode')}
        value={value.mode}
        choose={(mode) => change({ ...value, mode })}
        choices={MODES.map((mode) => [mode, t(`gathering.mode.${mode}`)] as const)}
      />
      {value.mode !== 'digital' && (
        <TextField
          id={`${id}-place`}
          label={t('plan.place')}
          maxLength={200}
          value={value.place}
          onChange={(event) => change({ ...value, place: event.target.value })}
        />
      )}
      {value.mode !== 'physical' && (
        <TextField
          id={`${id}-link`}
          label={t('plan.link')}
          description={t('plan.link.description')}
          type="url"
          pattern="https://.*"
          maxLength={400}
          value={value.link}
          onChange={(event) => change({ ...value, link: event.target.value })}
        />
      )}
    </div>
  )
}
