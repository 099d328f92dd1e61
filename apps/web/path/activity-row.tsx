import { CheckmarkCircleFillIcon, CircleIcon, PadlockLockedIcon } from '@navikt/aksel-icons'
import type { PathActivity } from '../api/answers'
import { useText, type Translate } from '../i18n/text'
import { dueInWords } from '../i18n/due'
import { day } from '../i18n/format'
import { StepLink, usePreviewed } from '../learning/step-links'

const ICONS = { done: CheckmarkCircleFillIcon, open: CircleIcon, locked: PadlockLockedIcon } as const

/** One task of the list. What is locked is text, not a link that leads nowhere. */
export function ActivityRow({ activity, groupId }: { activity: PathActivity; groupId: string }) {
  const t = useText()
  const Icon = ICONS[activity.state]
  const previewed = usePreviewed() !== null
  const inside = (
    <>
      <Icon aria-hidden />
      <span className="activity-text">
        <span className="activity-title">{activity.title}</span>
        <span className="activity-facts">{facts(activity, t)}</span>
      </span>
      <span className="activity-state">{stateOf(activity, t, previewed)}</span>
    </>
  )
  return (
    <li>
      {activity.state === 'locked' ? (
        <div className="activity-row" data-state="locked">
          {inside}
        </div>
      ) : (
        <StepLink
          className="activity-row"
          data-state={activity.state}
          groupId={groupId}
          activityId={activity.id}
        >
          {inside}
        </StepLink>
      )}
    </li>
  )
}

/** Why it is locked, by when it is due, or that it is done; "in so many days" is no word for another day than today. */
function stateOf(activity: PathActivity, t: Translate, previewed: boolean): string {
  if (activity.lockedReason) return activity.lockedReason
  if (previewed && activity.dueOn) return t('word.due', { date: day(activity.dueOn) })
  if (activity.state === 'open' && activity.dueOn && activity.required) return dueInWords(activity.dueOn, t)
  return t(`path.activity.${activity.state}`)
}

function facts(activity: PathActivity, t: Translate): string {
  const kind =
    activity.kind === 'task' && activity.answeredBy === 'group'
      ? t('word.group-task')
      : t(`word.${activity.kind}`)
  const optional = activity.required ? [] : [t('path.optional')]
  return [kind, t('word.minutes', { minutes: activity.minutes }), ...optional].join(' · ')
}
