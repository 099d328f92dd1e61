import { Button, Textarea } from '@digdir/designsystemet-react'
import type { Activity, PreviewRole } from '../api/answers'
import { useText } from '../i18n/text'
import { Neighbours } from '../learning/step-actions'
import { StepQuestion } from '../learning/step-question'

interface PreviewedAnswerProps {
  activity: Activity
  versionId: string
  role: PreviewRole
}

const MEMBERS: readonly PreviewRole[] = ['participant', 'facilitator', 'chief-executive']

/** The place of the answer: it looks like itself and takes nothing. */
export function PreviewedAnswer({ activity, versionId, role }: PreviewedAnswerProps) {
  const of = { id: versionId, activityId: activity.id }
  const group = activity.answeredBy === 'group'
  const member = MEMBERS.includes(role)
  if (group || (member && activity.kind === 'reflection')) {
    return (
      <>
        <LockedField activity={activity} />
        <Neighbours activity={activity} of={of} />
      </>
    )
  }
  return (
    <>
      <StepQuestion activity={activity} />
      {member && <Done activity={activity} />}
      <Neighbours activity={activity} of={of} />
    </>
  )
}

function LockedField({ activity }: { activity: Activity }) {
  const t = useText()
  const group = activity.answeredBy === 'group'
  return (
    <section className="step-question field-block">
      <label className="question" htmlFor="answer" lang={activity.questionLang ?? undefined}>
        {activity.question ?? activity.title}
      </label>
      <Textarea
        id="answer"
        rows={8}
        readOnly
        value={(group && activity.template) || ''}
        aria-describedby="answer-locked"
      />
      <p id="answer-locked" className="quiet small">
        {t(group ? 'preview.answer.group' : 'preview.answer.person')}
      </p>
      <div className="row">
        <Button aria-disabled>
          {t(group ? 'answer.save' : activity.next ? 'step.save-go-on' : 'step.save-done')}
        </Button>
      </div>
    </section>
  )
}

function Done({ activity }: { activity: Activity }) {
  const t = useText()
  return (
    <div className="row">
      <Button aria-disabled>{t(activity.next ? 'step.done-go-on' : 'step.done')}</Button>
    </div>
  )
}
