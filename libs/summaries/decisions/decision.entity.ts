import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What a decision says, who follows it up, and by when. */
export interface DecisionWords {
  readonly text: string
  readonly personId: string | null
  readonly dueOn: string | null
}

@Entity('gathering_decisions')
export class Decision {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'gathering_id' })
  gatheringId!: string

  @Column('uuid', { name: 'group_id' })
  groupId!: string

  @Column('text')
  text!: string

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null

  /** The day on which it was ticked as done. */
  @Column('date', { name: 'done_on', nullable: true })
  doneOn!: string | null

  @Column('timestamptz', { name: 'noted_at' })
  notedAt!: Date

  @Column('int', { default: 1 })
  version!: number

  says({ text, personId, dueOn }: DecisionWords): boolean {
    return this.text === text && this.personId === personId && this.dueOn === dueOn
  }

  change({ text, personId, dueOn }: DecisionWords): void {
    Object.assign(this, { text, personId, dueOn })
    this.version += 1
  }

  /** Whether that was news. The version is that of the words, and stays. */
  settle(done: boolean, today: string): boolean {
    if (done === (this.doneOn !== null)) return false
    this.doneOn = done ? today : null
    return true
  }
}
