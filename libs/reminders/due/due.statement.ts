import type { Statement } from '../../platform/database'
import { instant } from '../../gatherings'

/** Why a reminder is not sent. */
export type Withheld = 'done' | 'address-refused' | 'address-bounced' | 'stopped' | 'too-late'

/** One reminder that a rule asks for, whether or not it will be sent. */
export interface DueRow {
  /** What makes it this one and no other; sorts reminders of the same instant. */
  readonly ident: string
  readonly ruleId: string
  readonly ruleKey: string
  readonly ruleTitle: string
  readonly urgent: boolean
  readonly person: { readonly id: string; readonly name: string }
  readonly group: { readonly id: string; readonly name: string }
  readonly subjectKind: 'gathering' | 'module'
  readonly subjectId: string
  readonly subjectTitle: string
  readonly moduleId: string
  /** `YYYY-MM-DD` in Europe/Oslo, as are the other days. */
  readonly subjectOn: string
  /** The day that the rule names. */
  readonly windowOn: string
  /** The day on which it can go: the first allowed one. */
  readonly plannedOn: string
  /** RFC 3339, UTC. */
  readonly plannedFor: string
  /** Where it stands in a list. */
  readonly sortsAt: string
  readonly withheld: Withheld | null
}

const RULES = `
  select v.id as version_id, r.* from programme_versions v
  cross join lateral (
    select distinct on (o.key) o.* from reminder_rules o
    where o.programme_version_id = v.id or o.programme_version_id is null
    order by o.key, o.programme_version_id nulls last) r
  where r.active`

/** Rule × module of a group × its days, near enough in time to matter. */
const OCCASIONS = `
  select * from (select r.id as rule_id, r.key, r.condition, r.audience, r.urgent, r.title, r.valid_days,
    s.group_id, s.programme_version_id, s.module_id, s.title as module_title, s.gathering_id, s.held_on, s.due_on,
    case r.anchor when 'gathering' then s.held_on else s.due_on end + r.offset_days + r.repeat_days * nth as window_on
  from module_schedules s
  join leader_groups g on g.id = s.group_id and g.state not in ('withdrawn', 'closed')
  join cohorts c on c.id = g.cohort_id and c.state in ('enrolling', 'running')
  join rules r on r.version_id = c.programme_version_id
  cross join lateral generate_series(0, r.repeat_times - 1) as nth
  where s.held_on is not null and ($4::uuid[] is null or s.group_id = any ($4))
    and (r.condition in ('gathering', 'attendance') or exists (select from activities a
      where a.programme_version_id = s.programme_version_id and a.module_id = s.module_id
        and a.step = r.condition and a.required))) as every_day
  where window_on between (select today from clock) - valid_days and $5::date`

/** Who hears of it: those enrolled now, or those who facilitate the group now. */
const READERS = `
  select e.person_id, e.id as enrolment_id, e.from_on, 'member' as audience from enrolments e
  where e.group_id = o.group_id and o.audience = 'member' and e.to_on is null
  union all
  select f.person_id, null, null, 'facilitator' from role_assignments f
  where f.group_id = o.group_id and o.audience = 'facilitator' and f.role = 'facilitator' and f.to_at is null`

/** What was due before somebody's first day is not required of them, here as in their progress. */
const OWN_LEFT = `(w.from_on is null or w.from_on <= case o.condition when 'postwork' then o.due_on else o.held_on end) and exists (
  select from activities a
  where a.programme_version_id = o.programme_version_id and a.module_id = o.module_id and a.step = o.condition and a.required and a.answered_by = 'person'
    and not exists (select from activity_completions d where d.activity_id = a.id and d.enrolment_id = w.enrolment_id))`

/** What the group answers together is everybody's after the gathering; before it, the facilitator sees to it. */
const SHARED_LEFT = `exists (
  select from activities a
  where a.programme_version_id = o.programme_version_id and a.module_id = o.module_id and a.step = o.condition and a.required and a.answered_by = 'group'
    and not exists (select from submissions u
      where u.activity_id = a.id and u.group_id = o.group_id and u.delivered_at is not null)
    and (o.condition = 'postwork' or exists (select from role_assignments f
      where f.group_id = o.group_id and f.person_id = w.person_id and f.role = 'facilitator' and f.to_at is null)))`

const DONE = `case o.condition
  when 'gathering' then ga.ends_at <= $1
  when 'attendance' then sh.marked_at is not null
  else not (${OWN_LEFT} or ${SHARED_LEFT}) end`

/**
 * The first allowed day from the rule's own, from now (nothing goes after the last hour), and, unless it is urgent, from a week
 * after the person's last mail; but that week never makes a reminder come too late to be of use.
 */
