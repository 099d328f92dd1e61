import { queryOptions } from '@tanstack/react-query'
import type { CohortState, GroupStep } from '../api/answers'
import type { paths } from '../api/schema'
import { answer, api, onlyIf } from '../api/client'

export type NewCohort = paths['/v1/cohorts']['post']['requestBody']['content']['application/json']

const at = (id: string) => ({ params: { path: { id } } })
const seen = (version: number) => ({ headers: onlyIf(`"${version}"`) })

export const cohortSetupQuery = (id: string) =>
  queryOptions({
    queryKey: ['cohort-setup', id],
    queryFn: () => answer(api.GET('/v1/cohorts/{id}/setup', at(id))),
  })

export const groupSetupQuery = (id: string) =>
  queryOptions({
    queryKey: ['group-setup', id],
    queryFn: () => answer(api.GET('/v1/groups/{id}/setup', at(id))),
  })

export const publishedVersionsQuery = queryOptions({
  queryKey: ['published-versions'],
  queryFn: async () => (await answer(api.GET('/v1/published-versions'))).items,
})

export const rollForwardQuery = (id: string, firstOn: string) =>
  queryOptions({
    queryKey: ['roll-forward', id, firstOn],
    queryFn: () =>
      answer(
        api.GET('/v1/cohorts/{id}/roll-forward', {
          params: { path: { id }, query: firstOn ? { firstOn } : {} },
        }),
      ),
  })

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: async () =>
    (await answer(api.GET('/v1/organisations', { params: { query: { limit: 100 } } }))).items,
})

export const versionMoveQuery = (id: string) =>
  queryOptions({
    queryKey: ['version-move', id],
    queryFn: () => answer(api.GET('/v1/cohorts/{id}/version-move', at(id))),
  })

export const batchMoveQuery = (id: string, batch: string) =>
  queryOptions({
    queryKey: ['batch-move', id, batch],
    queryFn: () =>
      answer(api.GET('/v1/groups/{id}/batch', { params: { path: { id }, query: batch ? { batch } : {} } })),
  })

export const createCohort = (body: NewCohort) => answer(api.POST('/v1/cohorts', { body }))

export interface CohortChange {
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly enrolBy: string | null
}

export const changeCohort = (id: string, version: number, body: CohortChange) =>
  answer(api.PATCH('/v1/cohorts/{id}', { ...at(id), ...seen(version), body }))

export const stepCohort = (id: string, version: number, to: CohortState, reason: string) =>
  answer(
    api.POST('/v1/cohorts/{id}/state', {
      ...at(id),
      ...seen(version),
      body: reason ? { to, reason } : { to },
    }),
  )

export const addBatch = (id: string) => answer(api.POST('/v1/cohorts/{id}/batches', { ...at(id), body: {} }))

export const renumberBatch = (id: string, batchId: string, version: number, number: number) =>
  answer(
    api.PATCH('/v1/cohorts/{id}/batches/{batchId}', {
      params: { path: { id, batchId } },
      ...seen(version),
      body: { number },
    }),
  )

export const removeBatch = (id: string, batchId: string) =>
  answer(api.DELETE('/v1/cohorts/{id}/batches/{batchId}', { params: { path: { id, batchId } } }))

export interface Invitation {
  readonly cohortId: string
  readonly organisationId: string
  readonly batchId: string
  readonly name: string
}

export const inviteGroup = ({ cohortId, organisationId, batchId, name }: Invitation) =>
  answer(
    api.POST('/v1/groups', {
      body: {
        cohortId,
        organisationId,
        ...(batchId ? { batchId } : {}),
        ...(name.trim() ? { name: name.trim() } : {}),
      },
    }),
  )

export interface GroupChange {
  readonly name?: string
  readonly state?: GroupStep['to']
  readonly reason?: string
}

export const changeGroup = (id: string, version: number, body: GroupChange) =>
  answer(api.PATCH('/v1/groups/{id}', { ...at(id), ...seen(version), body }))

export const moveBatch = (id: string, version: number, batchId: string | null) =>
  answer(api.PUT('/v1/groups/{id}/batch', { ...at(id), ...seen(version), body: { batchId } }))

export const moveVersion = (id: string, version: number, versionId: string, reason: string) =>
  answer(
    api.POST('/v1/cohorts/{id}/version-move', { ...at(id), ...seen(version), body: { versionId, reason } }),
  )
