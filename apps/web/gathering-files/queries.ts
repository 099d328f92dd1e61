import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'

export const gatheringFilesQuery = (id: string) =>
  queryOptions({
    queryKey: ['gathering-files', id],
    queryFn: () => answer(api.GET('/v1/gatherings/{id}/files', { params: { path: { id } } })),
  })

/** Sends the file as it is; the browser writes the multipart boundary. */
export function addGatheringFile(id: string, file: File) {
  const form = new FormData()
  form.append('file', file)
  return answer(
    api.POST('/v1/gatherings/{id}/files', {
      params: { path: { id } },
      body: form as never,
      bodySerializer: () => form,
    }),
  )
}

export const removeGatheringFile = (id: string, fileId: string) =>
  answer(api.DELETE('/v1/gatherings/{id}/files/{fileId}', { params: { path: { id, fileId } } }))
