import { Column, Entity, PrimaryColumn } from 'typeorm'

export const submissionStates = ['draft', 'agreed', 'delivered'] as const
export type SubmissionState = (typeof submissionStates)[number]

/** A group's answer: drafted, agreed by enough members on exactly this version, delivered; delivered is locked. */
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

  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt: Date | null = null

  @Column('uuid', { name: 'delivered_by', nullable: true })
  deliveredBy: string | null = null

  get blank(): boolean {
    return this.text.trim() === ''
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
    if (this.state !== 'delivered') this.state = count >= needed && !this.blank ? 'agreed' : 'draft'
  }

  deliver(by: string, at: Date): void {
    this.state = 'delivered'
    this.deliveredAt = at
    this.deliveredBy = by
  }

  reopen(count: number, needed: number): void {
    this.deliveredAt = null
    this.deliveredBy = null
    this.state = 'draft'
    this.weigh(count, needed)
  }
}

/** How many must agree: what the task asks for, but never more than there are members. */
export function neededOf(minAgreements: number, members: number): number {
  return Math.max(1, Math.min(minAgreements, members))
}
