import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

export const calendarFeedQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: () => answer(api.GET('/v1/me/calendar-feed')),
})

export const renewCalendarFeed = () => answer(api.POST('/v1/me/calendar-feed'))

export const stopCalendarFeed = () => answer(api.DELETE('/v1/me/calendar-feed'))
