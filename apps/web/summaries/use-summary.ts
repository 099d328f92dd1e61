import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Summary } from '../api/answers'
import { isStale } from '../api/problem'
import { openDecisionsQuery, summaryQuery, type Place } from './queries'

/** A change that answers the whole summary: the screen shows it, and where somebody was faster, what they made of it. */
export function useSummaryChange<Given>(
  place: Place,
  change: (given: Given) => Promise<Summary>,
  done?: () => void,
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: (summary) => {
      client.setQueryData(summaryQuery(place).queryKey, summary)
      void client.invalidateQueries({ queryKey: openDecisionsQuery(place.id).queryKey })
      done?.()
    },
    onError: (error) =>
      isStale(error) ? client.invalidateQueries({ queryKey: summaryQuery(place).queryKey }) : undefined,
  })
}
