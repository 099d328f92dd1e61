import { Label, Paragraph, Textarea } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'

interface ReasonFieldProps {
  id: string
  value: string
  change: (value: string) => void
}

/** Who will read it stands above the field. */
export function ReasonField({ id, value, change }: ReasonFieldProps) {
  const t = useText()
  return (
    <div className="field-block">
      <Label htmlFor={id}>{t('plan.reason')}</Label>
      <Paragraph id={`${id}-description`} className="quiet" data-size="sm">
        {t('plan.reason.description')}
      </Paragraph>
      <Textarea
        id={id}
        rows={2}
        required
        minLength={3}
        maxLength={500}
        aria-describedby={`${id}-description`}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  )
}
