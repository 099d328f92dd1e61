import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database'
import { CHANGED, CLAIM, FORGET } from './difference.statement'
import type { Notice, ToldFacts } from './notice'
import { NOTICES } from './notice.statement'

/** A cohort in which something changed, and the notes that say so. */
export interface Changed {
  readonly cohortId: string
  readonly ids: readonly string[]
}

interface FactsRow extends Omit<ToldFacts, 'startsAt' | 'endsAt'> {
  readonly startsAt: string
  readonly endsAt: string
}

interface NoticeRow extends Omit<Notice, 'facts' | 'known'> {
  readonly facts: FactsRow
  readonly known: FactsRow | null
}

@Injectable()
export class InvitationsStore {
  constructor(private readonly database: Database) {}

  changed(): Promise<Changed[]> {
    return this.database.run<Changed & Record<string, unknown>>(CHANGED, [])
  }

  async forget(ids: readonly string[]): Promise<void> {
    await this.database.run(FORGET, [ids])
  }

  /** Writes down what calendars are to be told next, in one cohort or in all; answers the new messages. */
  async claim(now: Date, cohortId: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.run<{ id: string }>(CLAIM, [now, cohortId, limit])
    return rows.map(({ id }) => id)
  }

  async notices(ids: readonly string[]): Promise<Notice[]> {
    const rows = await this.database.run<NoticeRow & Record<string, unknown>>(NOTICES, [ids])
    return rows.map((row) => ({ ...row, facts: told(row.facts), known: row.known && told(row.known) }))
  }
}

function told(facts: FactsRow): ToldFacts {
  return { ...facts, startsAt: new Date(facts.startsAt), endsAt: new Date(facts.endsAt) }
}
