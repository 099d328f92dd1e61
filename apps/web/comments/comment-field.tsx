import { Button, Label, Textarea } from '@digdir/designsystemet-react'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'

interface CommentFieldProps {
  id: string
  label: string
  hint?: string
  send: string
  rows: number
  text: string
  write: (text: string) => void
  submit: () => void
  busy: boolean
  error: unknown
  /** What stands beside the button. */
  children?: ReactNode
}

const LONGEST = 4000

export function CommentField(props: CommentFieldProps) {
  const { id, label, hint, send, rows, text, write, submit, busy, error, children } = props
  const t = useText()
  const [empty, setEmpty] = useState(false)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const blank = text.trim() === ''
    setEmpty(blank)
    if (blank) document.getElementById(id)?.focus()
    else submit()
  }
  return (
    <form className="stack-tight" onSubmit={onSubmit} noValidate>
      <div className="field-block">
        <Label htmlFor={id}>{label}</Label>
        <Textarea
          id={id}
          rows={rows}
          maxLength={LONGEST}
          value={text}
          aria-invalid={empty || undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => write(event.target.value)}
        />
        <div id={`${id}-hint`} className="small">
          {empty && <p className="field-error">{t('comments.empty')}</p>}
          {hint && <p className="quiet">{hint}</p>}
        </div>
      </div>
      {error ? <FormError error={error} /> : null}
      <div className="row">
        <Button type="submit" variant="secondary" loading={busy}>
          {send}
        </Button>
        {children}
      </div>
    </form>
  )
}
