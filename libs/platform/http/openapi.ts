import type { INestApplication } from '@nestjs/common'
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger'

const HOW = [
  'Sessions are a cookie; every change carries the token of the session in X-CSRF-Token (from GET /v1/me).',
  'Texts come in the language that Accept-Language asks for (nb, nn, en), else in the person’s own.',
  'Lists are pages: follow page.nextCursor. Unknown fields and query parameters are refused.',
].join(' ')

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

const PROBLEM: JsonObject = {
  type: 'object',
  description: 'RFC 9457 problem details; `code` is stable, `detail` is a sentence in the reader’s language',
  required: ['type', 'title', 'status', 'code', 'detail', 'requestId'],
  additionalProperties: false,
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        additionalProperties: false,
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
}

/** The published description of the API as OpenAPI 3.1, the same for the same source. */
export function openApiDocument(app: INestApplication, title: string, version: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle(title)
    .setDescription(HOW)
    .setVersion(version)
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('kl_session')
    .build()
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  }) as unknown as JsonObject
  const modern = strict(nullableAsTypes(document)) as JsonObject
  describeProblems(modern)
  return modern as unknown as OpenAPIObject
}

/** OpenAPI 3.1 is JSON Schema, which knows `null` as a type and no `nullable`. */
function nullableAsTypes(node: Json): Json {
  if (Array.isArray(node)) return node.map(nullableAsTypes)
  if (node === null || typeof node !== 'object') return node
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([k, v]) => [k, nullableAsTypes(v)]),
  )
  if (nullable !== true) return nullable === undefined || nullable === false ? rest : { nullable, ...rest }
  if (Array.isArray(rest.enum))
    return { ...rest, type: [rest.type ?? 'string', 'null'], enum: [...rest.enum, null] }
  if (typeof rest.type === 'string') return { ...rest, type: [rest.type, 'null'] }
  if (Array.isArray(rest.allOf) && rest.allOf.length === 1)
    return { anyOf: [rest.allOf[0] ?? {}, { type: 'null' }] }
  return { anyOf: [rest, { type: 'null' }] }
}

/** An answer says exactly what is described: an extra field is a leak, not a gift. */
function strict(node: Json): Json {
  if (Array.isArray(node)) return node.map(strict)
  if (node === null || typeof node !== 'object') return node
  const copy = Object.fromEntries(Object.entries(node).map(([k, v]) => [k, strict(v)])) as JsonObject
  const closed =
    copy.type === 'object' && copy.properties !== undefined && copy.additionalProperties === undefined
  return closed ? { ...copy, additionalProperties: false } : copy
}

function describeProblems(document: JsonObject): void {
  const components = (document.components ??= {}) as JsonObject
  const schemas = (components.schemas ??= {}) as JsonObject
  schemas.Problem = PROBLEM
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  for (const path of Object.values(document.paths as JsonObject)) {
    for (const operation of Object.values(path as JsonObject)) {
      const { responses, operationId } = operation as { responses: JsonObject; operationId: string }
      Object.assign(operation as JsonObject, { summary: inWords(operationId) })
      responses['4XX'] = { description: 'A refusal that says why', content }
      responses['5XX'] = { description: 'A fault of ours', content }
    }
  }
}

/** `Gatherings_recordAttendance` as "Gatherings: record attendance"; the names of our use cases are their summaries. */
function inWords(operationId: string): string {
  const [noun = '', verb = ''] = operationId.split('_')
  const words = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return `${words(noun).replace(/^./, (first) => first.toUpperCase())}: ${words(verb)}`
}
