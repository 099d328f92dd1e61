import { queryOptions } from '@tanstack/react-query'
import type { Import, ImportChange } from '../api/answers'
import { answer, api } from '../api/client'

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: () => answer(api.GET('/v1/imports/{id}', { params: { path: { id } } })),
  })

const PER_PAGE = 50

export function importRows(id: string, change: ImportChange, cursor: string | undefined) {
  const query = { change, limit: PER_PAGE, ...(cursor ? { cursor } : {}) }
  return answer(api.GET('/v1/imports/{id}/rows', { params: { path: { id }, query } }))
}

/** Sends the file as it is; the browser writes the multipart boundary. */
export function upload(cohort: string, file: File): Promise<Import> {
  const form = new FormData()
  form.append('file', file)
  return answer(
    api.POST('/v1/imports', {
      params: { query: { cohort } },
      body: form as never,
      bodySerializer: () => form,
    }),
  )
}

export function apply(id: string): Promise<Import> {
  return answer(api.POST('/v1/imports/{id}/application', { params: { path: { id } } }))
}

/** Says whether a row is somebody who is known by another address; the difference is made anew. */
export function decideSamePerson(id: string, row: number, same: boolean): Promise<Import> {
  const params = { path: { id, row: String(row) } }
  return answer(api.PUT('/v1/imports/{id}/rows/{row}/same-person', { params, body: { same } }))
}
