import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import type { CalendarPart } from '../../platform/mail'
import type { MailKind, StopKind } from '../mail-kinds'
import type { MailOutcome, MailState } from '../mail-words'
import type { Written } from '../posting/mail-writer'

/** A mail with what decides whether it goes. */
export interface MailRow extends Written {
  readonly id: string
  readonly key: string
  readonly kind: MailKind
  readonly personId: string
  readonly to: string
  readonly groupIds: readonly string[]
  readonly about: Readonly<Record<string, string>>
  readonly language: Language
  readonly urgent: boolean
  readonly stops: readonly StopKind[]
  readonly messageId: string
  readonly calendar: CalendarPart | null
  readonly state: MailState
  readonly sendAt: Date
  /** What stands against it whatever it says. */
  readonly obstacle: MailOutcome | null
}

/** How it ended with one mail. */
export interface Ending {
  readonly mail: Pick<MailRow, 'id' | 'personId'>
  readonly state: MailState
  readonly why: MailOutcome | ''
}

/**
 * $1 mails. Locked, so that of two who want to send one the second sees what the first has begun; in one order, so that two
 * wait for each other and do not lock each other out.
 */
const LOCK: Statement = {
  name: 'mails_lock',
  text: `
    select m.id, m.key, m.kind, m.person_id as "personId", p.email as "to", m.group_ids as "groupIds", m.about, m.language,
      m.urgent, m.stops, m.message_id as "messageId", m.subject, m.text, m.html, m.state, m.send_at as "sendAt",
      case when m.calendar_method is not null
        then json_build_object('method', m.calendar_method, 'content', m.calendar_content) end as calendar,
      case
        when p.anonymised_at is not null then 'no-longer-relevant'
        when p.mail_state <> 'ok' then 'address-' || p.mail_state
        when m.stops <> '{}' and m.stops <@ array(select st.kind from mail_stops st where st.person_id = p.id) then 'stopped'
      end as obstacle
    from mails m join people p on p.id = m.person_id where m.id = any ($1::uuid[]) order by m.id for update of m`,
}

/** $1 mails with their words, or null where they stay as they are · $2 now. Who has been begun meanwhile is not begun again. */
const BEGIN: Statement = {
  name: 'mails_begin',
  text: `
    update mails m set state = 'sending', sending_at = $2, subject = coalesce(b.subject, m.subject),
      text = coalesce(b.text, m.text), html = coalesce(b.html, m.html)
    from jsonb_to_recordset($1) as b (id uuid, subject text, text text, html text)
    where m.id = b.id and m.state = 'claimed' returning m.id`,
}

/** $1 mails with state and why · $2 when those went that went. */
const CLOSE: Statement = {
  name: 'mails_close',
  text: `
    update mails m set state = e.state, sent_at = case when e.state = 'sent' then $2::timestamptz end, why = e.why
    from jsonb_to_recordset($1) as e (id uuid, state text, why text) where m.id = e.id`,
}

/** What is written on a mail's way; each method runs in the transaction that is open. */
@Injectable()
export class SendingStore {
  constructor(private readonly database: Database) {}

  lock(ids: readonly string[]): Promise<MailRow[]> {
    return this.database.run<MailRow & object>(LOCK, [ids])
  }

  /** The ids of those that are begun now. */
  async begin(mails: readonly { mail: MailRow; words: Written | null }[], at: Date): Promise<string[]> {
    if (mails.length === 0) return []
    const rows = mails.map(({ mail, words }) => ({ id: mail.id, ...words }))
    return (await this.database.run<{ id: string }>(BEGIN, [JSON.stringify(rows), at])).map(({ id }) => id)
  }

  async close(endings: readonly Ending[], at: Date): Promise<void> {
    if (endings.length === 0) return
    const rows = endings.map(({ mail, state, why }) => ({ id: mail.id, state, why }))
    await this.database.run(CLOSE, [JSON.stringify(rows), at])
  }

  async postpone(id: string, sendAt: Date): Promise<void> {
    await this.database.current.query(`update mails set send_at = $2 where id = $1`, [id, sendAt])
  }

  async refuseAddresses(people: readonly string[]): Promise<void> {
    if (people.length === 0) return
    await this.database.current.query(
      `update people set mail_state = 'refused' where id = any ($1::uuid[])`,
      [people],
    )
  }
}
