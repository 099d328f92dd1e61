import type { RoomCode } from './queries'
import { shownCode } from './shown-code'

const ROOM: RoomCode = {
  code: '111111',
  next: '222222',
  now: '2026-11-23T08:03:20Z',
  validUntil: '2026-11-23T08:04:00Z',
  phase: 'open',
  opensAt: '2026-11-23T07:00:00Z',
  closesAt: '2026-11-23T14:30:00Z',
  checkedIn: 0,
  people: 4,
}
/** Heard at 0 by a clock that is nowhere near the server's. */
const after = (seconds: number, room = ROOM) => shownCode(room, 0, seconds * 1000)

describe('the screen in the room', () => {
  it('shows the code until the next takes its place, on the server’s time', () => {
    expect(after(0)).toEqual({ code: '111111', seconds: 40 })
    expect(after(39)).toEqual({ code: '111111', seconds: 1 })
    expect(after(40)).toEqual({ code: '222222', seconds: 60 })
  })

  it('shows none that is over when nobody has answered for long', () => {
    expect(after(99)).toEqual({ code: '222222', seconds: 1 })
    expect(after(100)).toBeNull()
  })

  it('shows none before and after the gathering', () => {
    expect(after(0, { ...ROOM, code: null, next: null, validUntil: null, phase: 'early' })).toBeNull()
    expect(after(30, { ...ROOM, closesAt: '2026-11-23T08:03:50Z' })).toBeNull()
  })
})
