import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'
import { NewPersonForm } from './add-person'
import { standingsOf } from './people'
import { peoplePage } from './queries'

export interface Picked {
  readonly id: string
  readonly name: string
}

/** Finds somebody by the beginning of a name or an address, or adds them when they are not here yet. */
export function PersonPicker({ pick }: { pick: (person: Picked) => void }) {
  const t = useText()
  const [q, search] = useState('')
  const [adding, setAdding] = useState(false)
  const asked = useDeferredValue(q.trim())
  const found = useQuery({
    queryKey: ['people', asked, '', 'pick'],
    queryFn: () => peoplePage({ q: asked, role: '' }),
    enabled: asked.length > 1,
  })
  if (adding) return <NewPersonForm added={pick} close={() => setAdding(false)} />
  const people = asked.length > 1 ? (found.data?.items.slice(0, 6) ?? []) : []
  return (
    <div className="stack">
      <TextField
        id="pick-person"
        type="search"
        label={t('users.pick')}
        description={t('users.search.hint')}
        value={q}
        autoFocus
        onChange={(event) => search(event.target.value)}
      />
      <ul className="plain stack-tight" aria-live="polite">
        {people.map((person) => (
          <li key={person.id} className="row row-apart">
            <span>
              {person.name}
              <span className="quiet small"> {standingsOf(person) || person.email}</span>
            </span>
            <Button
              variant="secondary"
              data-size="sm"
              aria-label={t('users.pick.this', { name: person.name })}
              onClick={() => pick(person)}
            >
              {t('users.give.choose')}
            </Button>
          </li>
        ))}
        {found.isSuccess && asked.length > 1 && people.length === 0 && <li>{t('users.none.title')}</li>}
      </ul>
      <div>
        <Button variant="tertiary" onClick={() => setAdding(true)}>
          {t('users.add')}
        </Button>
      </div>
    </div>
  )
}
