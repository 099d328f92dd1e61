import { Button } from '@digdir/designsystemet-react'
import type { Submission } from '../api/answers'
import type { Versioned } from '../api/client'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { useMe } from '../session/me'
import type { OfActivity } from '../writing/draft-queries'
import type { KeptState } from '../writing/kept-state'
import { agree, deliver, withdraw } from './queries'
import { useAnswerStep } from './use-answer-step'

interface AnswerActionsProps {
  of: OfActivity
  stored: Versioned<Submission>
  state: KeptState
  save: () => Promise<boolean>
  delivered: () => void
}

type Next = 'save' | 'agree' | 'deliver' | null

/** The one thing that brings the answer on: save it, agree to it, deliver it. */
export function AnswerActions({ of, stored, state, save, delivered }: AnswerActionsProps) {
  const t = useText()
  const step = useAnswerStep(of, stored)
  const { may } = stored.data
  const next = nextOf(stored.data, state)
  const calm = next !== 'save' && !state.theirs && !state.other
  return (
    <footer className="step-actions answer-bar" data-within-reach={next !== null && state.text.trim() !== ''}>
      {step.error && <FormError error={step.error} />}
      {state.error ? <FormError error={state.error} /> : null}
      <Told submission={stored.data} text={state.text} next={next} />
      <div className="row">
        {next === 'save' && (
          <Button
            onClick={() => void save()}
            loading={state.status === 'saving'}
            aria-disabled={state.text.trim() === ''}
          >
            {t('answer.save')}
          </Button>
        )}
        {calm && may.deliver && (
          <Button
            variant={next === 'deliver' ? 'primary' : 'secondary'}
            onClick={() => step.mutate(deliver, { onSuccess: delivered })}
            loading={step.isPending}
          >
            {t('answer.deliver')}
          </Button>
        )}
        {calm && may.agree && (
          <Button
            variant={next === 'agree' ? 'primary' : 'secondary'}
            onClick={() => step.mutate(agree)}
            loading={step.isPending}
          >
            {t('answer.agree')}
          </Button>
        )}
        {calm && may.withdraw && (
          <Button variant="tertiary" onClick={() => step.mutate(withdraw)} loading={step.isPending}>
            {t('answer.withdraw')}
          </Button>
        )}
      </div>
    </footer>
  )
}

/** What the next step does, before it is taken. */
function Told({ submission, text, next }: { submission: Submission; text: string; next: Next }) {
  const t = useText()
  const me = useMe()
  const others = submission.agreements.people.filter(({ id }) => id !== me.id).length
  const gaps = text.split('[…]').length - 1
  return (
    <>
      {next === 'save' && others > 0 && submission.state !== 'commented' && (
        <p className="small">{t('answer.clears', { count: others })}</p>
      )}
      {next === 'deliver' && gaps > 0 && <p className="small">{t('answer.gaps', { count: gaps })}</p>}
      {next === 'deliver' && (
        <p className="small quiet">
          {t(submission.deliveredAt ? 'answer.deliver-again-means' : 'answer.deliver-means')}
        </p>
      )}
    </>
  )
}

function nextOf(submission: Submission, state: KeptState): Next {
  if (state.theirs || state.other) return null
  const saved = state.status === 'clean' || state.status === 'saved'
  if (submission.may.edit && (!saved || submission.state === 'empty')) return 'save'
  if (submission.may.deliver) return 'deliver'
  return submission.may.agree ? 'agree' : null
}
