import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Sharing, Visibility } from './visibility'

@Entity('reflections')
export class Reflection {
  @PrimaryColumn('uuid', { default: () => 'app.new_id()' })
  id!: string

  @Column('uuid', { name: 'author_id' })
  authorId!: string

  @Column('uuid', { name: 'group_id' })
  groupId!: string

  @Column('uuid', { name: 'activity_id' })
  activityId!: string

  @Column('text')
  text = ''

  @Column('text')
  visibility: Visibility = 'private'

  /** The one colleague of a pair; null with every other visibility. */
  @Column('uuid', { name: 'reader_id', nullable: true })
  readerId: string | null = null

  @Column('int')
  version = 0

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date

  write(text: string, { visibility, readerId }: Sharing, at: Date): void {
    this.text = text
    this.visibility = visibility
    this.readerId = readerId
    this.updatedAt = at
    this.version += 1
  }
}
