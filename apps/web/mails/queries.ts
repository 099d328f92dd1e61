import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client'
import type { paths } from '../api/schema'

type Query = NonNullable<paths['/v1/mails']['get']['parameters']['query']>
export type MailKind = NonNullable<Query['kind']>
export type MailFilterState = NonNullable<Query['state']>
export type Settlement = 'arrived' | 'send-again'

export interface MailFilter {
  readonly group: string | null
  readonly kind: MailKind | ''
  readonly state: MailFilterState | ''
  readonly q: string
}

const PER_PAGE = 30

export function mailPage({ group, kind, state, q }: MailFilter, cursor?: string) {
  const query: Query = {
    limit: PER_PAGE,
    ...(group ? { group } : {}),
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(q ? { q } : {}),
    ...(cursor ? { cursor } : {}),
  }
  return answer(api.GET('/v1/mails', { params: { query } }))
}

export const mailKindsQuery = queryOptions({
  queryKey: ['mail-kinds'],
  queryFn: () => answer(api.GET('/v1/mails/kinds')),
  select: ({ items }) => items,
})

export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: ['mail', id],
    queryFn: () => answer(api.GET('/v1/mails/{id}', { params: { path: { id } } })),
  })

export const settle = (id: string, outcome: Settlement) =>
  answer(api.POST('/v1/mails/{id}/settlement', { params: { path: { id } }, body: { outcome } }))

export const retryAddress = (id: string) =>
  answer(api.POST('/v1/people/{id}/address-retry', { params: { path: { id } } }))
