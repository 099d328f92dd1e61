import { Button, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { addProgramme, draftOf, programmesQuery } from './queries'

/** Another programme, which begins with an empty draft. */
export function NewProgramme() {
  const t = useText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const add = useMutation({
    mutationFn: () => addProgramme({ nb: name.trim(), nn: '', en: '' }),
    onSuccess: async ({ versions }) => {
      await client.invalidateQueries({ queryKey: programmesQuery.queryKey })
      const versionId = draftOf(versions)?.id
      if (versionId) await navigate({ to: '/innhold/versjon/$versionId', params: { versionId } })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <form className="panel stack reading" onSubmit={submit} aria-labelledby="new-programme">
      <Heading level={2} data-size="xs" id="new-programme">
        {t('content.new-programme')}
      </Heading>
      <TextField
        id="programme-name"
        label={t('content.programme-name')}
        description={t('content.programme-name.hint')}
        value={name}
        maxLength={160}
        onChange={(event) => setName(event.target.value)}
      />
      {add.error && <FormError error={add.error} />}
      <div className="row">
        <Button type="submit" variant="secondary" loading={add.isPending}>
          {t('content.new-programme.make')}
        </Button>
      </div>
    </form>
  )
}
