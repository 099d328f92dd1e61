import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Activity } from '../api/answers'
import { answer, api } from '../api/client'
import { pathQuery } from '../participant/queries'
import { nextUndone } from '../path/next-undone'
import type { OfActivity } from './queries'

interface Completion {
  /** Marks the step as done and shows the next thing that is not, or a summary when there is none in the module. */
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
      const path = await client.fetchQuery({ ...pathQuery(of.id), staleTime: 0 }).catch(() => null)
      const next = path ? nextUndone(path, activity) : (activity.next?.activityId ?? null)
      const groupId = of.id
      const module = String(activity.module.number)
      await navigate(
        next
          ? { to: '/gruppe/$groupId/lopet/$activityId', params: { groupId, activityId: next } }
          : { to: '/gruppe/$groupId/lopet/ferdig/$module', params: { groupId, module } },
      )
      await Promise.all(
        ['home', 'activity'].map((key) => client.invalidateQueries({ queryKey: [key, of.id] })),
      )
    },
  })
  return { goOn: () => complete.mutate(), busy: complete.isPending, error: complete.error }
}

function markDone(of: OfActivity): Promise<unknown> {
  return answer(api.PUT('/v1/groups/{id}/activities/{activityId}/completion', { params: { path: of } }))
}
