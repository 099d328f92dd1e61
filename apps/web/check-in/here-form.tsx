import { Button } from '@digdir/designsystemet-react'
import { LocationPinIcon } from '@navikt/aksel-icons'
import { useState, type FormEvent } from 'react'
import { ApiProblem } from '../api/problem'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Segmented } from '../parts/segmented'
import { TextField } from '../parts/text-field'
import { scannedFor } from './here-device'
import type { CheckInMode } from './queries'
import type { CheckingIn } from './use-check-in'

interface HereFormProps {
  gatheringId: string
  mode: string
  checking: CheckingIn
}

const SIX = /^\d{6}$/

/** One button after a scan; whoever has no camera types the six digits. */
export function HereForm({ gatheringId, mode, checking }: HereFormProps) {
  const t = useText()
  const [scan, setScan] = useState(() => scannedFor(gatheringId))
  const [typed, setTyped] = useState('')
  const [how, setHow] = useState<CheckInMode>(mode === 'digital' ? 'digital' : 'physical')
  const [missing, setMissing] = useState(false)
  const wrong = checking.error instanceof ApiProblem && checking.error.code === 'check-in.wrong-code'
  const code = scan && !wrong ? scan.code : typed.replaceAll(/\s/g, '')
  const say = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!SIX.test(code))
    if (!SIX.test(code)) return document.getElementById('code')?.focus()
    checking.say({ code, mode: how, at: scan && !wrong ? scan.at : Date.now() })
    if (wrong) setScan(null)
  }
  return (
    <form className="here-form" onSubmit={say} noValidate>
      {checking.error !== null && !wrong && <FormError error={checking.error} />}
      {mode === 'hybrid' && (
        <Segmented
          name="how"
          legend={t('here.how')}
          value={how}
          choose={setHow}
          choices={[
            ['physical', t('attendance.physical')],
            ['digital', t('attendance.digital')],
          ]}
        />
      )}
      {(!scan || wrong) && (
        <TextField
          id="code"
          className="code-field tabular"
          label={t('here.code')}
          description={t('here.code.where')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={7}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={missing ? t('here.code.missing') : wrong ? (checking.error as ApiProblem).detail : null}
        />
      )}
      <Button type="submit" loading={checking.sending} className="here-button">
        <LocationPinIcon aria-hidden />
        {t('here.say')}
      </Button>
      <p className="quiet small">{t('here.who-sees')}</p>
    </form>
  )
}
