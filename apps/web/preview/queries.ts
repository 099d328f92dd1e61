import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'
import { previewQueryOf, type PreviewSearch } from './preview-search'

export const previewedPathQuery = (id: string, search: PreviewSearch) =>
  queryOptions({
    queryKey: ['preview', id, search],
    queryFn: () =>
      answer(
        api.GET('/v1/programme-versions/{id}/preview', {
          params: { path: { id }, query: previewQueryOf(search) },
        }),
      ),
    retry: false,
  })

export const previewedActivityQuery = (id: string, activityId: string, search: PreviewSearch) =>
  queryOptions({
    queryKey: ['preview', id, activityId, search],
    queryFn: () =>
      answer(
        api.GET('/v1/programme-versions/{id}/preview/activities/{activityId}', {
          params: { path: { id, activityId }, query: previewQueryOf(search) },
        }),
      ),
    retry: false,
  })

export const previewDatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['preview-dates', id],
    queryFn: async () =>
      (await answer(api.GET('/v1/programme-versions/{id}/preview/dates', { params: { path: { id } } })))
        .items,
  })
