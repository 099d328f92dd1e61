import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons'
import type { Activity, Submission } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import type { OfActivity } from './queries'
import { Neighbours } from './step-actions'

export function Delivered({
  activity,
  of,
  submission,
}: {
  activity: Activity
  of: OfActivity
  submission: Submission
}) {
  const t = useText()
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
      <Neighbours activity={activity} of={of} />
    </section>
  )
}
