import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { AuthoredActivity, AuthoredVersion, Localised, VersionSummary } from '../api/answers'
import { answer, api, onlyIf } from '../api/client'

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: async () => (await answer(api.GET('/v1/programmes', { params: { query: { limit: 100 } } }))).items,
})

export const versionQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme-version', id],
    queryFn: () => answer(api.GET('/v1/programme-versions/{id}', { params: { path: { id } } })),
  })

export const readinessQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme-version', id, 'readiness'],
    queryFn: () => answer(api.GET('/v1/programme-versions/{id}/readiness', { params: { path: { id } } })),
  })

export const differenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme-version', id, 'difference'],
    queryFn: () => answer(api.GET('/v1/programme-versions/{id}/difference', { params: { path: { id } } })),
  })

/** What is worked out from a version is asked for again: its checks and its difference. */
export function workOutAgain(client: QueryClient, id: string): Promise<void> {
  const [name] = versionQuery(id).queryKey
  return client.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === name && queryKey[1] === id && queryKey.length > 2,
  })
}

/** What an entity tag is made of. */
const tag = (version: number | string): string => `"${version}"`

export function addProgramme(title: Localised) {
  return answer(api.POST('/v1/programmes', { body: { title } }))
}

export function beginDraft(programmeId: string) {
  return answer(api.POST('/v1/programmes/{id}/versions', { params: { path: { id: programmeId } } }))
}

export function publish(id: string, readTag: string) {
  return answer(
    api.POST('/v1/programme-versions/{id}/publication', {
      params: { path: { id } },
      headers: onlyIf(tag(readTag)),
    }),
  )
}

export function discard({ id, version }: Pick<AuthoredVersion, 'id' | 'version'>) {
  return answer(
    api.DELETE('/v1/programme-versions/{id}', { params: { path: { id } }, headers: onlyIf(tag(version)) }),
  )
}

export function changeDays(
  { id, version }: Pick<AuthoredVersion, 'id' | 'version'>,
  body: { preworkDays: number; postworkDays: number },
) {
  return answer(
    api.PATCH('/v1/programme-versions/{id}', {
      params: { path: { id } },
      headers: onlyIf(tag(version)),
      body,
    }),
  )
}

export interface ModuleText {
  readonly kind: 'core' | 'followup'
  readonly title: Localised
  readonly theme: Localised
}

export function addModule(id: string, body: ModuleText) {
  return answer(api.POST('/v1/programme-versions/{id}/modules', { params: { path: { id } }, body }))
}

export function changeModule(id: string, moduleId: string, version: number, body: ModuleText) {
  return answer(
    api.PUT('/v1/programme-versions/{id}/modules/{moduleId}', {
      params: { path: { id, moduleId } },
      headers: onlyIf(tag(version)),
      body,
    }),
  )
}

export function placeModule(id: string, moduleId: string, version: number, number: number) {
  return answer(
    api.PUT('/v1/programme-versions/{id}/modules/{moduleId}/place', {
      params: { path: { id, moduleId } },
      headers: onlyIf(tag(version)),
      body: { number },
    }),
  )
}

export function removeModule(id: string, moduleId: string, version: number) {
  return answer(
    api.DELETE('/v1/programme-versions/{id}/modules/{moduleId}', {
      params: { path: { id, moduleId } },
      headers: onlyIf(tag(version)),
    }),
  )
}

export type NewActivity = Pick<AuthoredActivity, 'step' | 'kind' | 'answeredBy' | 'title'>

export function addActivity(id: string, moduleId: string, body: NewActivity) {
  return answer(
    api.POST('/v1/programme-versions/{id}/modules/{moduleId}/activities', {
      params: { path: { id, moduleId } },
      body,
    }),
  )
}

export type ActivityText = Omit<
  AuthoredActivity,
  'id' | 'moduleId' | 'step' | 'position' | 'kind' | 'version'
>

export function changeActivity(id: string, activityId: string, version: number, body: ActivityText) {
  return answer(
    api.PUT('/v1/programme-versions/{id}/activities/{activityId}', {
      params: { path: { id, activityId } },
      headers: onlyIf(tag(version)),
      body,
    }),
  )
}

export type Place = Pick<AuthoredActivity, 'moduleId' | 'step' | 'position'>

export function placeActivity(id: string, activityId: string, version: number, body: Place) {
  return answer(
    api.PUT('/v1/programme-versions/{id}/activities/{activityId}/place', {
      params: { path: { id, activityId } },
      headers: onlyIf(tag(version)),
      body,
    }),
  )
}

export function removeActivity(id: string, activityId: string, version: number) {
  return answer(
    api.DELETE('/v1/programme-versions/{id}/activities/{activityId}', {
      params: { path: { id, activityId } },
      headers: onlyIf(tag(version)),
    }),
  )
}

export function draftOf(versions: readonly VersionSummary[]): VersionSummary | undefined {
  return versions.find(({ draft }) => draft)
}
