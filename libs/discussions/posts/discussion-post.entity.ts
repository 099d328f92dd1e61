import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Remover } from '../discussion.dto'

/** What somebody said in a room: changed by its author alone, removed with a trace. */
@Entity('discussion_posts')
export class DiscussionPost {
  @PrimaryColumn('uuid', { default: () => 'app.new_id()' })
  id!: string

  @Column('uuid', { name: 'module_id' })
  moduleId!: string

  @Column('uuid', { name: 'cohort_id' })
  cohortId!: string

  /** Null in the room of the cohort. */
  @Column('uuid', { name: 'group_id', nullable: true })
  groupId!: string | null

  @Column('uuid', { name: 'reply_to', nullable: true })
  replyTo!: string | null

  @Column('uuid', { name: 'author_id' })
  authorId!: string

  @Column('text', { name: 'author_name' })
  authorName!: string

  /** The group that they wrote from; null for an instructor. */
  @Column('text', { name: 'author_place', nullable: true })
  authorPlace!: string | null

  @Column('text')
  text = ''

  @Column('int')
  version = 0

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt: Date | null = null

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null = null

  @Column('text', { name: 'removed_by', nullable: true })
  removedBy: Remover | null = null

  @Column('text', { name: 'removal_reason', nullable: true })
  removalReason: string | null = null

  @Column('text', { name: 'idempotency_key', nullable: true })
  idempotencyKey: string | null = null

  get removed(): boolean {
    return this.removedAt !== null
  }

  write(text: string, at: Date): void {
    if (this.version === 0) this.writtenAt = at
    else this.editedAt = at
    this.text = text
    this.version += 1
  }

  /** The words go from sight; that something stood here, and who took it away, stays. */
  remove(by: Remover, reason: string | null, at: Date): void {
    this.text = ''
    this.version += 1
    this.removedAt = at
    this.removedBy = by
    this.removalReason = by === 'author' ? null : reason
  }
}
