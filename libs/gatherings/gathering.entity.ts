import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { AttendanceStatus, GatheringState } from './gathering-words'

const LOCKED_AFTER_MS = 14 * 86_400_000
/** What can be known before the day. */
const KNOWN_BEFORE: readonly AttendanceStatus[] = ['unknown', 'excused', 'stand-in']

@Entity('gatherings')
export class Gathering {
  @PrimaryColumn('uuid', { default: () => 'app.new_id()' })
  id!: string

  @Column('uuid', { name: 'cohort_id' })
  cohortId!: string

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date

  @Column('text')
  state!: GatheringState

  /** When the attendance list closes: fourteen days after the gathering. */
  get lockedAt(): Date {
    return new Date(this.endsAt.getTime() + LOCKED_AFTER_MS)
  }

  isLocked(now: Date): boolean {
    return now >= this.lockedAt
  }

  /** Whether it is called off or not yet called, so that nobody can attend it. */
  get isOff(): boolean {
    return this.state === 'draft' || this.state === 'cancelled' || this.state === 'moved'
  }

  /** Whether such a mark can be true at `now`; from an hour before the start people can be seen in the room. */
  canKnow(status: AttendanceStatus, now: Date): boolean {
    return this.hasBegun(now) || KNOWN_BEFORE.includes(status)
  }

  hasBegun(now: Date): boolean {
    return now.getTime() >= this.startsAt.getTime() - 3_600_000
  }

  hold(): void {
    if (this.state === 'called') this.state = 'held'
  }
}
