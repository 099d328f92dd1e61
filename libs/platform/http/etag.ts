import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import { ApiHeader } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from './problem'

/** The strong entity tag of a version. */
export function etag(version: number | string): string {
  return `"${version}"`
}

export function setEtag(reply: FastifyReply, version: number | string): void {
  void reply.header('etag', etag(version))
}

/**
 * The version that the change builds on, from `If-Match`; `null` for a first version (`If-None-Match: *`).
 *
 * @throws Problem precondition-required when the request says neither
 */
export const IfMatch = createParamDecorator(versionOf, [describeHeaders])

function versionOf(_: unknown, context: ExecutionContext): string | null {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>()
  if (headers['if-none-match'] === '*') return null
  const match = /^(?:W\/)?"([^"]{1,200})"$/.exec(headers['if-match'] ?? '')
  if (!match?.[1]) throw new Problem('precondition-required', 'request.if-match-missing')
  return match[1]
}

/** The headers belong to the route's description, wherever the parameter stands. */
function describeHeaders(target: object, key: string | symbol | undefined): void {
  const method = Object.getOwnPropertyDescriptor(target, key ?? '')
  if (key === undefined || !method) return
  const builds = 'The entity tag of the version that the change builds on'
  ApiHeader({ name: 'If-Match', required: false, description: builds })(target, key, method)
  ApiHeader({ name: 'If-None-Match', required: false, description: '`*` for a first version' })(
    target,
    key,
    method,
  )
}

export function requireVersion(expected: string | null, present: number | string | null): void {
  if (expected !== (present === null ? null : String(present))) throw new Problem('stale', 'request.stale')
}

/** Puts the view's version on the answer, so that the next change can say what it builds on. */
export function tagged<View extends { readonly version: number | string }>(
  reply: FastifyReply,
  view: View,
): View {
  setEtag(reply, view.version)
  return view
}
