import { queryOptions } from '@tanstack/react-query'
import type { Members, MemberReplacement, NewMember } from '../api/answers'
import { answer, api } from '../api/client'

export const membersQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', id],
    queryFn: () => answer(api.GET('/v1/groups/{id}/members', { params: { path: { id } } })),
  })

/** The list that a change builds on. */
export interface Place {
  readonly id: string
  readonly version: string
}

const builtOn = ({ version }: Place) => ({ 'If-Match': `"${version}"` })

export function add(place: Place, body: NewMember): Promise<Members> {
  const params = { path: { id: place.id } }
  return answer(api.POST('/v1/groups/{id}/members', { params, headers: builtOn(place), body }))
}

export function change(
  place: Place,
  enrolmentId: string,
  body: Pick<NewMember, 'title' | 'category'>,
): Promise<Members> {
  const params = { path: { id: place.id, enrolmentId } }
  return answer(api.PATCH('/v1/groups/{id}/members/{enrolmentId}', { params, headers: builtOn(place), body }))
}

export function end(
  place: Place,
  enrolmentId: string,
  body: Pick<MemberReplacement, 'on' | 'reason'>,
): Promise<Members> {
  const params = { path: { id: place.id, enrolmentId } }
  return answer(
    api.POST('/v1/groups/{id}/members/{enrolmentId}/ending', { params, headers: builtOn(place), body }),
  )
}

export function replace(place: Place, enrolmentId: string, body: MemberReplacement): Promise<Members> {
  const params = { path: { id: place.id, enrolmentId } }
  return answer(
    api.POST('/v1/groups/{id}/members/{enrolmentId}/replacement', { params, headers: builtOn(place), body }),
  )
}

export interface HandOverTo {
  readonly role: 'facilitator' | 'chief-executive'
  readonly from: string
  readonly to?: string
  readonly email?: string
  readonly name?: string
}

export function handOver(place: Place, body: HandOverTo): Promise<Members> {
  const params = { path: { id: place.id } }
  return answer(api.POST('/v1/groups/{id}/hand-overs', { params, headers: builtOn(place), body }))
}

export function standIn(
  place: Place,
  body: { untilOn: string; to?: string; email?: string; name?: string },
): Promise<Members> {
  const params = { path: { id: place.id } }
  return answer(api.POST('/v1/groups/{id}/stand-ins', { params, headers: builtOn(place), body }))
}

const PER_PAGE = 10

export function history(id: string, cursor: string | undefined) {
  const query = { limit: PER_PAGE, ...(cursor ? { cursor } : {}) }
  return answer(api.GET('/v1/groups/{id}/members/history', { params: { path: { id }, query } }))
}

export function ownReflections(cursor: string | undefined) {
  const query = { limit: PER_PAGE, ...(cursor ? { cursor } : {}) }
  return answer(api.GET('/v1/me/reflections', { params: { query } }))
}

export function removeReflection(id: string): Promise<unknown> {
  return answer(api.DELETE('/v1/me/reflections/{id}', { params: { path: { id } } }))
}
