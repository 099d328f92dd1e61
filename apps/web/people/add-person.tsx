import { Button, Label, Select } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { Person } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { addPerson } from './queries'

const LANGUAGES = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
] as const
type Spoken = (typeof LANGUAGES)[number][0]

/** Opens a short form; whoever is added is shown at once, so that they can be given a role. */
export function AddPerson() {
  const t = useText()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('users.add')}
      </Button>
    )
  }
  return (
    <NewPersonForm
      added={({ id }) => void navigate({ to: '/brukere/$personId', params: { personId: id } })}
      close={() => setOpen(false)}
    />
  )
}

interface NewPersonFormProps {
  added: (person: Person) => void
  close: () => void
}

export function NewPersonForm({ added, close }: NewPersonFormProps) {
  const t = useText()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [language, speak] = useState<Spoken>('nb')
  const add = useMutation({
    mutationFn: () => addPerson({ name, email, language }),
    onSuccess: async (person) => {
      await client.invalidateQueries({ queryKey: ['people'] })
      added(person)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <form className="panel stack reading" onSubmit={submit} aria-label={t('users.add')}>
      <TextField
        id="new-name"
        label={t('users.name')}
        value={name}
        required
        autoFocus
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        id="new-email"
        type="email"
        label={t('users.email')}
        value={email}
        required
        maxLength={254}
        onChange={(event) => setEmail(event.target.value)}
      />
      <div className="field-block">
        <Label htmlFor="new-language">{t('users.language')}</Label>
        <Select id="new-language" value={language} onChange={(event) => speak(event.target.value as Spoken)}>
          {LANGUAGES.map(([code, title]) => (
            <Select.Option key={code} value={code} lang={code}>
              {title}
            </Select.Option>
          ))}
        </Select>
      </div>
      {add.error && <FormError error={add.error} />}
      <div className="row">
        <Button type="submit" loading={add.isPending}>
          {t('users.add')}
        </Button>
        <Button variant="tertiary" onClick={close}>
          {t('word.cancel')}
        </Button>
      </div>
    </form>
  )
}
