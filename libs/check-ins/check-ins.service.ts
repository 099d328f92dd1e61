import './check-in.problems'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { Problem } from '../platform/http'
import { Arrivals } from '../gatherings'
import type { NewCheckIn, OwnCheckIn, RoomCode } from './check-in.dto'
import { mayShow } from './check-in.policy'
import { checkInTimes, phaseAt, type CheckInTimes } from './check-in-times'
import { CheckInsStore, type OwnPlace, type Room } from './check-ins.store'
import { codeOf, STEP_MS, stepOf, stoodThere } from './room-code'

const DOORKEEPER = systemActor('check-ins')
const TRIES = 10
const WITHIN_MS = 600_000
const OFF: readonly string[] = ['draft', 'cancelled', 'moved']

@Injectable()
export class CheckInsService {
  constructor(
    private readonly database: Database,
    private readonly store: CheckInsStore,
    private readonly arrivals: Arrivals,
    private readonly clock: Clock,
  ) {}

  /** What the screen in the room shows. */
  async roomCode(actor: Actor, gatheringId: string): Promise<RoomCode> {
    const room = await this.store.room(actor, gatheringId)
    if (!room) throw new Problem('not-found', 'request.not-found')
    if (!mayShow(actor, room)) throw new Problem('forbidden', 'access.denied')
    if (OFF.includes(room.state)) throw new Problem('conflict', 'check-in.off')
    const now = this.clock.now()
    const times = checkInTimes(room.startsAt, room.endsAt)
    const told = standing(room, times, now)
    if (phaseAt(times, now) !== 'open') return { ...told, code: null, next: null, validUntil: null }
    const secret = await this.database.transaction(DOORKEEPER, () => this.store.secret(gatheringId))
    const step = stepOf(now)
    const validUntil = new Date((step + 1) * STEP_MS).toISOString()
    return { ...told, code: codeOf(secret, step), next: codeOf(secret, step + 1), validUntil }
  }

  async own(actor: Actor, gatheringId: string): Promise<OwnCheckIn> {
    const place = await this.store.own(actor, gatheringId)
    if (!place) throw new Problem('not-found', 'request.not-found')
    return ownView(place, this.clock.now())
  }

  /** Says once that one is there; asked again it is what was said first. */
  async checkIn(actor: Actor, gatheringId: string, given: NewCheckIn): Promise<OwnCheckIn> {
    const place = await this.store.own(actor, gatheringId)
    if (!place) throw new Problem('not-found', 'request.not-found')
    const { enrolmentId, groupId } = place
    if (enrolmentId === null || groupId === null) throw new Problem('forbidden', 'check-in.not-expected')
    const now = this.clock.now()
    if (place.said) return ownView(place, now)
    const at = new Date(now.getTime() - (given.secondsAgo ?? 0) * 1000)
    requireThereAndThen(place, at, now)
    await this.requireCode(actor, gatheringId, given.code, at)
    await this.arrivals.note({ gatheringId, enrolmentId, groupId, mode: given.mode, at })
    return this.own(actor, gatheringId)
  }

  /** A try is counted before the code is looked at, and stays counted whatever comes of it: two at once are two. */
  private async requireCode(actor: Actor, gatheringId: string, code: string, at: Date): Promise<void> {
    const now = this.clock.now()
    const since = new Date(now.getTime() - WITHIN_MS)
    const { tries, secret } = await this.database.transaction(DOORKEEPER, async () => ({
      tries: await this.store.countTry(gatheringId, actor.id ?? '', now, since),
      secret: await this.store.secret(gatheringId),
    }))
    if (tries > TRIES) throw new Problem('too-many', 'check-in.too-many')
    if (stoodThere(secret, code, at)) return
    throw new Problem('unprocessable', 'check-in.wrong-code', {}, [
      { pointer: '/code', code: 'check-in.wrong-code' },
    ])
  }
}

/** Said at the gathering, and brought before the day is over. */
function requireThereAndThen(place: OwnPlace, at: Date, now: Date): void {
  if (OFF.includes(place.state)) throw new Problem('conflict', 'check-in.off')
  const times = checkInTimes(place.startsAt, place.endsAt)
  const phase = phaseAt(times, at)
  if (phase === 'early') throw new Problem('conflict', 'check-in.early')
  if (phase === 'over' || now >= times.broughtUntil) throw new Problem('conflict', 'check-in.over')
}

function standing(
  room: Room,
  times: CheckInTimes,
  now: Date,
): Omit<RoomCode, 'code' | 'next' | 'validUntil'> {
  return {
    now: now.toISOString(),
    phase: phaseAt(times, now),
    opensAt: times.opensAt.toISOString(),
    closesAt: times.closesAt.toISOString(),
    checkedIn: room.checkedIn,
    people: room.people,
  }
}

function ownView(place: OwnPlace, now: Date): OwnCheckIn {
  const times = checkInTimes(place.startsAt, place.endsAt)
  return {
    gatheringId: place.id,
    expected: place.enrolmentId !== null,
    phase: phaseAt(times, now),
    off: OFF.includes(place.state),
    opensAt: times.opensAt.toISOString(),
    closesAt: times.closesAt.toISOString(),
    mode: place.mode,
    checkIn: place.said,
  }
}
