import { Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { Activity } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import type { OfActivity } from './queries'
import { StepLink } from './step-links'

interface StepActionsProps {
  activity: Activity
  of: OfActivity
  label: string
  onward: () => void
  busy: boolean
  error: unknown
  /** What stands beside the button, such as when the text was saved. */
  aside?: ReactNode
}

/** The foot of a step: one button on, and a quiet way back. */
export function StepActions({ activity, of, label, onward, busy, error, aside }: StepActionsProps) {
  return (
    <footer className="step-actions">
      {error ? <FormError error={error} /> : null}
      <div className="row">
        <Button onClick={onward} loading={busy}>
          {label}
        </Button>
        {aside}
      </div>
      <Neighbours activity={activity} of={of} />
    </footer>
  )
}

export function Neighbours({ activity, of }: { activity: Activity; of: OfActivity }) {
  const t = useText()
  const neighbours = [
    ['step.previous', activity.previous],
    ['step.next', activity.next],
  ] as const
  return (
    <ul className="plain step-neighbours">
      {neighbours.map(
        ([key, neighbour]) =>
          neighbour && (
            <li key={key}>
              <span className="quiet small">{t(key)}</span>{' '}
              <StepLink groupId={of.id} activityId={neighbour.activityId} className="ds-link">
                {neighbour.title}
              </StepLink>
            </li>
          ),
      )}
    </ul>
  )
}
