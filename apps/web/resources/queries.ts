import { queryOptions } from '@tanstack/react-query'
import type { AuthoredResource, AuthoredResources } from '../api/answers'
import { answer, api, onlyIf, versioned, type Versioned } from '../api/client'

/** An activity in a version of the programme. */
export interface OfVersion {
  readonly versionId: string
  readonly activityId: string
}

const path = ({ versionId, activityId }: OfVersion) => ({ id: versionId, activityId })

export const resourcesQuery = (of: OfVersion) =>
  queryOptions({
    queryKey: ['resources', of.versionId, of.activityId],
    queryFn: () =>
      versioned(
        api.GET('/v1/programme-versions/{id}/activities/{activityId}/resources', {
          params: { path: path(of) },
        }),
      ),
  })

/** Sends the file as it is; the browser writes the multipart boundary. */
export function attachResource(of: OfVersion, file: File): Promise<Versioned<AuthoredResources>> {
  const form = new FormData()
  form.append('file', file)
  return versioned(
    api.POST('/v1/programme-versions/{id}/activities/{activityId}/resources', {
      params: { path: path(of) },
      body: form as never,
      bodySerializer: () => form,
    }),
  )
}

export function arrangeResources(
  of: OfVersion,
  items: readonly AuthoredResource[],
  version: string | null,
): Promise<Versioned<AuthoredResources>> {
  return versioned(
    api.PUT('/v1/programme-versions/{id}/activities/{activityId}/resources', {
      params: { path: path(of) },
      headers: onlyIf(version),
      body: { items: items.map(({ id, title }) => ({ id, title })) },
    }),
  )
}

export async function removeResource(of: OfVersion, resourceId: string): Promise<void> {
  await answer(
    api.DELETE('/v1/programme-versions/{id}/activities/{activityId}/resources/{resourceId}', {
      params: { path: { ...path(of), resourceId } },
    }),
  )
}
