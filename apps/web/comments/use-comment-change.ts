import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OfActivity } from '../writing/draft-queries'
import { commentsQuery } from './queries'

/** One change of what is said about an answer; what the screen shows of it is fetched again, also when it was refused. */
export function useCommentChange(of: OfActivity) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSettled: () =>
      Promise.all(
        [
          commentsQuery(of).queryKey,
          ['submission', of.id, of.activityId],
          ['home', of.id],
          ['cohort-submissions'],
        ].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  })
}
