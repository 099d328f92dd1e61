import { Button, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { AuthoredVersion } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { changeDays, versionQuery } from './queries'

/** When prework opens and postwork is due, with a sentence that says what the number means. */
export function Days({ version }: { version: AuthoredVersion }) {
  const t = useText()
  const client = useQueryClient()
  const [prework, setPrework] = useState(String(version.preworkDays))
  const [postwork, setPostwork] = useState(String(version.postworkDays))
  const save = useMutation({
    mutationFn: () =>
      changeDays(version, { preworkDays: Number(prework || NaN), postworkDays: Number(postwork || NaN) }),
    // Also when somebody was first: the numbers in the fields stay, and build on what is new.
    onSettled: () => client.invalidateQueries({ queryKey: versionQuery(version.id).queryKey }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const number = { type: 'number', min: 0, max: 120, inputMode: 'numeric', readOnly: !version.draft } as const
  return (
    <form className="panel stack" onSubmit={submit} aria-labelledby="days" noValidate>
      <Heading level={2} data-size="xs" id="days">
        {t('content.days')}
      </Heading>
      <div className="language-columns">
        <TextField
          {...number}
          id="prework-days"
          label={t('content.prework-days')}
          description={t('content.prework-days.means', { days: Number(prework) || 0 })}
          value={prework}
          onChange={(event) => setPrework(event.target.value)}
        />
        <TextField
          {...number}
          id="postwork-days"
          label={t('content.postwork-days')}
          description={t('content.postwork-days.means', { days: Number(postwork) || 0 })}
          value={postwork}
          onChange={(event) => setPostwork(event.target.value)}
        />
      </div>
      {save.error && <FormError error={save.error} />}
      {version.draft && (
        <div className="row">
          <Button type="submit" variant="secondary" loading={save.isPending}>
            {t('content.save')}
          </Button>
          <p role="status" className="status-line">
            {save.isSuccess && t('content.saved')}
          </p>
        </div>
      )}
    </form>
  )
}
