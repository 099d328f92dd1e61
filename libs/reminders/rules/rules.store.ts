import { Injectable } from '@nestjs/common'
import { instant } from '../../gatherings'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Localised } from '../../platform/i18n'
import type { ReminderKind } from '../reminder-words'
import type { Anchor, Audience } from './rule-sentences'

/** What a cohort may have decided of a rule. */
export interface RuleFormRow {
  readonly active: boolean
  readonly offsetDays: number
  readonly validDays: number
  readonly repeatDays: number
  readonly repeatTimes: number
  readonly urgent: boolean
  readonly subject: Localised
  readonly body: Localised
}

/** A rule as it stands for a cohort: the standard, and the cohort's own form of it if there is one. */
export interface RuleRow {
  readonly key: string
  readonly title: string
  readonly condition: ReminderKind
  readonly audience: Audience
  readonly anchor: Anchor
  readonly standard: RuleFormRow
  readonly own: RuleFormRow | null
  readonly version: number
  readonly changedAt: string | null
  readonly changedBy: { readonly id: string; readonly name: string } | null
}

const FORM = (r: string): string => `json_build_object('active', ${r}.active, 'offsetDays', ${r}.offset_days,
  'validDays', ${r}.valid_days, 'repeatDays', ${r}.repeat_days, 'repeatTimes', ${r}.repeat_times, 'urgent', ${r}.urgent,
  'subject', ${r}.subject, 'body', ${r}.body)`

/** $1 cohort, $2 language, $3 one key or null for all. In the order in which they follow each other in a module. */
const OF_COHORT: Statement = {
  name: 'reminders_rules_of_cohort',
  text: `
    with standards as (
      select distinct on (r.key) r.* from reminder_rules r join cohorts c on c.id = $1
      where r.cohort_id is null and r.condition <> 'deadline' and ($3::text is null or r.key = $3)
        and (r.programme_version_id is null or r.programme_version_id = c.programme_version_id)
      order by r.key, r.programme_version_id nulls last)
    select s.key, app.text(s.title, $2) as title, s.condition, s.audience, s.anchor, ${FORM('s')} as standard,
      case when o.id is not null and not o.withdrawn then ${FORM('o')} end as own, coalesce(o.version, 0) as version,
      ${instant('o.changed_at')} as "changedAt",
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as "changedBy"
    from standards s
    left join reminder_rules o on o.cohort_id = $1 and o.key = s.key
    left join people p on p.id = o.changed_by
    order by array_position(array['gathering', 'postwork-due', 'week'], s.anchor), s.offset_days, s.key`,
}

/** $1 cohort, $2 key, $3 the form, $4 now, $5 who, $6 withdrawn. The rest of the rule is the standard's. */
const KEEP: Statement = {
  name: 'reminders_keep_rule',
  text: `
    insert into reminder_rules (cohort_id, key, condition, audience, anchor, title, offset_days, valid_days, repeat_days,
      repeat_times, urgent, active, subject, body, changed_at, changed_by, withdrawn)
    select $1, s.key, s.condition, s.audience, s.anchor, s.title, f."offsetDays", f."validDays", f."repeatDays",
      f."repeatTimes", f.urgent, f.active, f.subject, f.body, $4, $5, $6
    from (
      select distinct on (r.key) r.* from reminder_rules r join cohorts c on c.id = $1
      where r.cohort_id is null and r.key = $2
        and (r.programme_version_id is null or r.programme_version_id = c.programme_version_id)
      order by r.key, r.programme_version_id nulls last) s
    cross join jsonb_to_record($3) as f ("offsetDays" int, "validDays" int, "repeatDays" int, "repeatTimes" int,
      urgent boolean, active boolean, subject jsonb, body jsonb)
    on conflict on constraint uq_reminder_rules_programme_version_id_cohort_id_key do update set
      offset_days = excluded.offset_days, valid_days = excluded.valid_days, repeat_days = excluded.repeat_days,
      repeat_times = excluded.repeat_times, urgent = excluded.urgent, active = excluded.active,
      subject = excluded.subject, body = excluded.body, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by, withdrawn = excluded.withdrawn, version = reminder_rules.version + 1`,
}

/** $1 cohort. Those who change its rules take turns. */
const LOCK: Statement = {
  name: 'reminders_lock_rules',
  text: `select id from cohorts where id = $1 for update`,
}

/** $1 cohort, $2 groups that the reader follows, or null for all. */
const COHORT: Statement = {
  name: 'reminders_rules_cohort',
  text: `
    select c.id, c.name, c.state, c.ends_on::text as "endsOn" from cohorts c where c.id = $1 and ($2::uuid[] is null or exists (
      select from leader_groups g where g.cohort_id = c.id and g.id = any ($2)))`,
}

const GROUPS: Statement = {
  name: 'reminders_rules_groups',
  text: `select id from leader_groups where cohort_id = $1`,
}

export interface RuleCohortRow {
  readonly id: string
  readonly name: string
  readonly state: string
  /** `YYYY-MM-DD` */
  readonly endsOn: string
}

@Injectable()
export class RulesStore {
  constructor(private readonly database: Database) {}

  async cohort(actor: Actor, id: string, followed: readonly string[] | null): Promise<RuleCohortRow | null> {
    return (await this.database.read<RuleCohortRow & object>(actor, COHORT, [id, followed]))[0] ?? null
  }

  ofCohort(actor: Actor, cohortId: string, key: string | null = null): Promise<RuleRow[]> {
    return this.database.read<RuleRow & object>(actor, OF_COHORT, [cohortId, actor.language, key])
  }

  /** The groups of a cohort, in the transaction that is open. */
  async groups(cohortId: string): Promise<string[]> {
    return (await this.database.run<{ id: string }>(GROUPS, [cohortId])).map(({ id }) => id)
  }

  async lock(cohortId: string): Promise<void> {
    await this.database.run(LOCK, [cohortId])
  }

  async keep(
    cohortId: string,
    key: string,
    form: RuleFormRow,
    { at, by, withdrawn }: { at: Date; by: string | null; withdrawn: boolean },
  ): Promise<void> {
    await this.database.run(KEEP, [cohortId, key, JSON.stringify(form), at, by, withdrawn])
  }
}
