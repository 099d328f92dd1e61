import type {} from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../platform/http'
import type { Language } from '../platform/i18n'
import { headingsIn } from './list/columns'
import type { UploadedFile } from './imports.service'

const LARGEST = 5 * 1_048_576
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** Some systems say these of a file with separators, or of any file. */
export const fileTypes = [
  'text/csv',
  WORKBOOK,
  'application/vnd.ms-excel',
  'application/octet-stream',
] as const

/** Lets the server take a file as the whole body, besides a form with a file. */
export function takeFiles(server: FastifyInstance): void {
  for (const type of fileTypes) {
    if (server.hasContentTypeParser(type)) continue
    server.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: LARGEST }, (_request, body, done) =>
      done(null, body),
    )
  }
}

/** @throws Problem when there is no file or it is larger than 5 MB */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  const file = request.isMultipart() ? await fromForm(request) : fromBody(request)
  if (!file) throw new Problem('invalid', 'import.file-missing')
  return { name: nameOf(file.name), bytes: file.bytes }
}

async function fromForm(request: FastifyRequest): Promise<UploadedFile | null> {
  const part = await request.file({ limits: { fileSize: LARGEST, files: 1 } })
  if (!part) return null
  const bytes = await part.toBuffer().catch((error: unknown) => {
    throw (error as { statusCode?: number }).statusCode === 413
      ? new Problem('too-large', 'import.file-too-large')
      : error
  })
  return { name: part.filename, bytes }
}

function fromBody({ body, headers }: FastifyRequest): UploadedFile | null {
  if (!Buffer.isBuffer(body) || body.length === 0) return null
  const name = /filename="?([^";]+)"?/.exec(headers['content-disposition'] ?? '')?.[1]
  return { name: name ?? '', bytes: body }
}

/** The file's own name without the folders that some browsers send. */
function nameOf(given: string): string {
  const name =
    given
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/[\u0000-\u001f\u007f]/g, '')
      .trim() ?? ''
  return name.slice(0, 200) || 'deltakere'
}

/** The empty file to fill in: a mark so that Excel reads æ, ø and å, and the separator of a Norwegian Excel. */
export function template(language: Language): string {
  return `\uFEFF${headingsIn[language].join(';')}\r\n`
}
