import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type { PlannedGathering } from '../api/answers'
import { answer, api, onlyIf } from '../api/client'
import type { paths } from '../api/schema'

type Body<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  requestBody: { content: { 'application/json': infer B } }
}
  ? B
  : never
export type NewGathering = Body<'/v1/cohorts/{id}/gatherings', 'post'>
export type GatheringMove = Body<'/v1/gatherings/{id}/move', 'post'>
export type GatheringChange = Body<'/v1/gatherings/{id}', 'patch'>

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['gathering-plan', id],
    queryFn: () => answer(api.GET('/v1/cohorts/{id}/gatherings', { params: { path: { id } } })),
  })

const of = ({ id, version }: PlannedGathering) => ({
  params: { path: { id } },
  headers: onlyIf(`"${version}"`),
})

export const draft = (id: string, body: NewGathering) =>
  answer(api.POST('/v1/cohorts/{id}/gatherings', { params: { path: { id } }, body }))
export const rearrange = (one: PlannedGathering, body: GatheringChange) =>
  answer(api.PATCH('/v1/gatherings/{id}', { ...of(one), body }))
export const discard = (one: PlannedGathering) => answer(api.DELETE('/v1/gatherings/{id}', of(one)))
export const call = (one: PlannedGathering) => answer(api.POST('/v1/gatherings/{id}/call', of(one)))
export const move = (one: PlannedGathering, body: GatheringMove) =>
  answer(api.POST('/v1/gatherings/{id}/move', { ...of(one), body }))
export const cancel = (one: PlannedGathering, reason: string) =>
  answer(api.POST('/v1/gatherings/{id}/cancellation', { ...of(one), body: { reason } }))
export const addGroup = ({ id }: PlannedGathering, groupId: string) =>
  answer(api.POST('/v1/gatherings/{id}/groups', { params: { path: { id } }, body: { groupId } }))
export const removeGroup = ({ id }: PlannedGathering, groupId: string) =>
  answer(api.DELETE('/v1/gatherings/{id}/groups/{groupId}', { params: { path: { id, groupId } } }))

/** A date changes what many screens show: they ask again when they are next looked at, the plan at once. */
export function usePlanChanged(cohortId: string): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await client.invalidateQueries({ queryKey: ['gathering-plan', cohortId] })
    void client.invalidateQueries()
  }
}
