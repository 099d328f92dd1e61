import { queryOptions } from '@tanstack/react-query'
import type { Decision, Summary, SummaryPreview } from '../api/answers'
import { answer, api, onlyIf, versioned, type Versioned } from '../api/client'
import { isStale } from '../api/problem'

/** A group at a gathering. */
export interface Place {
  readonly id: string
  readonly gatheringId: string
}

/** What a decision says. */
export interface Words {
  readonly text: string
  readonly personId: string | null
  readonly dueOn: string | null
}

export const summaryQuery = (place: Place) =>
  queryOptions({
    queryKey: ['summary', place.id, place.gatheringId],
    queryFn: () => readSummary(place),
    retry: false,
  })

export function readSummary(place: Place): Promise<Summary> {
  return answer(api.GET('/v1/groups/{id}/gatherings/{gatheringId}/summary', { params: { path: place } }))
}

export function writeSummary(
  place: Place,
  text: string,
  version: string | null,
): Promise<Versioned<Summary>> {
  return versioned(
    api.PUT('/v1/groups/{id}/gatherings/{gatheringId}/summary', {
      params: { path: place },
      headers: onlyIf(version === '"0"' ? null : version),
      body: { text },
    }),
  )
}

/**
 * Notes a decision under an id of our own making. When the answer to an earlier attempt was lost, it stands there already,
 * maybe in other words: then these are a change of it.
 */
export async function noteDecision(place: Place, decisionId: string, words: Words): Promise<Summary> {
  try {
    return await putDecision(place, decisionId, null, words)
  } catch (error) {
    const found = isStale(error) && (await readSummary(place)).decisions.find(({ id }) => id === decisionId)
    if (!found) throw error
    return changeDecision(place, found, words)
  }
}

export function changeDecision(place: Place, { id, version }: Decision, words: Words): Promise<Summary> {
  return putDecision(place, id, `"${version}"`, words)
}

export function removeDecision(place: Place, { id, version }: Decision): Promise<Summary> {
  return answer(
    api.DELETE('/v1/groups/{id}/gatherings/{gatheringId}/decisions/{decisionId}', {
      params: { path: { ...place, decisionId: id } },
      headers: { 'If-Match': `"${version}"` },
    }),
  )
}

export function settleDecision(place: Place, decisionId: string, done: boolean): Promise<Summary> {
  return answer(
    api.PUT('/v1/groups/{id}/gatherings/{gatheringId}/decisions/{decisionId}/completion', {
      params: { path: { ...place, decisionId } },
      body: { done },
    }),
  )
}

export function previewSummary(place: Place): Promise<SummaryPreview> {
  return answer(
    api.GET('/v1/groups/{id}/gatherings/{gatheringId}/summary/letters', { params: { path: place } }),
  )
}

export function sendSummary(place: Place, { version }: SummaryPreview): Promise<Summary> {
  return answer(
    api.POST('/v1/groups/{id}/gatherings/{gatheringId}/summary/sendings', {
      params: { path: place },
      headers: { 'If-Match': `"${version}"` },
    }),
  )
}

export const openDecisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['decisions', id],
    queryFn: async () =>
      (await answer(api.GET('/v1/groups/{id}/decisions', { params: { path: { id } } }))).items,
  })

function putDecision(
  place: Place,
  decisionId: string,
  version: string | null,
  body: Words,
): Promise<Summary> {
  return answer(
    api.PUT('/v1/groups/{id}/gatherings/{gatheringId}/decisions/{decisionId}', {
      params: { path: { ...place, decisionId } },
      headers: onlyIf(version),
      body,
    }),
  )
}
