import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whose calendar a token opens; a later generation makes it worthless. */
export interface FeedKey {
  readonly personId: string
  readonly generation: number
}

const HEAD_BYTES = 20
const SEAL_BYTES = 24
/** In base64url, without padding. */
const LENGTH = Math.ceil(((HEAD_BYTES + SEAL_BYTES) * 4) / 3)

/**
 * The secret part of a feed's address. It is computed, not kept: it can be shown again, and who reads the database has
 * none. Sealed with 192 bits, so that a token that nobody was given is known as such without asking the database.
 */
export function feedToken(secret: string, { personId, generation }: FeedKey): string {
  const head = Buffer.alloc(HEAD_BYTES)
  head.write(personId.replaceAll('-', ''), 'hex')
  head.writeUInt32BE(generation, 16)
  return Buffer.concat([head, sealOf(secret, head)]).toString('base64url')
}

/** What a token was made for; null when it was not made here. */
export function keyOf(secret: string, token: string): FeedKey | null {
  if (token.length !== LENGTH || !/^[\w-]+$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const head = bytes.subarray(0, HEAD_BYTES)
  const seal = bytes.subarray(HEAD_BYTES)
  // The same bytes can be written in two ways; only the way it was given out counts.
  if (bytes.toString('base64url') !== token || seal.length !== SEAL_BYTES) return null
  if (!timingSafeEqual(seal, sealOf(secret, head))) return null
  const id = head.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { personId: id, generation: head.readUInt32BE(16) }
}

function sealOf(secret: string, head: Buffer): Buffer {
  return createHmac('sha256', secret).update('calendar-feed ').update(head).digest().subarray(0, SEAL_BYTES)
}
