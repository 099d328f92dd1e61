import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long a code stands on the screen. */
export const STEP_MS = 60_000

/** Six digits of a minute, by the secret of one gathering: a time-based one-time code as in RFC 6238, with SHA-256. */
export function codeOf(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha256', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 0x0f
  const number = (mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000
  return String(number).padStart(6, '0')
}

export function stepOf(instant: Date): number {
  return Math.floor(instant.getTime() / STEP_MS)
}

/** Whether the code stood there at that moment: the one of that minute, or of the one before, for whoever types slowly. */
export function stoodThere(secret: Buffer, code: string, at: Date): boolean {
  const step = stepOf(at)
  // Both are compared, so that how long it takes says nothing.
  return [codeOf(secret, step), codeOf(secret, step - 1)].filter((right) => same(code, right)).length > 0
}

function same(given: string, right: string): boolean {
  return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right))
}
