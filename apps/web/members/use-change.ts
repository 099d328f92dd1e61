import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Members } from '../api/answers'
import { isStale } from '../api/problem'
import { membersQuery, type Place } from './queries'

/** Told what happened, in a sentence, once it has. */
export type Done = (said: string) => void

/** A change of the list: everything that shows the group is asked for anew, also who one is oneself. */
export function useChange(place: Place, work: () => Promise<Members>, after: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: work,
    onSuccess: async (members) => {
      client.setQueryData(membersQuery(place.id).queryKey, members)
      after()
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'health' })
    },
    onError: async (error) => {
      if (isStale(error)) await client.invalidateQueries({ queryKey: membersQuery(place.id).queryKey })
    },
  })
}
