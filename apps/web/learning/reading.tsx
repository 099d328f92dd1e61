import type { Activity } from '../api/answers'
import { useText } from '../i18n/text'
import type { OfActivity } from './queries'
import { StepActions } from './step-actions'
import { StepQuestion } from './step-question'
import { useCompletion } from './use-completion'

/** Something to read, see or talk about: done when the reader says so. */
export function Reading({ activity, of }: { activity: Activity; of: OfActivity }) {
  const t = useText()
  const completion = useCompletion(of, activity)
  return (
    <>
      <StepQuestion activity={activity} />
      <StepActions
        activity={activity}
        of={of}
        label={t(activity.done ? 'step.go-on' : activity.next ? 'step.done-go-on' : 'step.done')}
        onward={completion.goOn}
        busy={completion.busy}
        error={completion.error}
      />
    </>
  )
}
