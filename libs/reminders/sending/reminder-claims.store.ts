import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database'
import type { DueRow } from '../due/due.statement'
import type { Outcome } from '../reminder-words'
import type { ReadPart } from './reminder-letter'

export interface NewClaim {
  readonly id: string
  readonly personId: string
}

/** A claimed reminder as its mail needs it. */
export interface ClaimPart extends ReadPart {
  readonly claimId: string
  readonly urgent: boolean
  readonly ident: string
}

/** Which claims go in which mail. */
export interface Joined {
  readonly mailId: string
  readonly claimIds: readonly string[]
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
  select cl.id as "claimId", r.title as "ruleTitle", r.condition, r.audience, r.urgent, r.subject, r.body,
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

const JOIN_MAILS = `
  update reminder_claims set mail_id = n.mail_id
  from (select m."mailId" as mail_id, unnest(m."claimIds") as claim_id
    from jsonb_to_recordset($1) as m ("mailId" uuid, "claimIds" uuid[])) as n
  where id = n.claim_id`

/** Everything that is written on the way of a reminder; each method runs in the transaction that is open. */
@Injectable()
export class ReminderClaimsStore {
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

  async join(joined: readonly Joined[]): Promise<void> {
    await this.database.current.query(JOIN_MAILS, [JSON.stringify(joined)])
  }

  async withhold(claimIds: readonly string[], why: Outcome): Promise<void> {
    await this.database.current.query(
      `update reminder_claims set withheld = $2 where id = any ($1::uuid[])`,
      [claimIds, why],
    )
  }
}
