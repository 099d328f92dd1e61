import type { INestApplication } from '@nestjs/common'
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core'
import type { OpenAPIObject } from '@nestjs/swagger'
import { accessTable } from '../libs/platform/access'
import { openApiDocument } from '../libs/platform/http'

export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'

/** One route as it is published. */
export interface Operation {
  readonly method: Method
  /** With `{id}` where an id belongs. */
  readonly path: string
  /** JSON types of the fields of a JSON body; null when it takes none. */
  readonly fields: Readonly<Record<string, readonly string[]>> | null
  readonly isPublic: boolean
}

interface Described {
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>
  }
}
interface Schema {
  readonly properties?: Readonly<Record<string, { readonly type?: string | readonly string[] }>>
}

/** Every route of the published description, so that a new one is tried without anybody thinking of it. */
export function operationsOf(app: INestApplication): Operation[] {
  const document = openApiDocument(app, 'test', '0')
  const table = accessTable(app.get(DiscoveryService), app.get(MetadataScanner), app.get(Reflector))
  const open = new Set(
    table.filter((row) => row.access === 'public').map((row) => `${row.method} ${row.path}`),
  )
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Described>).map(([method, operation]) => ({
      method: method as Method,
      path,
      fields: fieldsOf(document, operation),
      isPublic: open.has(`${method.toUpperCase()} ${path}`),
    })),
  )
}

function fieldsOf(document: OpenAPIObject, { requestBody }: Described): Operation['fields'] {
  const name = requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1)
  if (name === undefined) return null
  const { properties = {} } = document.components?.schemas?.[name] as Schema
  return Object.fromEntries(
    Object.entries(properties).map(([field, { type }]) => [field, [type ?? 'object'].flat()]),
  )
}

/** The path with an id in every place for one. */
export function withIds({ path }: Operation, id: string): string {
  return path.replace(/\{[^}]+\}/g, id)
}

const STAND_IN = { email: 'vara@prove.example', name: 'Vara', untilOn: '2026-12-31' }
const HOURS = {
  grant: '0197a000-0000-7000-8000-000000000000',
  workedOn: '2024-01-15',
  quarters: 4,
  purpose: 'Forarbeid',
  module: null,
}
const NEWCOMER = { email: 'ny@prove.example', name: 'Ny', category: 'top-leader', title: '' }

/** What a route needs beside its ids to get as far as asking whose it is: the end of its path, query and body. */
const FITTING: readonly (readonly [end: string, query: string, body: object])[] = [
  ['put /v1/groups/{id}/activities/{activityId}/draft', '', { text: 'x', basedOn: 0 }],
  ['/reflection', '', { text: 'x', visibility: 'private' }],
  ['get /v1/groups/{id}/participants', '?format=csv', {}],
  ['post /v1/groups/{id}/members', '', NEWCOMER],
  ['/evaluation/answers', '', { answers: [] }],
  ['/decisions/{decisionId}', '', { text: 'x', personId: null, dueOn: null }],
  ['/decisions/{decisionId}/completion', '', { done: true }],
  ['/reading', '', { until: '2026-11-20T08:00:00Z' }],
  ['/claim', '', {}],
  ['patch /v1/groups/{id}', '', { name: 'Nytt navn' }],
  ['/batch', '', { batchId: null }],
  [
    '/local-sessions',
    '',
    {
      title: 'Lokal økt',
      mode: 'digital',
      startsAt: '2026-12-10T08:00:00Z',
      endsAt: '2026-12-10T09:00:00Z',
    },
  ],
  ['/stand-ins', '', STAND_IN],
  ['/hours', '', HOURS],
  ['/hand-overs', '', { role: 'facilitator', from: '0197a000-0000-7000-8000-000000000000' }],
]

/** A request that is refused for whose group it is, and for nothing else. */
export function fitting({ method, path }: Operation): { query: string; body: object } {
  const [, query, body] = FITTING.find(([end]) => `${method} ${path}`.endsWith(end)) ?? [
    '',
    '',
    { text: 'x' },
  ]
  return { query, body }
}
