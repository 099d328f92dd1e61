import type { Statement } from '../../platform/database'
import { EVERYWHERE, nextAllowed, occasions, type Scope } from './occasions.statement'

/** What is required of a person and not done; what was due before their first day is not required of them. */
const OWN_LEFT = `
  select distinct s.group_id, e.id as enrolment_id, a.module_id, a.step
  from steps s
  join activities a on a.programme_version_id = s.programme_version_id and a.module_id = s.module_id and a.step = s.condition
    and a.required and a.answered_by = 'person'
  join enrolments e on e.group_id = s.group_id and e.to_on is null and e.from_on <= s.judged_on
  where not exists (select from activity_completions d where d.activity_id = a.id and d.enrolment_id = e.id)`

/** What is required of a group and not delivered. */
const SHARED_LEFT = `
  select distinct s.group_id, a.module_id, a.step
  from steps s
  join activities a on a.programme_version_id = s.programme_version_id and a.module_id = s.module_id and a.step = s.condition
    and a.required and a.answered_by = 'group'
  where not exists (select from submissions u
    where u.activity_id = a.id and u.group_id = s.group_id and u.delivered_at is not null)`

/** Who hears of it: those enrolled now, those who facilitate the group now, or the network's administrators. */
const READERS = `
  select o.*, e.person_id, e.id as enrolment_id from occasions o
  join enrolments e on e.group_id = o.group_id and e.to_on is null where o.audience = 'member'
  union all
  select o.*, f.person_id, null from occasions o
  join role_assignments f on f.group_id = o.group_id and f.role = 'facilitator' and f.to_at is null
  where o.audience = 'facilitator'
  union all
  select o.*, f.person_id, null from occasions o
  join role_assignments f on f.role = 'administrator' and f.to_at is null
  where o.audience = 'administrator'`

/**
 * What the group answers together is everybody's after the gathering; before it, the facilitator sees to it. What is left is
 * asked with "in", which is a hash: the planner expects a handful of rows and would compare each reader with each of them.
 */
const LEFT = `
  case when w.enrolment_id is null
    then (w.group_id, w.module_id, w.condition) in (select o.group_id, o.module_id, o.step from own_left o)
    else (w.enrolment_id, w.module_id, w.condition) in (select o.enrolment_id, o.module_id, o.step from own_left o) end
  or (w.group_id, w.module_id, w.condition) in (select s.group_id, s.module_id, s.step from shared_left s)
    and (w.condition = 'postwork' or exists (select from role_assignments f
      where f.group_id = w.group_id and f.person_id = w.person_id and f.role = 'facilitator' and f.to_at is null))`

/**
 * What is known of each person is asked of an index for that person: joined to a set that begins empty and grows, everybody
 * would some day be compared with everybody.
 */

/** Nothing else is left of the step but the answer that a nudge was about: what the rule would say is the same. */
const ONLY_THAT_ANSWER = `
  m.about ->> 'condition' = 'answer' and m.about ->> 'step' = w.condition
    and (w.enrolment_id is null
      or (w.enrolment_id, w.module_id, w.condition) not in (select o.enrolment_id, o.module_id, o.step from own_left o))
    and not exists (select from activities a where a.programme_version_id = w.programme_version_id
      and a.module_id = w.module_id and a.step = w.condition and a.required and a.answered_by = 'group'
      and a.id::text <> m.about ->> 'answer' and not exists (select from submissions u
        where u.activity_id = a.id and u.group_id = w.group_id and u.delivered_at is not null))`

/** The last day on which the person was reminded of the same by a person. What such a mail is about, it says itself. */
const NUDGED = `
  select max((m.sent_at at time zone 'Europe/Oslo')::date) as nudged_on from mails m
  where not w.urgent and m.kind = 'nudge' and m.person_id = w.person_id and m.sent_at > clock.now - interval '60 days'
    and w.group_id = any (m.group_ids)
    and (m.about ->> 'condition' = w.condition or ${ONLY_THAT_ANSWER})
    and m.about ->> 'module' = (select mo.number::text from modules mo
      where (mo.programme_version_id, mo.id) = (w.programme_version_id, w.module_id))`

