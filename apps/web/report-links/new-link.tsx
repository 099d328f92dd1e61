import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { MadeLink } from './made-link'
import { linksQuery, makeLink } from './queries'

const USUAL_DAYS = '30'
const LONGEST = 365

/** Makes a link for so many days, and shows its address the one time that it can be seen. */
export function NewLink({ reportId }: { reportId: string }) {
  const t = useText()
  const client = useQueryClient()
  const [days, setDays] = useState(USUAL_DAYS)
  const [wrong, setWrong] = useState(false)
  const make = useMutation({
    mutationFn: (count: number) => makeLink(reportId, count),
    onSuccess: () => client.invalidateQueries({ queryKey: linksQuery(reportId).queryKey }),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const count = /^\d{1,3}$/.test(days.trim()) ? Number(days) : 0
    const refused = count < 1 || count > LONGEST
    setWrong(refused)
    if (refused) document.getElementById('link-days')?.focus()
    else make.mutate(count)
  }
  return (
    <form className="stack-tight" onSubmit={submit} noValidate>
      <TextField
        id="link-days"
        label={t('report-link.days')}
        error={wrong ? t('report-link.days-wrong') : null}
        inputMode="numeric"
        maxLength={3}
        value={days}
        className="report-link-days"
        onChange={(event) => setDays(event.target.value)}
      />
      {make.error && <FormError error={make.error} />}
      <div>
        <Button type="submit" variant="secondary" data-size="sm" loading={make.isPending}>
          {t('report-link.make')}
        </Button>
      </div>
      <div role="status">{make.data && <MadeLink key={make.data.id} address={make.data.address} />}</div>
    </form>
  )
}
