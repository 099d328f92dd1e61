import { queryOptions } from '@tanstack/react-query'
import type { Reflection } from '../api/answers'
import { answer, api, onlyIf, versioned, type Versioned } from '../api/client'
import type { OfActivity } from '../writing/draft-queries'

export interface NewReflection extends Pick<Reflection, 'text' | 'visibility'> {
  readonly readerId?: string
  /** Said on purpose when somebody could read it who could not before. */
  readonly widen?: boolean
  /** The version of the draft that the text was written on. */
  readonly draft: number
}

export const reflectionQuery = (of: OfActivity) =>
  queryOptions({ queryKey: ['reflection', of.id, of.activityId], queryFn: () => readReflection(of) })

export const sharedReflectionsQuery = (of: OfActivity) =>
  queryOptions({
    queryKey: ['shared-reflections', of.id, of.activityId],
    queryFn: async () =>
      (await answer(api.GET('/v1/groups/{id}/activities/{activityId}/reflections', { params: { path: of } })))
        .items,
  })

/** Nothing written yet has no version to build on. */
export async function readReflection(of: OfActivity): Promise<Versioned<Reflection>> {
  const read = await versioned(
    api.GET('/v1/groups/{id}/activities/{activityId}/reflection', { params: { path: of } }),
  )
  return read.data.updatedAt ? read : { ...read, version: null }
}

export function writeReflection(
  of: OfActivity,
  body: NewReflection,
  version: string | null,
): Promise<Versioned<Reflection>> {
  return versioned(
    api.PUT('/v1/groups/{id}/activities/{activityId}/reflection', {
      params: { path: of },
      headers: onlyIf(version),
      body,
    }),
  )
}
