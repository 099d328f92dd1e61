import { Column, Entity, PrimaryColumn } from 'typeorm'

export const voices = ['instructor', 'group'] as const
/** For whom somebody speaks about a group's answer. */
export type Voice = (typeof voices)[number]

/** One thing said about a delivered answer. Changed or removed, it says so; its words go when it is removed. */
@Entity('submission_comments')
export class SubmissionComment {
  @PrimaryColumn('uuid', { default: () => 'app.new_id()' })
  id!: string

  @Column('uuid', { name: 'submission_id' })
  submissionId!: string

  @Column('uuid', { name: 'author_id' })
  authorId!: string

  @Column('text')
  voice!: Voice

  @Column('text')
  text!: string

  @Column('int')
  version = 1

  /** The version of the answer that it was said about. */
  @Column('int', { name: 'answer_version' })
  answerVersion!: number

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt: Date | null = null

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null = null

  /** The same words again are no change. */
  edit(text: string, at: Date): void {
    if (text === this.text) return
    this.text = text
    this.version += 1
    this.editedAt = at
  }

  remove(at: Date): void {
    this.text = ''
    this.version += 1
    this.removedAt = at
  }
}
