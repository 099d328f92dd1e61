import { Column, Entity, PrimaryColumn } from 'typeorm'

export const submissionStates = ['draft', 'agreed', 'delivered', 'commented', 'done'] as const
export type SubmissionState = (typeof submissionStates)[number]

/** Fewer letters than this answer nothing, whatever the question is. */
const FEWEST_LETTERS = 10

/**
 * A group's answer: drafted, agreed by enough members on exactly this version, delivered, commented on, done. Delivered
 * and done are locked; after a comment the group writes a new version on top, and what was delivered stays delivered.
 */
@Entity('submissions')
export class Submission {
  @PrimaryColumn('uuid', { default: () => 'app.new_id()' })
  id!: string

  @Column('uuid', { name: 'group_id' })
  groupId!: string

  @Column('uuid', { name: 'activity_id' })
  activityId!: string

  @Column('text')
  state: SubmissionState = 'draft'

  @Column('text')
  text = ''

  /** The version of the text; agreements do not change it. */
  @Column('int')
  version = 0

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date

  @Column('uuid', { name: 'updated_by' })
  updatedBy!: string

  /** The first delivery: it stays while the group writes on after a comment, and is gone only after a reopening. */
  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt: Date | null = null

  @Column('uuid', { name: 'delivered_by', nullable: true })
  deliveredBy: string | null = null

  /** Which version was delivered last. */
  @Column('int', { name: 'delivered_version', nullable: true })
  deliveredVersion: number | null = null

  /** The latest delivery after a comment. */
  @Column('timestamptz', { name: 'redelivered_at', nullable: true })
  redeliveredAt: Date | null = null

  @Column('uuid', { name: 'redelivered_by', nullable: true })
  redeliveredBy: string | null = null

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt: Date | null = null

  @Column('uuid', { name: 'done_by', nullable: true })
  doneBy: string | null = null

  get blank(): boolean {
    return this.text.trim() === ''
  }

  /** Too little to be anybody's answer, such as "ok" or a row of dots. */
  get tooShort(): boolean {
    return (this.text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS
  }

  /** Written on, agreed to and delivered: before the first delivery, and again after a comment. */
  get open(): boolean {
    return this.state === 'draft' || this.state === 'agreed'
  }

  /** May be written on; a comment opens a delivered answer for a new version. */
  get writable(): boolean {
    return this.open || this.state === 'commented'
  }

  /** A new text is a new version that nobody but its writer has agreed on yet. */
  write(text: string, by: string, at: Date): void {
    this.text = text
    this.version += 1
    this.updatedAt = at
    this.updatedBy = by
    this.state = 'draft'
  }

  /** As many members as are needed, or fewer, agree on this version. */
  weigh(count: number, needed: number): void {
    if (this.open) this.state = count >= needed && !this.blank ? 'agreed' : 'draft'
  }

  deliver(by: string, at: Date): void {
    if (this.deliveredAt === null) {
      this.deliveredAt = at
      this.deliveredBy = by
    } else {
      this.redeliveredAt = at
      this.redeliveredBy = by
    }
    this.state = 'delivered'
    this.deliveredVersion = this.version
  }

  /** An instructor said something: the group may write on. One who is already writing is not disturbed. */
  comment(): void {
    if (!this.open) this.state = 'commented'
    this.doneAt = null
    this.doneBy = null
  }

  /** The instructor is content with what was delivered. */
  finish(by: string, at: Date): void {
    this.state = 'done'
    this.doneAt = at
    this.doneBy = by
  }

  /** Takes the delivery back. */
  reopen(count: number, needed: number): void {
    this.deliveredAt = this.redeliveredAt = this.doneAt = null
    this.deliveredBy = this.redeliveredBy = this.doneBy = null
    this.deliveredVersion = null
    this.state = 'draft'
    this.weigh(count, needed)
  }
}

/** How many must agree: what the task asks for, but never more than there are members. */
export function neededOf(minAgreements: number, members: number): number {
  return Math.max(1, Math.min(minAgreements, members))
}
