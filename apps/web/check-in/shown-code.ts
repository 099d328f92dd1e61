import type { RoomCode } from './queries'

const STEP_MS = 60_000

export interface ShownCode {
  readonly code: string
  /** Until another one takes its place. */
  readonly seconds: number
}

/**
 * What stands on the screen now. The answer brings the next code as well, so that a short silence is not seen; after that
 * an old code is shown no longer, because nobody would be let in by it.
 *
 * @param heardAt when the answer came, by this screen's own clock, which may be wrong
 */
export function shownCode(room: RoomCode, heardAt: number, now: number): ShownCode | null {
  if (room.code === null || room.next === null || room.validUntil === null) return null
  const serverNow = Date.parse(room.now) + (now - heardAt)
  const left = Date.parse(room.validUntil) - serverNow
  if (serverNow >= Date.parse(room.closesAt)) return null
  if (left > 0) return { code: room.code, seconds: Math.ceil(left / 1000) }
  return left > -STEP_MS ? { code: room.next, seconds: Math.ceil((left + STEP_MS) / 1000) } : null
}
