import { Button } from '@digdir/designsystemet-react'
import { useState, type FormEvent } from 'react'
import type { Decision, Summary } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { DecisionFields } from './decision-fields'
import { changeDecision, removeDecision, type Place, type Words } from '../summaries/queries'
import { useSummaryChange } from '../summaries/use-summary'

interface ChangeDecisionProps {
  place: Place
  decision: Decision
  members: Summary['members']
  close: () => void
}

/** Other words for a decision, or none. When somebody was faster, theirs are shown before ours go over them. */
export function ChangeDecision({ place, decision, members, close }: ChangeDecisionProps) {
  const t = useText()
  const id = `decision-${decision.id}`
  const [begun] = useState(decision.text)
  const [words, setWords] = useState<Words>({
    text: decision.text,
    personId: decision.person?.id ?? null,
    dueOn: decision.dueOn,
  })
  const changing = useSummaryChange(place, () => changeDecision(place, decision, words), close)
  const removing = useSummaryChange(place, () => removeDecision(place, decision), close)
  const blank = words.text.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (blank) document.getElementById(id)?.focus()
    else if (!changing.isPending) changing.mutate(undefined)
  }
  const left = decision.person && !members.some((one) => one.id === decision.person?.id)
  return (
    <form className="stack-tight decision-form" onSubmit={submit} noValidate>
      <DecisionFields
        id={id}
        words={words}
        members={left && decision.person ? [decision.person, ...members] : members}
        empty={blank}
        change={setWords}
      />
      {decision.text !== begun && <p className="small">{t('decision.now', { text: decision.text })}</p>}
      {(changing.error ?? removing.error) && <FormError error={changing.error ?? removing.error} />}
      <div className="row">
        <Button type="submit" data-size="sm" loading={changing.isPending}>
          {t('decision.save')}
        </Button>
        <Button type="button" variant="tertiary" data-size="sm" onClick={close}>
          {t('decision.cancel')}
        </Button>
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          loading={removing.isPending}
          onClick={() => removing.mutate(undefined)}
        >
          {t('decision.remove')}
        </Button>
      </div>
    </form>
  )
}
