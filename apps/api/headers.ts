import type { FastifyInstance } from 'fastify'

const POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self' data:",
  "object-src 'none'",
].join('; ')

/** Addresses that are a secret themselves: they are passed on to nobody and found by no search engine. */
const SECRET = /^\/(?:les|v1\/shared-reports)\//

/** What every answer says to the browser; nothing of ours comes from another origin. */
export function guardHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    void reply.headers({
      'content-security-policy': POLICY,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      'x-request-id': request.id,
    })
    if (SECRET.test(request.url))
      void reply.headers({
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
        'cache-control': 'no-store',
      })
    // Answers hold people's data: no cache but the browser's own memory may keep them.
    if (request.url.startsWith('/v1/')) void reply.header('cache-control', 'private, no-store')
  })
}
