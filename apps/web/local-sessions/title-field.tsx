import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'

interface TitleFieldProps {
  id: string
  value: string
  change: (value: string) => void
}

/** What the session is about, in the group's own words. */
export function TitleField({ id, value, change }: TitleFieldProps) {
  const t = useText()
  return (
    <TextField
      id={`${id}-title`}
      label={t('local.title')}
      description={t('local.title.description')}
      required
      maxLength={120}
      value={value}
      onChange={(event) => change(event.target.value)}
    />
  )
}
