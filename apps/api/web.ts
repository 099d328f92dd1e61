import fastifyStatic from '@fastify/static'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const YEAR_MS = 31_536_000_000

/**
 * Serves the built front end beside the API, for the demo and small installations. Files with a hash in their name are
 * kept for a year; every other path that is no API is a screen, and a screen is always the newest index page.
 */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  const server = app.getHttpAdapter().getInstance()
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    maxAge: YEAR_MS,
    immutable: true,
    preCompressed: true,
    decorateReply: false,
  })
  const index = await readFile(join(folder, 'index.html'), 'utf8')
  const screen = (_: FastifyRequest, reply: FastifyReply): FastifyReply =>
    reply
      .header('cache-control', reply.getHeader('cache-control') ?? 'no-cache')
      .type('text/html; charset=utf-8')
      .send(index)
  server.get('/', screen)
  server.get('/*', { constraints: {} }, (request, reply) =>
    request.url.startsWith('/v1/') || request.url.startsWith('/assets/')
      ? reply.callNotFound()
      : screen(request, reply),
  )
}