const PLANNED_ON = `
  select case when o.urgent then greatest(o.window_on, clock.earliest) else (
    select d::date from generate_series(
      greatest(o.window_on, clock.earliest, case when last.mail_on is not null then least(last.mail_on + 7, o.window_on + o.valid_days) end),
      greatest(o.window_on, clock.earliest) + 60, interval '1 day') as d
    where d::date <> all ($3::date[]) order by d limit 1) end as planned_on offset 0`

/**
 * The one definition of what is due, for whom, when, and what is held back: the plan shows it, the search for due
 * reminders claims from it, and sending asks it once more.
 *
 * The steps are computed once each ("materialized", "offset 0"): the planner would otherwise repeat them for each column.
 *
 * $1 now · $2 language of titles · $3 quiet days · $4 groups or null for all · $5 last day · $6 the mail whose reminders
 * are asked for again, or null for those that nobody has claimed · $7, $8 where the page begins · $9 how many · $10 only
 * those that can go now · $11, $12 the first and the last hour of a day on which something goes.
 */
export const DUE: Statement = {
  name: 'reminders_due',
  text: `
    with clock as (
      select local::date as today, local::date + (local::time >= $12::time)::int as earliest
      from (select $1::timestamptz at time zone 'Europe/Oslo' as local) as oslo
    ), rules as (${RULES}
    ), occasions as materialized (${OCCASIONS}
    ), last as (
      select m.person_id, max(m.claimed_on) as mail_on from mails m
      where m.kind = 'reminders' and not m.urgent and m.state <> 'withheld' and m.id is distinct from $6::uuid group by m.person_id
    ), due as materialized (
      select o.rule_id, o.key, o.title, o.urgent, o.group_id, o.window_on, w.person_id, p.name as person_name,
        case when o.condition = 'postwork' then 'module' else 'gathering' end as subject_kind,
        case when o.condition = 'postwork' then o.module_id else o.gathering_id end as subject_id,
        case when o.condition = 'postwork' then o.due_on else o.held_on end as subject_on, o.module_id, o.module_title,
        plan.planned_on, (plan.planned_on + $11::time) at time zone 'Europe/Oslo' as planned_for,
        case
          when ${DONE} then 'done'
          when p.mail_state <> 'ok' then 'address-' || p.mail_state
          when st.person_id is not null then 'stopped'
          when plan.planned_on is null or plan.planned_on > o.window_on + o.valid_days then 'too-late'
        end as withheld
      from occasions o
      cross join clock
      cross join lateral (${READERS}) w
      join people p on p.id = w.person_id and p.anonymised_at is null
      join gatherings ga on ga.id = o.gathering_id
      left join attendance_sheets sh on sh.gathering_id = o.gathering_id and sh.group_id = o.group_id
      left join mail_stops st on st.person_id = w.person_id and st.kind = o.condition
      left join last on last.person_id = w.person_id
      cross join lateral (${PLANNED_ON}) plan
    )
    select d.key || '/' || d.person_id || '/' || d.group_id || '/' || d.subject_id || '/' || d.window_on as ident,
      d.rule_id as "ruleId", d.key as "ruleKey", app.text(d.title, $2) as "ruleTitle", d.urgent,
      json_build_object('id', d.person_id, 'name', d.person_name) as person,
      json_build_object('id', g.id, 'name', g.name) as "group",
      d.subject_kind as "subjectKind", d.subject_id as "subjectId", app.text(d.module_title, $2) as "subjectTitle",
      d.module_id as "moduleId", d.subject_on::text as "subjectOn", d.window_on::text as "windowOn", d.planned_on::text as "plannedOn",
      ${instant(`greatest(d.planned_for, case when d.planned_on = clock.today then $1::timestamptz end)`)} as "plannedFor",
      ${instant('d.planned_for')} as "sortsAt", d.withheld
    from due d
    cross join clock
    join leader_groups g on g.id = d.group_id
    left join reminder_claims cl on (cl.rule_key, cl.person_id, cl.group_id, cl.subject_id, cl.window_on)
      = (d.key, d.person_id, d.group_id, d.subject_id, d.window_on)
    where case when $6::uuid is null then cl.id is null else cl.mail_id = $6 end
      and (not $10::boolean or d.withheld is null and d.planned_for <= $1)
      and ($7::timestamptz is null or (d.planned_for, d.key || '/' || d.person_id || '/' || d.group_id || '/'
        || d.subject_id || '/' || d.window_on) > ($7, $8))
    order by d.planned_for, ident
    limit $9`,
}
