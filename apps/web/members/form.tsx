import { Button } from '@digdir/designsystemet-react'
import { useState, type FormEvent, type ReactNode } from 'react'
import { ApiProblem } from '../api/problem'
import { useText } from '../i18n/text'
import { FaultSummary, type Faults } from '../parts/fault-summary'

export type { Faults }

interface FormProps {
  /** What is missing, before anything is sent. */
  check: () => Faults
  send: () => void
  close: () => void
  pending: boolean
  error: unknown
  /** The pointers of the API's refusal, and the fields that they mean. */
  fields: Readonly<Record<string, string>>
  label: string
  danger?: boolean
  children: (faults: Faults) => ReactNode
}

/** A form whose faults stand above it as links to their fields, and get the focus when there are any. */
export function Form({ check, send, close, pending, error, fields, label, danger, children }: FormProps) {
  const t = useText()
  const [found, setFound] = useState<Faults>({})
  const faults = { ...refusalOf(error, fields, t('state.failed.body')), ...found }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = check()
    setFound(missing)
    if (Object.keys(missing).length === 0) send()
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {!pending && <FaultSummary faults={faults} />}
      {children(faults)}
      <div className="row">
        <Button type="submit" loading={pending} {...(danger ? { 'data-color': 'danger' } : {})}>
          {label}
        </Button>
        <Button type="button" variant="tertiary" onClick={close}>
          {t('members.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** The API's own sentences, at the fields that they are about. */
function refusalOf(error: unknown, fields: Readonly<Record<string, string>>, otherwise: string): Faults {
  if (!error) return {}
  if (!(error instanceof ApiProblem)) return { form: otherwise }
  const known = error.errors.flatMap(({ pointer, detail }) => {
    const field = Object.entries(fields).find(([start]) => pointer.startsWith(start))?.[1]
    return field ? [[field, detail] as const] : []
  })
  return known.length > 0 ? Object.fromEntries(known) : { form: error.detail || otherwise }
}