/** Whether the person was told the day of a gathering by an invitation to their calendar, or has answered it. */
const TOLD = `
  select max((m.sent_at at time zone 'Europe/Oslo')::date) as told_on, bool_or(i.answer is not null) as answered
  from invitations i
  join gatherings ga on (ga.id, ga.starts_at) = (i.gathering_id, i.starts_at)
  left join mails m on m.id = i.id
  where not w.urgent and w.condition = 'gathering' and i.method = 'REQUEST'
    and i.person_id = w.person_id and i.gathering_id = w.subject_id`

/** The first day after the week of the person's last digest. */
const LAST = (mails: string): string => `
  select max((cl.claimed_at at time zone 'Europe/Oslo')::date) + 7 as not_before from reminder_claims cl
  where cl.person_id = w.person_id and cl.claimed_at > clock.now - interval '8 days' and not cl.urgent and cl.withheld is null
    and (${mails} is null or cl.mail_id is null or cl.mail_id <> all (${mails}))`

/** When it goes, or why it does not. */
const JUDGED = `
    select d.*, case
        when d.done then 'done'
        when d.mail_state <> 'ok' then 'address-' || d.mail_state
        when d.stopped then 'stopped'
        when d.nudged_on >= d.window_on - 3 then 'nudged'
        when d.answered or d.told_on >= d.window_on - 7 then 'told'
        when d.ready_on <= d.last_on then null
        when d.free_on <= d.last_on then 'week' else 'too-late' end as withheld,
      (coalesce(d.ready_on, d.from_day)
        + make_time(case when d.ready_on = clock.today and not $2 then 0 when d.urgent then 7 else d.hour end, 0, 0))
        at time zone 'Europe/Oslo' as planned_for
    from (
      select x.*, ${nextAllowed('x.free_from', '0')} as free_on, case when x.urgent then x.free_from
        when ${nextAllowed('x.from_day', 'x.weekday')} <= x.last_on then ${nextAllowed('x.from_day', 'x.weekday')}
        else ${nextAllowed('x.from_day', '0')} end as ready_on
      from placed x cross join clock) as d
    cross join clock`

/**
 * Each reminder with the first day on which it can go: an allowed one from the rule's own, from now, on the weekday that the
 * person chose if that is not too late, and, unless it is urgent, a week after the person's last digest.
 */
const due = (scope: Scope, mails: string): string => `
  with ${occasions(scope)}, steps as materialized (
    select distinct o.group_id, o.programme_version_id, o.module_id, o.condition,
      case o.condition when 'postwork' then o.due_on else o.held_on end as judged_on
    from occasions o where o.condition in ('prework', 'postwork')
  ), own_left as materialized (${OWN_LEFT}
  ), shared_left as materialized (${SHARED_LEFT}
  ), readers as (${READERS}
  ), placed as (
    select w.*, n.nudged_on, t.told_on, t.answered, p.name as person_name, p.mail_state, st.person_id is not null as stopped,
      coalesce(mp.hour, 8) as hour, coalesce(mp.weekday, 0) as weekday, w.window_on + w.valid_days as last_on,
      greatest(w.window_on, case when w.urgent then clock.today else clock.earliest end) as free_from, greatest(w.window_on, clock.earliest, last.not_before) as from_day,
      w.settled or w.condition in ('prework', 'postwork') and not (${LEFT}) as done
    from readers w
    cross join clock
    join people p on p.id = w.person_id and p.anonymised_at is null
    left join mail_stops st on st.person_id = w.person_id and st.kind = w.condition
    left join mail_preferences mp on mp.person_id = w.person_id
    cross join lateral (${LAST(mails)}) as last
    cross join lateral (${NUDGED}) as n
    cross join lateral (${TOLD}) as t
  ), due as materialized (${JUDGED}
  )`

const SAME_CLAIM = `(cl.rule_key, cl.person_id, cl.subject_id, cl.window_on) = (d.key, d.person_id, d.subject_id, d.window_on)
  and cl.group_id is not distinct from d.group_id`

const IDENT = `d.key || '/' || d.person_id || '/' || coalesce(d.group_id::text, '') || '/' || d.subject_id || '/' || d.window_on`

