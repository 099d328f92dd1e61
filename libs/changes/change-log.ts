import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { LogStore } from './log.store'

const CLERK = systemActor('log')

/** One change, told by ids and codes: names and free text about people do not belong in the detail. */
export interface LogEntry {
  /** `kind.action`, such as `role.given`; `logWords` says how it is told. */
  readonly action: string
  readonly subjectType: string
  readonly subjectId: string
  readonly groupId?: string | null
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** Who did what. Entries are only ever added. */
@Injectable()
export class ChangeLog {
  constructor(
    private readonly database: Database,
    private readonly store: LogStore,
    private readonly clock: Clock,
  ) {}

  /** Notes the change in the transaction that makes it; the note is the system's to write, whoever acts. */
  async note(actor: Actor, ...entries: readonly LogEntry[]): Promise<void> {
    const by = actor.kind === 'person' ? actor.id : null
    await this.database.transaction(CLERK, () => this.store.add(this.clock.now(), by, entries))
  }
}
