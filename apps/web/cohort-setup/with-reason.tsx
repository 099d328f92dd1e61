import { Button } from '@digdir/designsystemet-react'
import { useId, useState, type FormEvent } from 'react'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'

interface WithReasonProps {
  label: string
  pending: boolean
  send: (reason: string) => void
}

/** A step that must be explained: the button first, then why. */
export function WithReason({ label, pending, send }: WithReasonProps) {
  const t = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  const [reason, explain] = useState('')
  if (!open) {
    return (
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {label}
      </Button>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(reason)
  }
  return (
    <form className="stack reading" onSubmit={submit} aria-label={label}>
      <TextField
        id={id}
        label={t('setup.reason')}
        description={t('setup.reason.hint')}
        value={reason}
        required
        autoFocus
        minLength={3}
        maxLength={500}
        onChange={(event) => explain(event.target.value)}
      />
      <div className="row">
        <Button type="submit" loading={pending}>
          {label}
        </Button>
        <Button variant="tertiary" onClick={() => setOpen(false)}>
          {t('word.cancel')}
        </Button>
      </div>
    </form>
  )
}
