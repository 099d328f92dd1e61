import { Input, Label, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import type { ComponentProps } from 'react'
import { weekday } from '../i18n/format'
import { useText } from '../i18n/text'

type TextFieldProps = Omit<ComponentProps<typeof Input>, 'id'> & {
  id: string
  label: string
  description?: string
  error?: string | null
  /** False where a day is said in words elsewhere. */
  echo?: boolean
}

const DAY = /^[12]\d{3}-\d{2}-\d{2}$/

/**
 * A labelled input whose description and error belong to it by id, without any script. Browsers show a day in their own
 * language, so it is said in the reader's below.
 */
export function TextField({ id, label, description, error, echo = true, ...rest }: TextFieldProps) {
  useText()
  const { type, value } = rest
  const day = echo && type === 'date' && typeof value === 'string' && DAY.test(value) ? weekday(value) : ''
  const parts = [description && `${id}-description`, day && `${id}-day-said`, error && `${id}-error`]
  const described = parts.filter(Boolean).join(' ')
  return (
    <div className="field-block">
      <Label htmlFor={id}>{label}</Label>
      {description && (
        <Paragraph id={`${id}-description`} className="quiet" data-size="sm">
          {description}
        </Paragraph>
      )}
      <Input
        id={id}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        {...rest}
      />
      {day && (
        <p id={`${id}-day-said`} className="small quiet">
          {day}
        </p>
      )}
      {error && <ValidationMessage id={`${id}-error`}>{error}</ValidationMessage>}
    </div>
  )
}
