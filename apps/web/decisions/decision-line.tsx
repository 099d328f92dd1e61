import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import type { Decision, Summary } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { ChangeDecision } from './change-decision'
import { settleDecision, type Place } from '../summaries/queries'
import { useSummaryChange } from '../summaries/use-summary'

interface DecisionLineProps {
  place: Place
  decision: Decision
  /** Of the group, where the reader may write. */
  summary: Pick<Summary, 'mayWrite' | 'members'>
}

/** One decision: what, who, by when, and whether it is done. */
export function DecisionLine({ place, decision, summary }: DecisionLineProps) {
  const t = useText()
  const [changing, setChanging] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const wasChanging = useRef(false)
  // Who closes the form is where they opened it.
  useEffect(() => {
    if (wasChanging.current && !changing) change.current?.focus()
    wasChanging.current = changing
  }, [changing])
  if (changing) {
    const close = () => setChanging(false)
    return <ChangeDecision {...{ place, decision, close }} members={summary.members} />
  }
  const id = `decided-${decision.id}`
  return (
    <div className="stack-tight">
      <p id={id} className="pre-line decision-text">
        {decision.text}
      </p>
      <FollowUp decision={decision} />
      <div className="row">
        {decision.maySettle && <Settle place={place} decision={decision} describedBy={id} />}
        {summary.mayWrite && (
          <Button
            ref={change}
            variant="tertiary"
            data-size="sm"
            aria-describedby={id}
            onClick={() => setChanging(true)}
          >
            {t('decision.change')}
          </Button>
        )}
      </div>
    </div>
  )
}

export function FollowUp({ decision }: { decision: Decision }) {
  const t = useText()
  const { person, dueOn, doneOn, mine } = decision
  const parts = [
    person && (mine ? t('decision.follows.me') : t('decision.follows', { name: person.name })),
    dueOn && t('decision.by', { date: day(dueOn) }),
  ].filter((part) => part !== null)
  if (parts.length === 0 && doneOn === null) return null
  return (
    <p className="quiet small decision-facts">
      {doneOn && (
        <span className="state-mark" data-state="done">
          <CheckmarkCircleFillIcon aria-hidden />
          {t('decision.done-on', { date: day(doneOn) })}
        </span>
      )}
      {parts.length > 0 && <span>{parts.join(' · ')}</span>}
    </p>
  )
}

interface SettleProps {
  place: Place
  decision: Decision
  describedBy: string
}

function Settle({ place, decision, describedBy }: SettleProps) {
  const t = useText()
  const settling = useSummaryChange(place, (done: boolean) => settleDecision(place, decision.id, done))
  const done = settling.isPending ? settling.variables : decision.doneOn !== null
  return (
    <>
      <label className="check-line">
        <input
          type="checkbox"
          className="ds-input"
          checked={done}
          aria-describedby={describedBy}
          onChange={(event) => settling.mutate(event.target.checked)}
        />
        <span>{t('decision.done')}</span>
      </label>
      {settling.error && <FormError error={settling.error} />}
    </>
  )
}
