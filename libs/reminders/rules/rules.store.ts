import { Injectable } from '@nestjs/common'
import { instant } from '../../gatherings'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Localised } from '../../platform/i18n'
import type { ReminderKind } from '../reminder-words'
import type { Anchor, Audience } from './rule-sentences'

/** What a cohort or a version may have decided of a rule. */
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

/** A rule as it stands in a place: what holds without it, and the place's own form if there is one. */
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

/** Where a rule may stand in place of the standard: in a cohort, or in a version of the programme and those after it. */
export interface Place {
  readonly kind: 'cohort' | 'version'
  readonly id: string
}

/**
 * What holds where a place has no rule of its own: the nearest version's, else the network's. `v` is the version; a cohort
 * follows its own version, a version those before it.
 */
const STANDARDS = (version: string, upTo: '<' | '<='): string => `
  select distinct on (r.key) r.*
  from (${version}) v
  join reminder_rules r on r.cohort_id is null and not r.withdrawn and r.condition <> 'deadline'
  left join programme_versions rv on rv.id = r.programme_version_id
  where r.programme_version_id is null or (rv.programme_id = v.programme_id and rv.number ${upTo} v.number)
  order by r.key, rv.number desc nulls last`

const PLACES = {
  cohort: {
    standards: STANDARDS(
      'select pv.* from programme_versions pv join cohorts c on c.programme_version_id = pv.id where c.id = $1',
      '<=',
    ),
    own: 'cohort_id',
    table: 'cohorts',
  },
  version: {
    standards: STANDARDS('select pv.* from programme_versions pv where pv.id = $1', '<'),
    own: 'programme_version_id',
    table: 'programme_versions',
  },
} as const

/** $1 place, $2 language, $3 one key or null for all. In the order in which they follow each other in a module. */
const RULES_OF = (kind: Place['kind']): Statement => ({
  name: `reminders_rules_of_${kind}`,
  text: `
    select s.key, app.text(s.title, $2) as title, s.condition, s.audience, s.anchor, ${FORM('s')} as standard,
      case when o.id is not null and not o.withdrawn then ${FORM('o')} end as own, coalesce(o.version, 0) as version,
      ${instant('o.changed_at')} as "changedAt",
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as "changedBy"
    from (${PLACES[kind].standards}) s
    left join reminder_rules o on o.${PLACES[kind].own} = $1 and o.key = s.key
    left join people p on p.id = o.changed_by
    where $3::text is null or s.key = $3
    order by array_position(array['gathering', 'postwork-due', 'session', 'week'], s.anchor), s.offset_days, s.key`,
})

/** $1 place, $2 key, $3 the form, $4 now, $5 who, $6 withdrawn. The rest of the rule is the standard's. */
const KEEP_IN = (kind: Place['kind']): Statement => ({
  name: `reminders_keep_rule_of_${kind}`,
  text: `
    insert into reminder_rules (${PLACES[kind].own}, key, condition, audience, anchor, title, offset_days, valid_days,
      repeat_days, repeat_times, urgent, active, subject, body, changed_at, changed_by, withdrawn)
    select $1, s.key, s.condition, s.audience, s.anchor, s.title, f."offsetDays", f."validDays", f."repeatDays",
      f."repeatTimes", f.urgent, f.active, f.subject, f.body, $4, $5, $6
    from (${PLACES[kind].standards}) s
    cross join jsonb_to_record($3) as f ("offsetDays" int, "validDays" int, "repeatDays" int, "repeatTimes" int,
      urgent boolean, active boolean, subject jsonb, body jsonb)
    where s.key = $2
    on conflict on constraint uq_reminder_rules_programme_version_id_cohort_id_key do update set
      offset_days = excluded.offset_days, valid_days = excluded.valid_days, repeat_days = excluded.repeat_days,
      repeat_times = excluded.repeat_times, urgent = excluded.urgent, active = excluded.active,
      subject = excluded.subject, body = excluded.body, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by, withdrawn = excluded.withdrawn, version = reminder_rules.version + 1`,
})

/** $1 place. Those who change its rules take turns. */
const LOCK_OF = (kind: Place['kind']): Statement => ({
  name: `reminders_lock_rules_of_${kind}`,
  text: `select id from ${PLACES[kind].table} where id = $1 for update`,
})

const OF = {
  cohort: { rules: RULES_OF('cohort'), keep: KEEP_IN('cohort'), lock: LOCK_OF('cohort') },
  version: { rules: RULES_OF('version'), keep: KEEP_IN('version'), lock: LOCK_OF('version') },
}

/** $1 version, $2 language. */
const VERSION: Statement = {
  name: 'reminders_rules_version',
  text: `
    select v.id, v.programme_id as "programmeId", app.text(p.title, $2) as programme, v.number, v.published_at is not null as published
    from programme_versions v join programmes p on p.id = v.programme_id where v.id = $1`,
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

export interface RuleVersionRow {
  readonly id: string
  readonly programmeId: string
  readonly programme: string
  readonly number: number
  readonly published: boolean
}

@Injectable()
export class RulesStore {
  constructor(private readonly database: Database) {}

  async cohort(actor: Actor, id: string, followed: readonly string[] | null): Promise<RuleCohortRow | null> {
    return (await this.database.read<RuleCohortRow & object>(actor, COHORT, [id, followed]))[0] ?? null
  }

  async version(actor: Actor, id: string): Promise<RuleVersionRow | null> {
    return (
      (await this.database.read<RuleVersionRow & object>(actor, VERSION, [id, actor.language]))[0] ?? null
    )
  }

  rules(actor: Actor, { kind, id }: Place, key: string | null = null): Promise<RuleRow[]> {
    return this.database.read<RuleRow & object>(actor, OF[kind].rules, [id, actor.language, key])
  }

  /** The groups of a cohort, in the transaction that is open. */
  async groups(cohortId: string): Promise<string[]> {
    return (await this.database.run<{ id: string }>(GROUPS, [cohortId])).map(({ id }) => id)
  }

  async lock({ kind, id }: Place): Promise<void> {
    await this.database.run(OF[kind].lock, [id])
  }

  async keep(
    { kind, id }: Place,
    key: string,
    form: RuleFormRow,
    { at, by, withdrawn }: { at: Date; by: string | null; withdrawn: boolean },
  ): Promise<void> {
    await this.database.run(OF[kind].keep, [id, key, JSON.stringify(form), at, by, withdrawn])
  }
}
