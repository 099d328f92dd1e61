import type { Writable } from 'node:stream'

/** Writes pieces as fast as the reader takes them; whoever goes away before the end makes the next one fail. */
export function patiently(out: Writable): (piece: Buffer) => Promise<void> {
  return (piece) => {
    if (out.destroyed) return Promise.reject(new Error('The reader has gone'))
    if (out.write(piece)) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        out.off('drain', settle).off('close', settle)
        if (out.destroyed) reject(new Error('The reader has gone'))
        else resolve()
      }
      out.on('drain', settle).on('close', settle)
    })
  }
}
