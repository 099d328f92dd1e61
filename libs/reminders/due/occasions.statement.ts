/**
 * The beginning of every question of what is due. Parameters of all of them: $1 now · $2 whether there are quiet hours ·
 * $3 last day that rules may name · $4 the next allowed day from each day on, see `AllowedDays.table`.
 */
export const CLOCK = `
  select $1::timestamptz as now, local::date as today, local::time as time,
    local::date + ($2::boolean and local::time >= time '20:00')::int as earliest
  from (select $1::timestamptz at time zone 'Europe/Oslo' as local) as oslo`

/** The next allowed day from a day on that falls on a weekday (0 for any); null when none is known. */
export const nextAllowed = (day: string, weekday: string): string =>
  `nullif(($4::date[])[(${day} - clock.today) * 7 + ${weekday} + 1], 'infinity')`

/** What the cohort has decided stands before what its version or the nearest before it says, and that before the standard. */
const RULES = (cohorts: string): string => `
  select * from (
    select distinct on (c.id, r.key) c.id as at_cohort, c.starts_on, c.ends_on, cv.id as follows, cv.postwork_days, r.*
    from cohorts c
    join programme_versions cv on cv.id = c.programme_version_id
    join reminder_rules r on (r.cohort_id is null or r.cohort_id = c.id) and not r.withdrawn and r.condition <> 'deadline'
    left join programme_versions rv on rv.id = r.programme_version_id
    where c.state in ('enrolling', 'running') ${cohorts}
      and (r.programme_version_id is null or (rv.programme_id = cv.programme_id and rv.number <= cv.number))
    order by c.id, r.key, r.cohort_id nulls last, rv.number desc nulls last) as nearest
  where active`

/**
 * Rule × gathering × its days, before anybody asks for groups: that is little, however many groups meet there. What is said
 * of one gathering travels with it as two lists, because a join of two sets whose size the planner cannot know would
 * compare each of one with each of the other.
 */
const SAID = (sessions: string): string => `
  select y.id as gathering_id, y.module_id, y.batch_id, y.group_id, y.held_on,
    array_agg(r.id) as rule_ids, array_agg(day.window_on) as windows
  from rules r
  join (select ga.*, (ga.starts_at at time zone 'Europe/Oslo')::date as held_on from gatherings ga) y
    on y.cohort_id = r.at_cohort and case r.anchor when 'session' then y.group_id is not null and y.state in ('called', 'held') ${sessions}
      else y.module_id is not null and y.state in ('called', 'held', 'locked') end
  cross join clock
  cross join lateral generate_series(0, r.repeat_times - 1) as nth
  cross join lateral (select y.held_on + case r.anchor when 'postwork-due' then r.postwork_days else 0 end
    + r.offset_days + r.repeat_days * nth as window_on) as day
  where r.anchor in ('gathering', 'postwork-due', 'session')
    and day.window_on between clock.today - r.valid_days and $3::date
    and (r.condition in ('gathering', 'attendance') or exists (select from activities a
      where a.module_id = y.module_id and a.programme_version_id = r.follows and a.step = r.condition and a.required))
  group by y.id, y.module_id, y.batch_id, y.group_id, y.held_on`

/**
 * Groups that may meet there, by their batch or where they have a sheet. Which of the gatherings of a module is the group's
 * own is asked of these alone; to ask it of every module of every group costs ten times as much.
 */
const NEAR = (groups: string): string => `
  select g.id as group_id, y.module_id, y.gathering_id, y.rule_ids, y.windows from said y
  join leader_groups g on g.batch_id = y.batch_id and g.state not in ('withdrawn', 'closed') ${groups}
  where y.module_id is not null
  union
  select g.id, y.module_id, y.gathering_id, y.rule_ids, y.windows from said y
  join attendance_sheets x on x.gathering_id = y.gathering_id
  join leader_groups g on g.id = x.group_id and g.state not in ('withdrawn', 'closed') ${groups}
  where y.module_id is not null`

/** Rule × module of a group × its days; a step in which nothing is required asks nothing of anybody. */
const OF_MODULES = `
  select r.id as rule_id, r.key, r.condition, r.audience, r.urgent, r.title as rule_title, r.valid_days,
    s.group_id, s.programme_version_id, s.module_id, s.held_on, s.due_on,
    case r.condition when 'postwork' then 'module' else 'gathering' end as subject_kind,
    case r.condition when 'postwork' then s.module_id else s.gathering_id end as subject_id,
    case r.condition when 'postwork' then s.due_on else s.held_on end as subject_on, s.title as subject_title,
    case r.condition when 'gathering' then ga.ends_at <= $1 when 'attendance' then s.marked_at is not null else false end as settled,
    say.window_on
  from near n
  join module_schedules s on (s.group_id, s.module_id, s.gathering_id) = (n.group_id, n.module_id, n.gathering_id)
  join gatherings ga on ga.id = s.gathering_id
  cross join lateral unnest(n.rule_ids, n.windows) as say (rule_id, window_on)
  join reminder_rules r on r.id = say.rule_id`

/** Local sessions of one group: no module asks for them, so they have rules of their own. */
const OF_SESSIONS = (groups: string): string => `
  select r.id, r.key, r.condition, r.audience, r.urgent, r.title, r.valid_days, g.id, null::uuid, null::uuid, y.held_on,
    null::date, 'gathering', ga.id, y.held_on, jsonb_build_object('nb', ga.title, 'nn', ga.title, 'en', ga.title),
    case r.condition when 'gathering' then ga.ends_at <= $1 else sh.marked_at is not null end, say.window_on
  from said y
  join gatherings ga on ga.id = y.gathering_id
  join leader_groups g on g.id = y.group_id and g.state not in ('withdrawn', 'closed') ${groups}
  left join attendance_sheets sh on (sh.gathering_id, sh.group_id) = (y.gathering_id, y.group_id)
  cross join lateral unnest(y.rule_ids, y.windows) as say (rule_id, window_on)
  join reminder_rules r on r.id = say.rule_id
  where y.group_id is not null`

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
  readonly sessions: string
  readonly groups: string
  readonly deadlines: string
}

export const EVERYWHERE: Scope = { cohorts: '', sessions: '', groups: '', deadlines: '' }

/** Common table expressions up to `occasions`: everything that a rule speaks of, near enough in time to matter. */
export const occasions = ({ cohorts, sessions, groups, deadlines }: Scope): string => `
  clock as materialized (${CLOCK}
  ), rules as materialized (${RULES(cohorts)}
  ), said as materialized (${SAID(sessions)}
  ), near as materialized (${NEAR(groups)}
  ), occasions as materialized (
    select o.* from (${OF_MODULES} union all ${OF_SESSIONS(groups)} union all ${OF_WEEKS(groups)} union all ${OF_DEADLINES(deadlines)}) as o cross join clock
    where o.window_on between clock.today - o.valid_days and $3::date
  )`
