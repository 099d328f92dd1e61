import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'

interface ConfirmProps {
  /** What the button says that asks first. */
  label: string
  /** What happens, so that nobody agrees to something else. */
  question: string
  /** What the button says that does it. */
  yes: string
  act: () => void
  busy: boolean
  error: unknown
  danger?: boolean
}

/** Something that cannot be undone: says what will happen, and happens only when said yes to. */
export function Confirm({ label, question, yes, act, busy, error, danger = false }: ConfirmProps) {
  const t = useText()
  const [asked, setAsked] = useState(false)
  const was = useRef(false)
  const opener = useRef<HTMLButtonElement>(null)
  const answer = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asked) answer.current?.focus()
    else if (was.current) opener.current?.focus()
    was.current = asked
  }, [asked])
  if (!asked) {
    return (
      <Button
        ref={opener}
        variant={danger ? 'tertiary' : 'primary'}
        {...(danger ? { 'data-color': 'danger' as const } : {})}
        onClick={() => setAsked(true)}
      >
        {label}
      </Button>
    )
  }
  return (
    <Alert
      data-color={danger ? 'warning' : 'info'}
      role="group"
      aria-label={label}
      onKeyDown={(event) => event.key === 'Escape' && setAsked(false)}
    >
      <div className="stack">
        <Paragraph>{question}</Paragraph>
        {error !== null && error !== undefined && <FormError error={error} />}
        <div className="row" data-color={danger ? 'danger' : 'accent'}>
          <Button ref={answer} onClick={act} loading={busy}>
            {yes}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={() => setAsked(false)}>
            {t('word.cancel')}
          </Button>
        </div>
      </div>
    </Alert>
  )
}
