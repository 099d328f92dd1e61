import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Activity } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { TalkStep } from '../discussions/talk-step'
import { Markdown } from '../markdown/markdown'
import { StepOpening } from '../openings/step-opening'
import { groupRoles, useMe } from '../session/me'
import { GroupAnswer } from '../group-answer/group-answer'
import { activityQuery } from './queries'
import { Reading } from './reading'
import { ReflectionAnswer } from '../reflections/reflection-answer'
import { SharedReflections } from '../reflections/shared-reflections'
import { Neighbours } from './step-actions'
import './learning.css'

const route = getRouteApi('/signed-in/gruppe/$groupId/lopet/$activityId')

/** One thing a page: what it is about, the question, and the one button on to the next. */
export function StepPage() {
  const { groupId, activityId } = route.useParams()
  const activity = useQuery(activityQuery({ id: groupId, activityId }))
  return (
    <LoadedPage query={activity}>
      {(data) => <Step key={data.id} activity={data} groupId={groupId} />}
    </LoadedPage>
  )
}

function Step({ activity, groupId }: { activity: Activity; groupId: string }) {
  const t = useText()
  return (
    <Page
      title={activity.title}
      above={
        <BackLink>
          <Link to="/gruppe/$groupId/lopet" params={{ groupId }} className="ds-link">
            {t('word.module', { number: activity.module.number })}: {activity.module.title}
          </Link>
        </BackLink>
      }
      lead={<Facts activity={activity} />}
    >
      <div className="step-sheet panel">
        <StepOpening groupId={groupId} activityId={activity.id} />
        {activity.body && <Markdown source={activity.body} />}
        <Response activity={activity} groupId={groupId} />
      </div>
    </Page>
  )
}

function Facts({ activity }: { activity: Activity }) {
  const t = useText()
  const kind =
    activity.kind === 'task' && activity.answeredBy === 'group'
      ? t('word.group-task')
      : t(`word.${activity.kind}`)
  const parts = [t(`word.${activity.step}`), kind, t('word.minutes', { minutes: activity.minutes })]
  if (activity.dueOn) parts.push(t('word.due', { date: day(activity.dueOn) }))
  if (!activity.required) parts.push(t('path.optional'))
  return <>{parts.join(' · ')}</>
}

function Response({ activity, groupId }: { activity: Activity; groupId: string }) {
  const of = { id: groupId, activityId: activity.id }
  const isMember = groupRoles(useMe(), groupId).includes('participant')
  if (activity.answeredBy === 'group') return <GroupAnswer activity={activity} of={of} />
  if (activity.kind === 'discussion') {
    return (
      <>
        <TalkStep activity={activity} groupId={groupId} />
        <Neighbours activity={activity} of={of} />
      </>
    )
  }
  if (!isMember) return <Onlooker activity={activity} of={of} />
  if (activity.kind === 'reflection') return <ReflectionAnswer activity={activity} of={of} />
  return <Reading activity={activity} of={of} />
}

/** Who follows the group without taking part reads what was shared with them. */
function Onlooker({ activity, of }: { activity: Activity; of: { id: string; activityId: string } }) {
  return (
    <>
      {activity.kind === 'reflection' && <SharedReflections of={of} />}
      <Neighbours activity={activity} of={of} />
    </>
  )
}
