import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

export const calendarAnswersQuery = (id: string) =>
  queryOptions({
    queryKey: ['calendar-answers', id],
    queryFn: () => answer(api.GET('/v1/gatherings/{id}/calendar-answers', { params: { path: { id } } })),
  })
