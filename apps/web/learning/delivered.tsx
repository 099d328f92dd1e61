import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons'
import type { Activity, Submission } from '../api/answers'
import type { Versioned } from '../api/client'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { reopen, type OfActivity } from './queries'
import { Neighbours } from './step-actions'
import { useAnswerStep } from './use-answer-step'

interface DeliveredProps {
  activity: Activity
  of: OfActivity
  stored: Versioned<Submission>
}

/** The delivered answer as the group reads it; those who carry the group may open it again on purpose. */
export function Delivered({ activity, of, stored }: DeliveredProps) {
  const t = useText()
  const step = useAnswerStep(of, stored)
  const submission = stored.data
  return (
    <section className="step-question stack">
      <h2 className="question">{activity.question ?? activity.title}</h2>
      <blockquote className="why-quote">
        <p className="pre-line">{submission.text}</p>
      </blockquote>
      <p className="state-mark" data-state="done">
        <CheckmarkCircleFillIcon aria-hidden />
        <span>
          {submission.deliveredAt && submission.deliveredBy
            ? t('answer.delivered-by', {
                name: submission.deliveredBy.name,
                date: day(submission.deliveredAt),
              })
            : t('answer.delivered')}
        </span>
      </p>
      {submission.may.reopen && (
        <div className="stack-tight reopen">
          {step.error && <FormError error={step.error} />}
          <Button variant="secondary" onClick={() => step.mutate(reopen)} loading={step.isPending}>
            {t('answer.reopen')}
          </Button>
          <p className="small quiet">{t('answer.reopen-means')}</p>
        </div>
      )}
      <Neighbours activity={activity} of={of} />
    </section>
  )
}
