import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '../../platform/database'
import type { Outcome } from '../reminder-words'
import type { ReadPart } from './reminder-letter'

/** A claimed reminder as its mail needs it. */
export interface ClaimPart extends ReadPart {
  readonly claimId: string
  /** Null as long as it stands in none. */
  readonly mailId: string | null
  readonly urgent: boolean
  /** Claimed before its day, because a worklist was to go. */
  readonly withWorklist: boolean
  readonly ident: string
}

/** Which claims go in which mail. */
export interface Joined {
  readonly mailId: string
  readonly claimIds: readonly string[]
}

/** What a gathering, a local session, a module, a deadline or the group's week has to say; what it was about may be gone meanwhile. */
const PARTS = `
  select cl.id as "claimId", cl.mail_id as "mailId", r.title as "ruleTitle", r.condition, r.audience, r.urgent, cl.with_worklist as "withWorklist", r.subject, r.body,
    cl.rule_key || '/' || cl.person_id || '/' || coalesce(cl.group_id::text, '') || '/' || cl.subject_id || '/' || cl.window_on
      as ident,
    cl.subject_kind as "subjectKind", cl.subject_id as "subjectId", s.number as "moduleNumber",
    coalesce(s.title, d.title, case when own.id is not null then jsonb_build_object('nb', own.title, 'nn', own.title, 'en', own.title) end) as title, g.id as "groupId",
    g.name as "groupName", ga.id as "gatheringId",
    coalesce(s.held_on, (own.starts_at at time zone 'Europe/Oslo')::date)::text as "heldOn", coalesce(s.due_on, d.due_on)::text as "dueOn",
    to_char(ga.starts_at at time zone 'Europe/Oslo', 'HH24:MI') as "startsAt", ga.place, d.path,
    json_build_object('id', p.id, 'name', p.name, 'language', p.language) as person
  from reminder_claims cl
  join reminder_rules r on r.id = cl.rule_id
  join people p on p.id = cl.person_id
  left join leader_groups g on g.id = cl.group_id
  left join module_schedules s on s.group_id = cl.group_id and s.module_id = cl.module_id
  left join gatherings own on cl.subject_kind = 'gathering' and own.id = cl.subject_id and own.group_id = cl.group_id
    and own.state in ('called', 'held')
  left join gatherings ga on ga.id = coalesce(own.id, s.gathering_id)
  left join deadlines d on cl.subject_kind = 'deadline' and d.id = cl.subject_id`

const IN_ORDER = `order by cl.planned_for, cl.subject_on, cl.rule_key, cl.id`

/** $1 how many people. */
const UNJOINED: Statement = {
  name: 'reminders_unjoined',
  text: `${PARTS}
  where cl.mail_id is null and cl.withheld is null and cl.person_id in (
    select distinct o.person_id from reminder_claims o where o.mail_id is null and o.withheld is null
    order by o.person_id limit $1)
  ${IN_ORDER}`,
}

/** $1 mails. */
const OF_MAILS: Statement = {
  name: 'reminders_of_mails',
  text: `${PARTS} where cl.mail_id = any ($1::uuid[]) and cl.withheld is null ${IN_ORDER}`,
}

const JOIN_MAILS: Statement = {
  name: 'reminders_join_mails',
  text: `
    update reminder_claims set mail_id = n.mail_id
    from (select m."mailId" as mail_id, unnest(m."claimIds") as claim_id
      from jsonb_to_recordset($1) as m ("mailId" uuid, "claimIds" uuid[])) as n
    where id = n.claim_id`,
}

const WITHHOLD: Statement = {
  name: 'reminders_withhold',
  text: `update reminder_claims set withheld = $2 where id = any ($1::uuid[])`,
}

const GIVE_BACK: Statement = {
  name: 'reminders_give_back',
  text: `delete from reminder_claims where id = any ($1::uuid[]) and mail_id is null`,
}

/** Everything that is written on the way of a reminder; each method runs in the transaction that is open. */
@Injectable()
export class ReminderClaimsStore {
  constructor(private readonly database: Database) {}

  /** Whoever joins claims to mails takes turns until the transaction ends: nobody's claims come apart into two mails. */
  async takeTurns(): Promise<void> {
    await this.database.current.query(`select pg_advisory_xact_lock(hashtext('reminders.join'))`)
  }

  /** What is claimed and stands in no mail yet, for so many people, whole for each of them. */
  unjoined(people: number): Promise<ClaimPart[]> {
    return this.database.run<ClaimPart & object>(UNJOINED, [people])
  }

  partsOfMails(mailIds: readonly string[]): Promise<ClaimPart[]> {
    return this.database.run<ClaimPart & object>(OF_MAILS, [mailIds])
  }

  async join(joined: readonly Joined[]): Promise<void> {
    await this.database.run(JOIN_MAILS, [JSON.stringify(joined)])
  }

  async withhold(claimIds: readonly string[], why: Outcome): Promise<void> {
    if (claimIds.length > 0) await this.database.run(WITHHOLD, [claimIds, why])
  }

  /** As if they had never been claimed: they go on their own day. */
  async giveBack(claimIds: readonly string[]): Promise<void> {
    if (claimIds.length > 0) await this.database.run(GIVE_BACK, [claimIds])
  }
}
