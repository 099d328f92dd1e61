import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Submission } from '../api/answers'
import type { Versioned } from '../api/client'
import { isStale } from '../api/problem'
import type { OfActivity } from '../writing/draft-queries'
import { submissionQuery } from './queries'

export type Change = (of: OfActivity, version: string | null) => Promise<Versioned<Submission>>

/** One step of the group's answer – agree, deliver, reopen – on the version that was read. */
export function useAnswerStep(of: OfActivity, stored: Versioned<Submission>) {
  const client = useQueryClient()
  const { queryKey } = submissionQuery(of)
  return useMutation({
    mutationFn: (change: Change) => change(of, stored.version),
    onSuccess: async (submission) => {
      client.setQueryData(queryKey, submission)
      await Promise.all(
        ['home', 'path', 'activity', 'cohort-submissions'].map((key) =>
          client.invalidateQueries({ queryKey: key === 'cohort-submissions' ? [key] : [key, of.id] }),
        ),
      )
    },
    // Somebody changed the text just now: show theirs, so that nobody agrees to what they have not read.
    onError: (error) => (isStale(error) ? client.invalidateQueries({ queryKey }) : undefined),
  })
}
