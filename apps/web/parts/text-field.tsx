import { Input, Label, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import type { ComponentProps } from 'react'

type TextFieldProps = Omit<ComponentProps<typeof Input>, 'id'> & {
  id: string
  label: string
  description?: string
  error?: string | null
}

/** A labelled input whose description and error belong to it by id, without any script. */
export function TextField({ id, label, description, error, ...rest }: TextFieldProps) {
  const described = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ')
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
      {error && <ValidationMessage id={`${id}-error`}>{error}</ValidationMessage>}
    </div>
  )
}
