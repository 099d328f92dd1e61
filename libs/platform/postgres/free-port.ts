import { createServer } from 'node:net'

/** A port of this machine that nobody listens on: the wished one when it is free, else any. */
export async function freePort(wished?: number): Promise<number> {
  if (wished !== undefined && (await canListen(wished))) return wished
  const port = await canListen(0)
  if (!port) throw new Error('This machine has no free port')
  return port
}

/** The port on which one could listen, or null when it is taken. */
export function canListen(port: number, host = '127.0.0.1'): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null)
      else reject(error)
    })
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
}
