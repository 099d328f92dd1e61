import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { answer, api } from '../api/client'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import type { Entered } from './entered'
import { noteHeading } from './heading'

/** Two steps: ask for a mail, then either follow its link or type its code here. */
export function MailSignIn({ entered, til }: { entered: Entered; til: string | undefined }) {
  const [sentTo, setSentTo] = useState<string | null>(null)
  return sentTo ? (
    <CodeForm email={sentTo} entered={entered} startOver={() => setSentTo(null)} />
  ) : (
    <AddressForm
      sent={(email) => {
        noteHeading(til)
        setSentTo(email)
      }}
    />
  )
}

function AddressForm({ sent }: { sent: (email: string) => void }) {
  const t = useText()
  const [email, setEmail] = useState('')
  const [error, setError] = useState<string | null>(null)
  const ask = useMutation({
    mutationFn: () => answer(api.POST('/v1/sign-in-links', { body: { email: email.trim() } })),
    onSuccess: () => sent(email.trim()),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const plausible = /^\S+@\S+\.\S+$/.test(email.trim())
    setError(plausible ? null : t('sign-in.mail.invalid'))
    if (plausible) ask.mutate()
    else document.getElementById('email')?.focus()
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        id="email"
        label={t('sign-in.mail.address')}
        description={t('sign-in.mail.hint')}
        type="email"
        autoComplete="email"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={error}
      />
      {ask.error && <FormError error={ask.error} />}
      <Button type="submit" loading={ask.isPending}>
        {t('sign-in.mail.send')}
      </Button>
    </form>
  )
}

interface CodeFormProps {
  email: string
  entered: Entered
  startOver: () => void
}

function CodeForm({ email, entered, startOver }: CodeFormProps) {
  const t = useText()
  const [code, setCode] = useState('')
  const enter = useMutation({
    mutationFn: async () => {
      const { csrfToken } = await answer(
        api.POST('/v1/sessions', { body: { email, code: code.replace(/\D/g, '') } }),
      )
      await entered(csrfToken)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter.mutate()
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Alert data-color="success" role="status">
        <Paragraph>{t('sign-in.mail.sent', { email })}</Paragraph>
      </Alert>
      <TextField
        id="code"
        label={t('sign-in.code.label')}
        description={t('sign-in.code.hint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      {enter.error && <FormError error={enter.error} />}
      <div className="row">
        <Button type="submit" loading={enter.isPending}>
          {t('sign-in.title')}
        </Button>
        <Button variant="tertiary" onClick={startOver}>
          {t('sign-in.mail.again')}
        </Button>
      </div>
    </form>
  )
}
