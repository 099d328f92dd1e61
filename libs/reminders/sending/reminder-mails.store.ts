import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import type { DueRow } from '../due/due.statement'
import type { Outcome, ReminderState } from '../reminder-words'
import type { LetterPart } from './reminder-letter'

export interface NewClaim {
  readonly id: string
  readonly personId: string
}

/** A claimed reminder as its mail needs it. */
export interface ClaimPart extends LetterPart {
  readonly claimId: string
  readonly urgent: boolean
  readonly ident: string
  readonly person: { readonly id: string; readonly name: string; readonly language: Language }
}

export interface NewMail {
  readonly id: string
  readonly personId: string
  readonly groupIds: readonly string[]
  readonly urgent: boolean
  readonly language: Language
  readonly messageId: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly claimIds: readonly string[]
}

export interface MailRow {
  readonly id: string
  readonly personId: string
  readonly to: string
  readonly urgent: boolean
  readonly messageId: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly state: ReminderState
}

const CLAIM = `
  insert into reminder_claims (rule_id, rule_key, person_id, group_id, subject_kind, subject_id, module_id, subject_on,
    window_on, planned_for, claimed_at)
  select d."ruleId", d."ruleKey", (d.person ->> 'id')::uuid, (d."group" ->> 'id')::uuid, d."subjectKind", d."subjectId",
    d."moduleId", d."subjectOn", d."windowOn", d."sortsAt", $2
  from jsonb_to_recordset($1) as d ("ruleId" uuid, "ruleKey" text, person jsonb, "group" jsonb, "subjectKind" text,
    "subjectId" uuid, "moduleId" uuid, "subjectOn" date, "windowOn" date, "sortsAt" timestamptz)
  on conflict on constraint uq_reminder_claims_claim do nothing
  returning id, person_id as "personId"`

const PARTS = `
  select cl.id as "claimId", r.condition, r.audience, r.urgent, r.subject, r.body,
    cl.rule_key || '/' || cl.person_id || '/' || cl.group_id || '/' || cl.subject_id || '/' || cl.window_on as ident,
    s.number as "moduleNumber", s.title as "moduleTitle", g.id as "groupId", g.name as "groupName",
    s.gathering_id as "gatheringId", s.held_on::text as "heldOn", s.due_on::text as "dueOn",
    to_char(ga.starts_at at time zone 'Europe/Oslo', 'HH24:MI') as "startsAt", ga.place,
    json_build_object('id', p.id, 'name', p.name, 'language', p.language) as person
  from reminder_claims cl
  join reminder_rules r on r.id = cl.rule_id
  join leader_groups g on g.id = cl.group_id
  join module_schedules s on s.group_id = cl.group_id and s.module_id = cl.module_id
  join gatherings ga on ga.id = s.gathering_id
  join people p on p.id = cl.person_id
  where cl.withheld is null and (cl.id = any ($1::uuid[]) or cl.mail_id = $2)
  order by cl.planned_for, cl.subject_on, cl.rule_key, cl.id`

const ADD_MAILS = `
  insert into reminder_mails (id, person_id, group_ids, urgent, language, message_id, subject, text, html, claimed_on)
  select n.id, n."personId", n."groupIds", n.urgent, n.language, n."messageId", n.subject, n.text, n.html, $2
  from jsonb_to_recordset($1) as n (id uuid, "personId" uuid, "groupIds" uuid[], urgent boolean, language text,
    "messageId" text, subject text, text text, html text)`

const JOIN_MAILS = `
  update reminder_claims set mail_id = n.mail_id
  from (select m.id as mail_id, unnest(m."claimIds") as claim_id
    from jsonb_to_recordset($1) as m (id uuid, "claimIds" uuid[])) as n
  where id = n.claim_id`

const LOCK_MAIL = `
  select m.id, m.person_id as "personId", p.email as "to", m.urgent, m.message_id as "messageId", m.subject, m.text,
    m.html, m.state
  from reminder_mails m join people p on p.id = m.person_id where m.id = $1 for update of m`

/** Everything that is written on the way of a reminder; each method runs in the transaction that is open. */
@Injectable()
export class ReminderMailsStore {
  constructor(private readonly database: Database) {}

  /** Claims what nobody has claimed, and says which those were. */
  claim(due: readonly DueRow[], at: Date): Promise<NewClaim[]> {
    return this.database.current.query(CLAIM, [JSON.stringify(due), at])
  }

  partsOfClaims(ids: readonly string[]): Promise<ClaimPart[]> {
    return this.database.current.query(PARTS, [ids, null])
  }

  partsOfMail(mailId: string): Promise<ClaimPart[]> {
    return this.database.current.query(PARTS, [[], mailId])
  }

  async addMails(mails: readonly NewMail[], today: string): Promise<void> {
    const given = JSON.stringify(mails)
    await this.database.current.query(ADD_MAILS, [given, today])
    await this.database.current.query(JOIN_MAILS, [given])
  }

  /** The mail under lock, so that of two who want to send it the second sees what the first has begun. */
  async lockMail(id: string): Promise<MailRow | null> {
    const rows: MailRow[] = await this.database.current.query(LOCK_MAIL, [id])
    return rows[0] ?? null
  }

  async withhold(claimIds: readonly string[], why: Outcome): Promise<void> {
    await this.database.current.query(
      `update reminder_claims set withheld = $2 where id = any ($1::uuid[])`,
      [claimIds, why],
    )
  }

  async begin(
    id: string,
    at: Date,
    { subject, text, html }: Pick<MailRow, 'subject' | 'text' | 'html'>,
  ): Promise<void> {
    await this.database.current.query(
      `update reminder_mails set state = 'sending', sending_at = $2, subject = $3, text = $4, html = $5 where id = $1`,
      [id, at, subject, text, html],
    )
  }

  async close(
    id: string,
    state: ReminderState,
    { at = null, why = '' }: { at?: Date | null; why?: Outcome | '' },
  ): Promise<void> {
    await this.database.current.query(
      `update reminder_mails set state = $2, sent_at = $3, why = $4 where id = $1`,
      [id, state, state === 'sent' ? at : null, why],
    )
  }

  async refuseAddress(personId: string): Promise<void> {
    await this.database.current.query(`update people set mail_state = 'refused' where id = $1`, [personId])
  }

  /** The kinds of reminders that a mail brought, and to whom; null when there is no such mail. */
  async kindsOf(mailId: string): Promise<{ personId: string; language: Language; kinds: string[] } | null> {
    const rows: { personId: string; language: Language; kinds: string[] }[] =
      await this.database.current.query(
        `select m.person_id as "personId", m.language, array_agg(distinct r.condition order by r.condition) as kinds
       from reminder_mails m join reminder_claims cl on cl.mail_id = m.id join reminder_rules r on r.id = cl.rule_id
       where m.id = $1 group by m.id`,
        [mailId],
      )
    return rows[0] ?? null
  }

  async stop(personId: string, kinds: readonly string[], at: Date): Promise<void> {
    await this.database.current.query(
      `insert into reminder_stops (person_id, kind, at) select $1, unnest($2::text[]), $3 on conflict do nothing`,
      [personId, kinds, at],
    )
  }
}
