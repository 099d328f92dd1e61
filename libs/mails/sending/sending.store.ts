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

/** $1 mail. Locked, so that of two who want to send it the second sees what the first has begun. */
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
    from mails m join people p on p.id = m.person_id where m.id = $1 for update of m`,
}

/** $1 mail · $2 now · $3 subject, $4 text, $5 html, or null where they stay as they are. */
const BEGIN: Statement = {
  name: 'mails_begin',
  text: `
    update mails set state = 'sending', sending_at = $2, subject = coalesce($3, subject), text = coalesce($4, text),
      html = coalesce($5, html)
    where id = $1`,
}

/** $1 mail · $2 state · $3 when it went, or null · $4 why. */
const CLOSE: Statement = {
  name: 'mails_close',
  text: `update mails set state = $2, sent_at = $3, why = $4 where id = $1`,
}

/** What is written on a mail's way; each method runs in the transaction that is open. */
@Injectable()
export class SendingStore {
  constructor(private readonly database: Database) {}

  async lock(id: string): Promise<MailRow | null> {
    return (await this.database.run<MailRow & object>(LOCK, [id]))[0] ?? null
  }

  async begin(id: string, at: Date, words: Written | null): Promise<void> {
    await this.database.run(BEGIN, [id, at, words?.subject ?? null, words?.text ?? null, words?.html ?? null])
  }

  async close(
    id: string,
    state: MailState,
    { at = null, why = '' }: { at?: Date | null; why?: MailOutcome | '' } = {},
  ): Promise<void> {
    await this.database.run(CLOSE, [id, state, state === 'sent' ? at : null, why])
  }

  async postpone(id: string, sendAt: Date): Promise<void> {
    await this.database.current.query(`update mails set send_at = $2 where id = $1`, [id, sendAt])
  }

  async refuseAddress(personId: string): Promise<void> {
    await this.database.current.query(`update people set mail_state = 'refused' where id = $1`, [personId])
  }
}
