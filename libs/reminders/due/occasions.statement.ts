/**
 * The beginning of every question of what is due. Parameters of all of them: $1 now · $2 whether there are quiet hours ·
 * $3 last day that rules may name · $4, $5, $6 days, weekdays, and the next allowed day of each pair.
 */
export const CLOCK = `
  select $1::timestamptz as now, local::date as today, local::time as time,
    local::date + ($2::boolean and local::time >= time '20:00')::int as earliest
  from (select $1::timestamptz at time zone 'Europe/Oslo' as local) as oslo`

export const DAYS = `select * from unnest($4::date[], $5::int[], $6::date[]) as d (day, weekday, next)`

/** What the cohort has decided stands before what its version or the nearest before it says, and that before the standard. */
const RULES = (cohorts: string): string => `
  select * from (
    select distinct on (c.id, r.key) c.id as at_cohort, c.starts_on, c.ends_on, r.*
    from cohorts c
    join programme_versions cv on cv.id = c.programme_version_id
    join reminder_rules r on (r.cohort_id is null or r.cohort_id = c.id) and not r.withdrawn and r.condition <> 'deadline'
    left join programme_versions rv on rv.id = r.programme_version_id
    where c.state in ('enrolling', 'running') ${cohorts}
      and (r.programme_version_id is null or (rv.programme_id = cv.programme_id and rv.number <= cv.number))
    order by c.id, r.key, r.cohort_id nulls last, rv.number desc nulls last) as nearest
  where active`

/** Modules of groups with their day. */
const SCHEDULES = (groups: string): string => `
  select s.group_id, s.cohort_id, s.programme_version_id, s.module_id, s.title, s.gathering_id, s.held_on, s.due_on,
    s.marked_at, ga.ends_at
  from module_schedules s
  join leader_groups g on g.id = s.group_id and g.state not in ('withdrawn', 'closed')
  join gatherings ga on ga.id = s.gathering_id
  where s.held_on is not null and s.cohort_id in (select at_cohort from rules) ${groups}`

/** Rule × module of a group × its days; a step in which nothing is required asks nothing of anybody. */
const OF_MODULES = `
  select r.id as rule_id, r.key, r.condition, r.audience, r.urgent, r.title as rule_title, r.valid_days,
    s.group_id, s.programme_version_id, s.module_id, s.held_on, s.due_on,
    case r.condition when 'postwork' then 'module' else 'gathering' end as subject_kind,
    case r.condition when 'postwork' then s.module_id else s.gathering_id end as subject_id,
    case r.condition when 'postwork' then s.due_on else s.held_on end as subject_on, s.title as subject_title,
    case r.condition when 'gathering' then s.ends_at <= $1 when 'attendance' then s.marked_at is not null else false end as settled,
    case r.anchor when 'gathering' then s.held_on else s.due_on end + r.offset_days + r.repeat_days * nth as window_on
  from schedules s
  join rules r on r.at_cohort = s.cohort_id and r.anchor in ('gathering', 'postwork-due')
  cross join lateral generate_series(0, r.repeat_times - 1) as nth
  left join (select distinct a.programme_version_id, a.module_id, a.step from activities a where a.required) asked
    on (asked.programme_version_id, asked.module_id, asked.step) = (s.programme_version_id, s.module_id, r.condition)
  where r.condition in ('gathering', 'attendance') or asked.step is not null`

/** Local sessions of one group: no module asks for them, so they have rules of their own. */
const OF_SESSIONS = (groups: string): string => `
  select r.id, r.key, r.condition, r.audience, r.urgent, r.title, r.valid_days, g.id, null::uuid, null::uuid, day.held_on,
    null::date, 'gathering', ga.id, day.held_on, jsonb_build_object('nb', ga.title, 'nn', ga.title, 'en', ga.title),
    case r.condition when 'gathering' then ga.ends_at <= $1 else sh.marked_at is not null end,
    day.held_on + r.offset_days + r.repeat_days * nth
  from gatherings ga
  join leader_groups g on g.id = ga.group_id and g.state not in ('withdrawn', 'closed') ${groups}
  join rules r on r.at_cohort = ga.cohort_id and r.anchor = 'session'
  left join attendance_sheets sh on (sh.gathering_id, sh.group_id) = (ga.id, ga.group_id)
  cross join lateral (select (ga.starts_at at time zone 'Europe/Oslo')::date as held_on) as day
  cross join lateral generate_series(0, r.repeat_times - 1) as nth
  where ga.group_id is not null and ga.state in ('called', 'held')`

/** Every week from the cohort's first to its last. */
const OF_WEEKS = (groups: string): string => `
  select r.id, r.key, r.condition, r.audience, r.urgent, r.title, r.valid_days, g.id, null::uuid, null::uuid, null::date,
    null::date, 'worklist', g.id, (monday::date + r.offset_days)::date, r.title, false, monday::date + r.offset_days
  from rules r
  join leader_groups g on g.cohort_id = r.at_cohort and g.state not in ('withdrawn', 'closed') ${groups}
  cross join clock
  cross join lateral generate_series(date_trunc('week', clock.today - r.valid_days), $3::date, interval '7 days') as monday
  where r.anchor = 'week' and monday::date + r.offset_days between r.starts_on and r.ends_on`

const OF_DEADLINES = (groups: string): string => `
  select r.id, r.key, r.condition, d.audience, r.urgent, r.title, r.valid_days, d.group_id, null::uuid, null::uuid,
    null::date, null::date, 'deadline', d.id, d.due_on, d.title, d.done_at is not null,
    d.due_on + r.offset_days + r.repeat_days * nth
  from deadlines d
  join reminder_rules r on r.condition = 'deadline' and r.active and r.cohort_id is null and r.programme_version_id is null
  cross join lateral generate_series(0, r.repeat_times - 1) as nth
  ${groups}`

/** What narrows the question to some groups, for each of its parts; empty for all. */
export interface Scope {
  readonly cohorts: string
  readonly schedules: string
  readonly groups: string
  readonly deadlines: string
}

export const EVERYWHERE: Scope = { cohorts: '', schedules: '', groups: '', deadlines: '' }

/** Common table expressions up to `occasions`: everything that a rule speaks of, near enough in time to matter. */
export const occasions = ({ cohorts, schedules, groups, deadlines }: Scope): string => `
  clock as materialized (${CLOCK}
  ), days as materialized (${DAYS}
  ), rules as materialized (${RULES(cohorts)}
  ), schedules as materialized (${SCHEDULES(schedules)}
  ), occasions as materialized (
    select o.* from (${OF_MODULES} union all ${OF_SESSIONS(groups)} union all ${OF_WEEKS(groups)} union all ${OF_DEADLINES(deadlines)}) as o cross join clock
    where o.window_on between clock.today - o.valid_days and $3::date
  )`
