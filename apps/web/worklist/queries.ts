import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

/** One group's worklist, or without a group that of all that the reader follows. */
export const worklistQuery = (group: string | null) =>
  queryOptions({
    queryKey: ['worklist', group],
    queryFn: () => answer(api.GET('/v1/worklist', { params: { query: group === null ? {} : { group } } })),
  })
