import { Heading } from '@digdir/designsystemet-react'
import type { Activity } from '../api/answers'

/** The question of a step that is thought about, talked about or done, and not written down here. */
export function StepQuestion({ activity }: { activity: Activity }) {
  if (!activity.question) return null
  return (
    <section className="step-question">
      <Heading level={2} data-size="xs" lang={activity.questionLang ?? undefined}>
        {activity.question}
      </Heading>
    </section>
  )
}
