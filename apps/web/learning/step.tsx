import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Activity } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { TalkStep } from '../discussions/talk-step'
import { StepOpening } from '../openings/step-opening'
import { groupRoles, useMe } from '../session/me'
import { Pending } from '../parts/states'
import { activityQuery } from './queries'
import { Reading } from './reading'
import { ReflectionAnswer } from '../reflections/reflection-answer'
import { SharedReflections } from '../reflections/shared-reflections'
import { Neighbours } from './step-actions'
import { StepQuestion } from './step-question'
import { StepSheet } from './step-sheet'

/** Writing together is much code, and most steps are done alone. */
const GroupAnswer = lazy(async () => ({
  default: (await import('../group-answer/group-answer')).GroupAnswer,
}))

const route = getRouteApi('/signed-in/gruppe/$groupId/lopet/$activityId')

/** One thing a page: what it is about, the question, and the one button on to the next. */
export function StepPage() {
  const { groupId, activityId } = route.useParams()
  const activity = useQuery(activityQuery({ id: groupId, activityId }))
  return (
    <LoadedPage query={activity}>
      {(data) => (
        <StepSheet
          key={data.id}
          activity={data}
          groupId={groupId}
          opening={<StepOpening groupId={groupId} activityId={data.id} />}
        >
          <Response activity={data} groupId={groupId} />
        </StepSheet>
      )}
    </LoadedPage>
  )
}

function Response({ activity, groupId }: { activity: Activity; groupId: string }) {
  const of = { id: groupId, activityId: activity.id }
  const isMember = groupRoles(useMe(), groupId).includes('participant')
  if (activity.answeredBy === 'group')
    return (
      <Suspense fallback={<Pending />}>
        <GroupAnswer activity={activity} of={of} />
      </Suspense>
    )
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
      <StepQuestion activity={activity} />
      {activity.kind === 'reflection' && <SharedReflections of={of} />}
      <Neighbours activity={activity} of={of} />
    </>
  )
}
