import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import type { StopKind } from '../mail-kinds'

/** What a mail brought that can be stopped, and to whom. */
export interface StoppableMail {
  readonly personId: string
  readonly language: Language
  readonly stops: readonly StopKind[]
}

@Injectable()
export class MailStopsStore {
  constructor(private readonly database: Database) {}

  /** Null when there is no such mail, or when it cannot be stopped. */
  async stoppable(mailId: string): Promise<StoppableMail | null> {
    const rows: StoppableMail[] = await this.database.current.query(
      `select person_id as "personId", language, stops from mails where id = $1 and stops <> '{}'`,
      [mailId],
    )
    return rows[0] ?? null
  }

  async stop(personId: string, stops: readonly StopKind[], at: Date): Promise<void> {
    await this.database.current.query(
      `insert into mail_stops (person_id, kind, at) select $1, unnest($2::text[]), $3 on conflict do nothing`,
      [personId, stops, at],
    )
  }
}
