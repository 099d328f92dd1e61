import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Activity } from '../api/answers'
import { answer, api } from '../api/client'
import type { OfActivity } from './queries'

interface Completion {
  /** Marks the step as done and shows the next one, or the path when it was the last. */
  goOn: () => void
  busy: boolean
  error: unknown
}

export function useCompletion(
  of: OfActivity,
  activity: Activity,
  first?: () => Promise<boolean>,
): Completion {
  const client = useQueryClient()
  const navigate = useNavigate()
  const complete = useMutation({
    mutationFn: async () => {
      if (first && !(await first())) return
      if (!activity.done) await markDone(of)
      await navigate(
        activity.next
          ? {
              to: '/gruppe/$groupId/lopet/$activityId',
              params: { groupId: of.id, activityId: activity.next.activityId },
            }
          : { to: '/gruppe/$groupId/lopet', params: { groupId: of.id } },
      )
      await Promise.all(
        ['home', 'path', 'activity'].map((key) => client.invalidateQueries({ queryKey: [key, of.id] })),
      )
    },
  })
  return { goOn: () => complete.mutate(), busy: complete.isPending, error: complete.error }
}

function markDone(of: OfActivity): Promise<unknown> {
  return answer(api.PUT('/v1/groups/{id}/activities/{activityId}/completion', { params: { path: of } }))
}
