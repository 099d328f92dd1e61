import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

/** An activity of a group: what every path of this area is about. */
export interface OfActivity {
  readonly id: string
  readonly activityId: string
}

export const activityQuery = (of: OfActivity) =>
  queryOptions({
    queryKey: ['activity', of.id, of.activityId],
    queryFn: () => answer(api.GET('/v1/groups/{id}/activities/{activityId}', { params: { path: of } })),
  })
