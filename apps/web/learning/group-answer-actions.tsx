import { Button } from '@digdir/designsystemet-react'
import type { Activity, Submission } from '../api/answers'
import type { Versioned } from '../api/client'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import type { KeptState } from '../writing/kept-state'
import { agree, deliver, type OfActivity } from './queries'
import { Neighbours } from './step-actions'
import { useAnswerStep } from './use-answer-step'

interface GroupAnswerActionsProps {
  activity: Activity
  of: OfActivity
  stored: Versioned<Submission>
  state: KeptState
  save: () => Promise<boolean>
}

type Next = 'save' | 'agree' | 'deliver' | null

/** The one thing that brings the answer on: save it, agree to it, deliver it. */
export function GroupAnswerActions({ activity, of, stored, state, save }: GroupAnswerActionsProps) {
  const t = useText()
  const step = useAnswerStep(of, stored)
  const submission = stored.data
  const next = nextOf(submission, state)
  const saving = state.status === 'saving'
  return (
    <footer className="step-actions">
      {step.error && <FormError error={step.error} />}
      {state.error ? <FormError error={state.error} /> : null}
      <div className="row">
        {next === 'save' && (
          <Button onClick={() => void save()} loading={saving} aria-disabled={state.text.trim() === ''}>
            {t('answer.save')}
          </Button>
        )}
        {next === 'agree' && (
          <Button onClick={() => step.mutate(agree)} loading={step.isPending}>
            {t('answer.agree')}
          </Button>
        )}
        {next !== 'save' && submission.may.deliver && (
          <Button
            variant={next === 'deliver' ? 'primary' : 'secondary'}
            onClick={() => step.mutate(deliver)}
            loading={step.isPending}
          >
            {t('answer.deliver')}
          </Button>
        )}
      </div>
      {next === 'deliver' && <p className="small quiet">{t('answer.deliver-means')}</p>}
      <Neighbours activity={activity} of={of} />
    </footer>
  )
}

function nextOf(submission: Submission, state: KeptState): Next {
  if (state.theirs || state.other) return null
  const saved = state.status === 'clean' || state.status === 'saved'
  if (submission.may.edit && (!saved || submission.state === 'empty')) return 'save'
  if (submission.may.deliver && submission.agreements.count >= submission.agreements.needed) return 'deliver'
  return submission.may.agree && !submission.agreements.mine ? 'agree' : null
}
