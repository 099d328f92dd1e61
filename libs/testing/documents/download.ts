import type { ApiClient } from '../api-client'

/** The bytes of a file. */
export async function download(client: ApiClient, href: string): Promise<Buffer> {
  const collect = (response: NodeJS.ReadableStream, done: (error: null, body: Buffer) => void): void => {
    const pieces: Buffer[] = []
    response.on('data', (piece: Buffer) => pieces.push(piece))
    response.on('end', () => done(null, Buffer.concat(pieces)))
  }
  const answer = await client
    .raw('get', href)
    .buffer(true)
    .parse(collect as never)
  return answer.body as Buffer
}
