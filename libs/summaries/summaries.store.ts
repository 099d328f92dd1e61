import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database } from '../platform/database'
import type { Named } from '../platform/http'
import type { Language } from '../platform/i18n'
import type { Content } from './sending/content'
import { Decision } from './decisions/decision.entity'
import { LOCK, MEMBERS, OPEN, PLACE, RECIPIENTS, SENT, SUMMARY, WRITE } from './summaries.statements'
import type { DecidedAt, SummarySending } from './summary.dto'

/** A group at a gathering, and what is known of both. */
export interface PlaceRow {
  readonly gatheringId: string
  readonly groupId: string
  readonly groupName: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** Of the module. */
  readonly number: number | null
  /** Neither a draft nor called off. */
  readonly standing: boolean
  readonly archived: boolean
}

export interface DecisionRow {
  readonly id: string
  readonly text: string
  readonly personId: string | null
  readonly person: Named | null
  readonly dueOn: string | null
  readonly doneOn: string | null
  readonly version: number
}

export interface SummaryRow {
  readonly text: string
  readonly version: number
  readonly decisions: readonly DecisionRow[]
  readonly sent: SummarySending | null
  readonly sentContent: Content | null
}

export interface Recipient {
  readonly id: string
  readonly language: Language
}

interface Sending {
  readonly number: number
  readonly content: Content
  readonly recipients: number
  readonly by: string | null
  readonly at: Date
}

@Injectable()
export class SummariesStore {
  constructor(private readonly database: Database) {}

  async place(actor: Actor, gatheringId: string, groupId: string): Promise<PlaceRow | null> {
    return (await this.database.read<PlaceRow>(actor, PLACE, [gatheringId, groupId]))[0] ?? null
  }

  async summary({ gatheringId, groupId }: PlaceRow): Promise<SummaryRow> {
    const [row] = await this.database.run<SummaryRow>(SUMMARY, [gatheringId, groupId])
    if (!row) throw new Error('A summary that is not written is an empty one')
    return row
  }

  members({ groupId }: PlaceRow): Promise<Named[]> {
    return this.database.run<Named>(MEMBERS, [groupId])
  }

  recipients({ groupId }: PlaceRow, now: Date): Promise<Recipient[]> {
    return this.database.run<Recipient>(RECIPIENTS, [groupId, now])
  }

  async nameOf(personId: string | null): Promise<string> {
    const rows = await this.database.current.query<{ name: string }[]>(
      'select name from people where id = $1',
      [personId],
    )
    return rows[0]?.name ?? ''
  }

  async open(actor: Actor, groupId: string): Promise<(DecisionRow & { gathering: DecidedAt })[]> {
    const person = actor.kind === 'person' ? actor.id : null
    const rows = await this.database.read<{ decision: DecisionRow & { gathering: DecidedAt } }>(actor, OPEN, [
      groupId,
      person,
      actor.language,
    ])
    return rows.map(({ decision }) => decision)
  }

  async lock({ gatheringId, groupId }: PlaceRow): Promise<void> {
    await this.database.run(LOCK, [gatheringId, groupId])
  }

  async write({ gatheringId, groupId }: PlaceRow, text: string): Promise<void> {
    await this.database.run(WRITE, [gatheringId, groupId, text])
  }

  async sent({ gatheringId, groupId }: PlaceRow, sending: Sending): Promise<void> {
    const { number, content, recipients, by, at } = sending
    await this.database.run(SENT, [gatheringId, groupId, number, JSON.stringify(content), recipients, by, at])
  }

  decision({ gatheringId, groupId }: PlaceRow, id: string): Promise<Decision | null> {
    return this.database.current.findOneBy(Decision, { id, gatheringId, groupId })
  }

  async save(decision: Decision): Promise<void> {
    await this.database.current.save(decision)
  }

  /** Refused by the primary key where the id is somebody's already, seen or unseen. */
  async add(decision: Decision): Promise<void> {
    await this.database.current.insert(Decision, decision)
  }

  async remove({ id }: Decision): Promise<void> {
    await this.database.current.delete(Decision, { id })
  }
}
