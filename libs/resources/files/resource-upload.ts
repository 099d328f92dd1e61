import type {} from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { Problem } from '../../platform/http'
import { LARGEST } from './resource-kinds'

/** A file as it came. */
export interface UploadedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** @throws Problem when there is no file or it is larger than 10 MB */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  const part = request.isMultipart()
    ? await request.file({ limits: { fileSize: LARGEST, files: 1, fields: 0 } })
    : undefined
  if (!part) throw new Problem('invalid', 'resource.file-missing')
  const bytes = await part.toBuffer().catch((error: unknown) => {
    throw (error as { statusCode?: number }).statusCode === 413
      ? new Problem('too-large', 'resource.too-large')
      : error
  })
  return { name: part.filename, bytes }
}
