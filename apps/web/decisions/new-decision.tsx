import { Button } from '@digdir/designsystemet-react'
import { useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Summary } from '../api/answers'
import { useUnsent } from '../discussions/use-unsent'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { DecisionFields } from './decision-fields'
import { idFrom } from './decision-id'
import { noteDecision, type Place, type Words } from '../summaries/queries'
import { useSummaryChange } from '../summaries/use-summary'

interface NewDecisionProps {
  place: Place
  members: Summary['members']
}

const NOBODY = { personId: null, dueOn: null }

/** One sentence at a time, as the decisions fall; what is not noted yet stays on this device. */
export function NewDecision({ place, members }: NewDecisionProps) {
  const t = useText()
  const field = 'new-decision'
  const unsent = useUnsent(`${field}.${place.id}.${place.gatheringId}`, '')
  const [rest, setRest] = useState<Omit<Words, 'text'>>(NOBODY)
  const [empty, setEmpty] = useState(false)
  const [noted, setNoted] = useState(false)
  const [more, setMore] = useState(false)
  const words = { text: unsent.text, ...rest }
  const noting = useSummaryChange(
    place,
    () => noteDecision(place, idFrom(unsent.key), { ...words, text: words.text.trim() }),
    () => {
      unsent.clear()
      setRest(NOBODY)
      setNoted(true)
      document.getElementById(field)?.focus()
    },
  )
  const openMore = () => {
    flushSync(() => setMore(true))
    document.getElementById(`${field}-person`)?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = unsent.text.trim() === ''
    setEmpty(blank)
    if (blank) document.getElementById(field)?.focus()
    else if (!noting.isPending) noting.mutate(undefined)
  }
  return (
    <form className="stack-tight decision-form" onSubmit={submit} noValidate>
      <DecisionFields
        id={field}
        words={words}
        members={members}
        empty={empty}
        more={more}
        change={({ text, ...others }) => {
          if (text !== unsent.text) unsent.change(text)
          setRest(others)
          setNoted(false)
          setEmpty(false)
        }}
      />
      {noting.error && <FormError error={noting.error} />}
      <div className="row">
        <Button type="submit" loading={noting.isPending}>
          {t('decision.note')}
        </Button>
        {!more && (
          <Button type="button" variant="tertiary" onClick={openMore}>
            {t('decision.more')}
          </Button>
        )}
        <p className="status-line" role="status">
          {noted ? t('decision.noted') : unsent.restored && unsent.text !== '' ? t('decision.kept') : ''}
        </p>
      </div>
    </form>
  )
}
