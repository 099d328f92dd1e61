import { queryOptions } from '@tanstack/react-query'
import type { paths } from '../api/schema'
import { answer, api, onlyIf } from '../api/client'

type Body<P extends keyof paths, M extends 'post' | 'patch'> = paths[P][M] extends {
  requestBody: { content: { 'application/json': infer Sent } }
}
  ? Sent
  : never

export type NewRole = Body<'/v1/people/{id}/roles', 'post'>
export type NewPerson = Body<'/v1/people', 'post'>
export type GivenRole = NewRole['role']

export const givenRoles: readonly GivenRole[] = [
  'administrator',
  'instructor',
  'chief-executive',
  'facilitator',
  'employee-representative',
]

export interface PeopleFilter {
  readonly q: string
  readonly role: GivenRole | ''
}

export function peoplePage({ q, role }: PeopleFilter, cursor?: string) {
  const query = { limit: 25, ...(q ? { q } : {}), ...(role ? { role } : {}), ...(cursor ? { cursor } : {}) }
  return answer(api.GET('/v1/people', { params: { query } }))
}

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: () => answer(api.GET('/v1/people/{id}', { params: { path: { id } } })),
  })

export const addPerson = (body: NewPerson) => answer(api.POST('/v1/people', { body }))

export const correctPerson = (id: string, version: number, body: { name?: string; email?: string }) =>
  answer(api.PATCH('/v1/people/{id}', { params: { path: { id } }, headers: onlyIf(`"${version}"`), body }))

export const giveRole = (id: string, body: NewRole) =>
  answer(api.POST('/v1/people/{id}/roles', { params: { path: { id } }, body }))

export const endRole = (id: string, roleId: string, confirmed: boolean) =>
  answer(
    api.DELETE('/v1/people/{id}/roles/{roleId}', {
      params: { path: { id, roleId }, query: confirmed ? { confirmed: 'yes' } : {} },
    }),
  )

export interface LogFilter {
  readonly person?: string
  readonly gruppe?: string
  readonly slag?: string
}

export function logPage({ person, gruppe, slag }: LogFilter, cursor?: string) {
  const query = {
    limit: 30,
    ...(person ? { person } : {}),
    ...(gruppe ? { group: gruppe } : {}),
    ...(slag ? { kind: slag } : {}),
    ...(cursor ? { cursor } : {}),
  }
  return answer(api.GET('/v1/log', { params: { query } }))
}

export const logKindsQuery = queryOptions({
  queryKey: ['log-kinds'],
  queryFn: async () => (await answer(api.GET('/v1/log/kinds'))).items,
})
