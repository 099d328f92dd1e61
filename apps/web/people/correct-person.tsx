import { Button, Details } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Person } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { correctPerson, personQuery } from './queries'

export function CorrectPerson({ person }: { person: Person }) {
  const t = useText()
  const client = useQueryClient()
  const [name, setName] = useState(person.name)
  const [email, setEmail] = useState(person.email)
  const save = useMutation({
    mutationFn: () => correctPerson(person.id, person.version, { name, email }),
    onSuccess: async (corrected) => {
      client.setQueryData(personQuery(person.id).queryKey, corrected)
      await client.invalidateQueries({ queryKey: ['people'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Details>
      <Details.Summary>{t('users.correct')}</Details.Summary>
      <Details.Content>
        <form className="stack" onSubmit={submit}>
          <TextField
            id="person-name"
            label={t('users.name')}
            value={name}
            required
            maxLength={120}
            onChange={(event) => setName(event.target.value)}
          />
          <TextField
            id="person-email"
            type="email"
            label={t('users.email')}
            description={t('users.correct.hint')}
            value={email}
            required
            maxLength={254}
            onChange={(event) => setEmail(event.target.value)}
          />
          {save.error && <FormError error={save.error} />}
          <div>
            <Button type="submit" loading={save.isPending}>
              {t('users.save')}
            </Button>
          </div>
        </form>
      </Details.Content>
    </Details>
  )
}
