import type {} from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { csrfToken, sessionCookie } from '../platform/access'
import type { SessionOpened } from './person.dto'

const TWO_WEEKS_S = 14 * 86_400

/** Puts the session on the answer. Secure as soon as the request came over TLS, so that the demo runs on plain loopback. */
export function openedSession(request: FastifyRequest, reply: FastifyReply, token: string): SessionOpened {
  void reply.setCookie(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: TWO_WEEKS_S,
  })
  return { csrfToken: csrfToken(token) }
}
