import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '../../platform/database'
import type { Language, Localised } from '../../platform/i18n'

/** A mail as it is written down. */
export interface PostedRow {
  readonly id: string
  readonly key: string
  readonly kind: string
  readonly personId: string
  readonly groupIds: readonly string[]
  readonly about: Readonly<Record<string, string>>
  readonly because: Localised
  readonly stops: readonly string[]
  readonly urgent: boolean
  readonly language: Language
  readonly messageId: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly calendarMethod: string | null
  readonly calendarContent: string | null
  /** RFC 3339. */
  readonly sendAt: string
}

/** $1 mails · $2 now · $3 today in Oslo. The unique key is the claim: the same mail twice is written once. */
const CLAIM: Statement = {
  name: 'mails_claim',
  text: `
    insert into mails (id, key, kind, person_id, group_ids, about, because, stops, urgent, language, message_id, subject,
      text, html, calendar_method, calendar_content, send_at, claimed_at, claimed_on)
    select n.id, n.key, n.kind, n."personId", n."groupIds", n.about, n.because, n.stops, n.urgent, n.language, n."messageId",
      n.subject, n.text, n.html, n."calendarMethod", n."calendarContent", n."sendAt", $2, $3
    from jsonb_to_recordset($1) as n (id uuid, key text, kind text, "personId" uuid, "groupIds" uuid[], about jsonb,
      because jsonb, stops text[], urgent boolean, language text, "messageId" text, subject text, text text, html text,
      "calendarMethod" text, "calendarContent" text, "sendAt" timestamptz)
    on conflict on constraint uq_mails_key do nothing
    returning id`,
}

@Injectable()
export class PostStore {
  constructor(private readonly database: Database) {}

  /** Writes what nobody has written, and says which those were. */
  async claim(mails: readonly PostedRow[], at: Date, today: string): Promise<string[]> {
    const rows = await this.database.run<{ id: string }>(CLAIM, [JSON.stringify(mails), at, today])
    return rows.map(({ id }) => id)
  }
}
