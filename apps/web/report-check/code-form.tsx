import { Button } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'

/** Where the code of a report is typed, as it stands on the paper. */
export function CodeForm({ begin = '' }: { begin?: string }) {
  const t = useText()
  const navigate = useNavigate()
  const [code, setCode] = useState(begin)
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const typed = code.trim()
    setMissing(typed === '')
    if (typed === '') document.getElementById('report-code')?.focus()
    else void navigate({ to: '/sjekk/$code', params: { code: typed } })
  }
  return (
    <form className="stack reading" onSubmit={submit} noValidate>
      <TextField
        id="report-code"
        label={t('report-check.code')}
        description={t('report-check.code-hint')}
        error={missing ? t('report-check.code-missing') : null}
        value={code}
        maxLength={60}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        className="report-check-code"
        onChange={(event) => setCode(event.target.value)}
      />
      <div>
        <Button type="submit">{t('report-check.check')}</Button>
      </div>
    </form>
  )
}
