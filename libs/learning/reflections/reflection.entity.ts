import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Visibility } from './visibility'

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

  @Column('int')
  version = 0

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date

  write(text: string, visibility: Visibility, at: Date): void {
    this.text = text
    this.visibility = visibility
    this.updatedAt = at
    this.version += 1
  }
}
