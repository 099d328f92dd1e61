import { Button, Textarea } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Post } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { useUnsent } from './use-unsent'

interface ComposerProps {
  /** Unique on the page; also what the unsent text is kept under on this device. */
  id: string
  label: string
  /** Who will read it, said above the field. */
  readers?: string
  send: (text: string, key: string) => Promise<Post>
  sendLabel: string
  sent: (post: Post) => void
  cancel?: () => void
  /** What an unsent change begins with. */
  initial?: string
}

/** A field for something new or changed to say; what is not sent yet stays on this device. */
export function Composer({ id, label, readers, send, sendLabel, sent, cancel, initial = '' }: ComposerProps) {
  const t = useText()
  const unsent = useUnsent(id, initial)
  const [empty, setEmpty] = useState(false)
  const sending = useMutation({
    mutationFn: () => send(unsent.text.trim(), unsent.key),
    onSuccess: (post) => {
      unsent.clear()
      sent(post)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = unsent.text.trim() === ''
    setEmpty(blank)
    if (blank) document.getElementById(id)?.focus()
    else if (!sending.isPending) sending.mutate()
  }
  const giveUp = () => {
    unsent.clear()
    cancel?.()
  }
  return (
    <form className="stack-tight" onSubmit={submit}>
      {readers && <p className="small quiet">{readers}</p>}
      <div className="field-block">
        <label className="ds-label" htmlFor={id}>
          {label}
        </label>
        <Textarea
          id={id}
          rows={3}
          maxLength={5000}
          value={unsent.text}
          aria-invalid={empty || undefined}
          aria-describedby={`${id}-status`}
          onChange={(event) => unsent.change(event.target.value)}
        />
        <p id={`${id}-status`} className="status-line" role="status">
          {empty ? t('talk.empty-field') : unsent.restored ? t('talk.kept') : ''}
        </p>
      </div>
      {sending.error && <FormError error={sending.error} />}
      <div className="row">
        <Button type="submit" loading={sending.isPending} data-size="sm">
          {sendLabel}
        </Button>
        {cancel && (
          <Button type="button" variant="tertiary" data-size="sm" onClick={giveUp}>
            {t('talk.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
