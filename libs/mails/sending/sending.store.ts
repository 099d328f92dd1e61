import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
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
  /** What the receiving server answered. */
  readonly said?: string
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

/**
 * $1 how it ended with some, with state and why · $2 mails to be begun with their words, or null where they stay as they are
 * · $3 now. One statement, so that closing and beginning are one round trip. Who has been begun meanwhile is not begun again;
 * an address that was refused gets no more mails.
 */
const TURN: Statement = {
  name: 'mails_turn',
  text: `
    with ended as materialized (
      select * from jsonb_to_recordset($1) as e (id uuid, "personId" uuid, state text, why text, said text)
    ), closed as (
      update mails m set state = e.state, sent_at = case when e.state = 'sent' then $3::timestamptz end, why = e.why,
        said = coalesce(e.said, m.said)
      from ended e where m.id = e.id
    ), refused as (
      update people p set mail_state = 'refused', mail_said = coalesce(e.said, '') from ended e where p.id = e."personId" and e.state = 'refused'
    )
    update mails m set state = 'sending', sending_at = $3, subject = coalesce(b.subject, m.subject),
      text = coalesce(b.text, m.text), html = coalesce(b.html, m.html)
    from jsonb_to_recordset($2) as b (id uuid, subject text, text text, html text)
    where m.id = b.id and m.state = 'claimed' returning m.id`,
}

/** What is written on a mail's way; each method runs in the transaction that is open, unless it says otherwise. */
@Injectable()
export class SendingStore {
  constructor(private readonly database: Database) {}

  lock(ids: readonly string[]): Promise<MailRow[]> {
    return this.database.run<MailRow & object>(LOCK, [ids])
  }

  /** Closes some and begins others, in a transaction of its own or in the open one; the ids of those that are begun now. */
  async turn(
    actor: Actor,
    endings: readonly Ending[],
    mails: readonly { mail: MailRow; words: Written | null }[],
    at: Date,
  ): Promise<string[]> {
    if (endings.length + mails.length === 0) return []
    const ended = endings.map(({ mail: { id, personId }, ...how }) => ({ id, personId, ...how }))
    const begun = mails.map(({ mail, words }) => ({ id: mail.id, ...words }))
    const params = [JSON.stringify(ended), JSON.stringify(begun), at]
    return (await this.database.change<{ id: string }>(actor, TURN, params)).map(({ id }) => id)
  }

  async postpone(id: string, sendAt: Date): Promise<void> {
    await this.database.current.query(`update mails set send_at = $2 where id = $1`, [id, sendAt])
  }
}
