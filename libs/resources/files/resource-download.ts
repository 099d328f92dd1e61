import type { FastifyReply, FastifyRequest } from 'fastify'
import { etag } from '../../platform/http'
import { attachment } from './file-name'
import { mediaTypes } from './resource-kinds'
import type { StoredFile } from './stored-file'

/**
 * Hands a file out as an attachment that no browser runs, whatever is in it; the browser may keep it, but asks each time
 * whether it still may be read.
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: StoredFile,
): Promise<void> {
  const tag = etag(file.sha256)
  void reply.headers({ etag: tag, 'cache-control': 'private, no-cache' })
  if (request.headers['if-none-match'] === tag) return void (await reply.status(304).send())
  void reply.headers({
    'content-type': mediaTypes[file.kind],
    'content-length': file.content.length,
    'content-disposition': attachment(file.fileName),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  })
  await reply.send(file.content)
}