const ROWS = `
  select ${IDENT} as ident, d.rule_id as "ruleId", d.key as "ruleKey", app.text(d.rule_title, $5) as "ruleTitle",
    d.condition, d.urgent, json_build_object('id', d.person_id, 'name', d.person_name) as person,
    case when g.id is not null then json_build_object('id', g.id, 'name', g.name) end as "group",
    mo.number as "moduleNumber", d.subject_kind as "subjectKind", d.subject_id as "subjectId", app.text(d.subject_title, $5) as "subjectTitle",
    d.subject_on::text as "subjectOn", d.window_on::text as "windowOn", d.last_on::text as "lastOn",
    coalesce(d.ready_on, d.from_day)::text as "readyOn",
    case when d.ready_on = clock.today and not $2 then 0 when d.urgent then 7 else d.hour end as hour, d.weekday, d.withheld, cl.mail_id as "mailId"
  from due d
  cross join clock
  left join leader_groups g on g.id = d.group_id
  left join modules mo on (mo.programme_version_id, mo.id) = (d.programme_version_id, d.module_id)
  left join reminder_claims cl on ${SAME_CLAIM}
  where case when $6::uuid[] is null then cl.id is null else cl.mail_id = any ($6) end
  order by d.planned_for, ident`

/**
 * The one definition of what is due, for whom, from when, and what is held back: the plan shows it, the trial of a rule
 * compares two of it, sending asks it once more, and the search claims from it.
 *
 * Beside the parameters of all: $5 language of titles · $6 the mails whose reminders are asked for again, or null for those
 * that nobody has claimed.
 */
export const DUE: Statement = { name: 'reminders_due', text: `${due(EVERYWHERE, '$6::uuid[]')} ${ROWS}` }

/** The same for the groups in $7; what concerns the network stands in a mail's question alone. */
export const DUE_OF_GROUPS: Statement = {
  name: 'reminders_due_of_groups',
  text: `${due(
    {
      cohorts: 'and c.id in (select o.cohort_id from leader_groups o where o.id = any ($7::uuid[]))',
      sessions: 'and y.group_id = any ($7::uuid[])',
      groups: 'and g.id = any ($7::uuid[])',
      deadlines: 'where d.group_id = any ($7::uuid[]) or $6::uuid[] is not null and d.group_id is null',
    },
    '$6::uuid[]',
  )} ${ROWS}`,
}

/**
 * Claims everything that goes now, in one pass however much it is: what is urgent, and each digest whose day and hour have
 * come, with what would be too late for the next one – and, beside a worklist, with what the week brings ($5, conditions). Who claims at the same time claims the rest. A million people take
 * longer than any screen may: it runs in a patient transaction.
 *
 * The planner expects a handful of reminders and would compare each of them with each digest; asked with "in", whoever has
 * a digest is found in a hash, however many there are.
 */
export const CLAIM_DUE: Statement = {
  name: 'reminders_claim_due',
  text: `${due(EVERYWHERE, 'null::uuid[]')}, sendable as materialized (
    select d.* from due d where d.withheld is null and not exists (select from reminder_claims cl where ${SAME_CLAIM})
  ), digests as materialized (
    select distinct s.person_id from sendable s cross join clock
    where not s.urgent and s.ready_on = clock.today and s.planned_for <= $1
  ), weekly as materialized (
    select distinct s.person_id from sendable s cross join clock
    where s.condition = 'worklist' and not s.urgent and s.ready_on = clock.today and s.planned_for <= $1
  ), going as (
    select d.*, d.urgent or d.ready_on = clock.today or d.last_on < ${nextAllowed('clock.today + 7', '0')} as by_itself
    from sendable d
    cross join clock
    where case when d.urgent then d.planned_for <= $1 else d.person_id in (select person_id from digests)
      and (d.ready_on = clock.today or d.window_on < clock.today + 7 and (d.last_on < ${nextAllowed('clock.today + 7', '0')}
        or d.condition = any ($5) and d.person_id in (select person_id from weekly))) end
  ), claimed as (
    insert into reminder_claims (rule_id, rule_key, person_id, group_id, subject_kind, subject_id, module_id, subject_on,
      window_on, urgent, planned_for, claimed_at, with_worklist)
    select d.rule_id, d.key, d.person_id, d.group_id, d.subject_kind, d.subject_id, d.module_id, d.subject_on, d.window_on,
      d.urgent, least(d.planned_for, $1), $1, not d.by_itself
    from going d
    on conflict on constraint uq_reminder_claims_claim do nothing
    returning 1
  ) select count(*)::int as claimed from claimed`,
}
