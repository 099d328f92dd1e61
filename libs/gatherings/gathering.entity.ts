import { randomUUID } from 'node:crypto'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { AttendanceStatus, GatheringMode, GatheringState } from './gathering-words'

const LOCKED_AFTER_MS = 14 * 86_400_000
/** What can be known before the day. */
const KNOWN_BEFORE: readonly AttendanceStatus[] = ['unknown', 'excused', 'stand-in']

/** When, where and how people meet. */
export interface Arrangement {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly link: string
  readonly mode: GatheringMode
}

/** What was asked of a gathering is not possible in its state. */
export class Off extends Error {
  constructor(readonly state: GatheringState) {
    super(state)
  }
}

@Entity('gatherings')
export class Gathering {
  @PrimaryColumn('uuid', { default: () => 'app.new_id()' })
  id!: string

  @Column('uuid', { name: 'cohort_id' })
  cohortId!: string

  /** Null, as is the batch, for a local session. */
  @Column('uuid', { name: 'module_id', nullable: true })
  moduleId!: string | null

  @Column('uuid', { name: 'batch_id', nullable: true })
  batchId!: string | null

  /** Whose local session it is; null for a module's gathering. */
  @Column('uuid', { name: 'group_id', nullable: true })
  groupId!: string | null

  /** What a local session is about; a module's gathering has its module's title. */
  @Column('text', { default: '' })
  title!: string

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date

  @Column('text', { default: '' })
  place!: string

  @Column('text', { default: '' })
  link!: string

  @Column('text')
  mode!: GatheringMode

  @Column('text')
  state!: GatheringState

  /** Why it was moved or cancelled. */
  @Column('text', { default: '' })
  reason!: string

  /** The gathering that took its place. */
  @Column('uuid', { name: 'moved_to', nullable: true })
  movedTo!: string | null

  @Column('int', { default: 1 })
  version!: number

  /** When the attendance list closes: fourteen days after the gathering. */
  get lockedAt(): Date {
    return new Date(this.endsAt.getTime() + LOCKED_AFTER_MS)
  }

  isLocked(now: Date): boolean {
    return now >= this.lockedAt
  }

  /** Whether it is called off or not yet called, so that nobody can attend it. */
  get isOff(): boolean {
    return this.state === 'draft' || this.isCalledOff
  }

  /** Whether such a mark can be true at `now`; from an hour before the start people can be seen in the room. */
  canKnow(status: AttendanceStatus, now: Date): boolean {
    return this.hasBegun(now) || KNOWN_BEFORE.includes(status)
  }

  hasBegun(now: Date): boolean {
    return now.getTime() >= this.startsAt.getTime() - 3_600_000
  }

  /** Whether people were called to it and it never was, because it is cancelled or moved. */
  get isCalledOff(): boolean {
    return this.state === 'cancelled' || this.state === 'moved'
  }

  /** Whether the day can still be planned: nobody was called off it, and it is not over. */
  isOpen(now: Date): boolean {
    return this.state === 'draft' || this.state === 'called' || (this.state === 'held' && now < this.endsAt)
  }

  hold(): void {
    if (this.state === 'called') this.state = 'held'
  }

  /** Tells the groups of the batch that it will be. Throws Off when it is more than a draft already. */
  call(): void {
    this.require('draft')
    this.change('called')
  }

  /** Leaves its place to another day. Throws Off when it is not called, or was held. */
  moveTo(next: string, reason: string): void {
    this.require('called')
    this.change('moved')
    this.movedTo = next
    this.reason = reason
  }

  cancel(reason: string): void {
    this.require('called')
    this.change('cancelled')
    this.reason = reason
  }

  /** Another place, link or mode; as long as it is a draft, another time as well. */
  rearrange(change: Partial<Arrangement>): void {
    this.require(change.startsAt || change.endsAt ? 'draft' : 'called', 'draft')
    const given = Object.entries(change).filter(([, value]) => value !== undefined)
    Object.assign(this, Object.fromEntries(given))
    this.version += 1
  }

  private change(state: GatheringState): void {
    this.state = state
    this.version += 1
  }

  private require(...states: readonly GatheringState[]): void {
    if (!states.includes(this.state)) throw new Off(this.state)
  }
}

/** A gathering that is not stored yet. */
export function made(given: Partial<Gathering>): Gathering {
  const fresh = { id: randomUUID(), groupId: null, title: '', reason: '', movedTo: null, version: 1 }
  return Object.assign(new Gathering(), fresh, given)
}
