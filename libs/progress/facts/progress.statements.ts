import type { Statement } from '../../platform/database'
import type { ModuleFacts, PersonModuleFacts } from './facts'
import { RANK } from './own-attendance.statement'

/** A group with what is known of it, before the rule has said what that means. */
export interface GroupRow {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly version: number
  readonly people: number
  readonly organisation: { id: string; name: string; municipalityNumber: string | null }
  readonly cohort: { id: string; name: string; state: string; startsOn: string }
  readonly batch: { number: number } | null
  readonly modules: readonly ModuleFacts[]
}

export interface PersonRow {
  readonly enrolmentId: string
  readonly person: { id: string; name: string }
  readonly category: string
  readonly title: string
  readonly modules: readonly PersonModuleFacts[]
}

/** Required answers of group `s.group_id` in module `s.module_id`, as of a day. */
const tasksAsOf = (day: string): string => `
  select coalesce(json_agg(json_build_object('activityId', a.id, 'title', app.text(a.title, $1), 'step', a.step,
      'delivered', coalesce((su.delivered_at at time zone 'Europe/Oslo')::date <= ${day}, false)) order by a.step desc, a.position), '[]')
  from activities a left join submissions su on su.activity_id = a.id and su.group_id = s.group_id
  where a.programme_version_id = s.programme_version_id and a.module_id = s.module_id and a.required
    and a.answered_by = 'group'`

/** Facts of one module for a group, from its `module_schedules s`, as of a day and with titles in language $1. */
const moduleAsOf = (day: string): string => `
  json_build_object(
    'number', s.number, 'kind', s.kind, 'title', app.text(s.title, $1),
    'opensOn', s.opens_on, 'heldOn', s.held_on, 'dueOn', s.due_on,
    'marked', s.marked_at is not null,
    'held', s.held and s.held_on <= ${day}, 'moved', s.moved,
    'tasks', (${tasksAsOf(day)}))`

/** As of day $2. */
export const MODULE = moduleAsOf('$2::date')

/** Facts of every module for group `g`. */
const MODULES = `(
  select coalesce(json_agg(${MODULE} order by s.number), '[]') from module_schedules s where s.group_id = g.id)`

const PEOPLE_COUNT = `(select count(*)::int from enrolments e where e.group_id = g.id and e.to_on is null)`

export const GROUP = `
  g.id, g.name, g.state, g.version, ${PEOPLE_COUNT} as people,
  json_build_object('id', o.id, 'name', o.name, 'municipalityNumber', o.municipality_number) as organisation,
  json_build_object('id', c.id, 'name', c.name, 'state', c.state, 'startsOn', c.starts_on) as cohort,
  case when b.id is null then null else json_build_object('number', b.number) end as batch,
  ${MODULES} as modules`

export const GROUP_FROM = `
  from leader_groups g
  join organisations o on o.id = g.organisation_id
  join cohorts c on c.id = g.cohort_id
  left join batches b on b.id = g.batch_id`

/** $1 language, $2 day, $3 cohort or null, $4–$6 where the page begins, $7 how many. Newest cohort first, then by name. */
export const GROUPS_PAGE: Statement = {
  name: 'progress_groups_page',
  text: `
    select ${GROUP} ${GROUP_FROM}
    where ($3::uuid is null or g.cohort_id = $3)
      and ($4::date is null or c.starts_on < $4
        or c.starts_on = $4 and (g.name collate app.norwegian, g.id) > ($5 collate app.norwegian, $6::uuid))
    order by c.starts_on desc, g.name collate app.norwegian, g.id
    limit $7`,
}

/** $1 language, $2 day, $3 cohorts. Every group of the cohorts in one statement. */
export const COHORT_GROUPS: Statement = {
  name: 'progress_cohort_groups',
  text: `select ${GROUP} ${GROUP_FROM} where g.cohort_id = any ($3::uuid[]) and g.state <> 'withdrawn'
    order by b.number nulls last, g.name collate app.norwegian, g.id`,
}

/** How one group stood on one day. */
export interface PastRow {
  readonly day: string
  readonly groupId: string
  readonly modules: readonly ModuleFacts[]
}

/** $1 language, $2 days, $3 cohort. What was known of every group on each of the days, in one statement. */
export const COHORT_ON_DAYS: Statement = {
  name: 'progress_cohort_on_days',
  text: `
    select past.day::text as day, g.id as "groupId",
      json_agg(${moduleAsOf('past.day')} order by s.number) as modules
    from leader_groups g
    join module_schedules s on s.group_id = g.id
    cross join unnest($2::date[]) as past (day)
    where g.cohort_id = $3 and g.state <> 'withdrawn'
    group by past.day, g.id order by past.day, g.id`,
}

const BEST = `
  select t.status from attendances t join gatherings ga on ga.id = t.gathering_id
  where t.enrolment_id = e.id and ga.module_id = m.id and ga.state in ('held', 'locked')
    and (ga.starts_at at time zone 'Europe/Oslo')::date <= $2::date
  order by ${RANK} limit 1`

/** How many activities `a` a person has to answer in each step. */
const REQUIRED = `json_build_object(
  'prework', count(a.id) filter (where a.step = 'prework'),
  'gathering', count(a.id) filter (where a.step = 'gathering'),
  'postwork', count(a.id) filter (where a.step = 'postwork'))`

const OWN_ACTIVITIES = `
  select ${REQUIRED} as required, coalesce(json_agg(json_build_object('title', app.text(a.title, $1), 'step', a.step)
      order by a.step desc, a.position) filter (where d.activity_id is null), '[]') as missing
  from activities a
  left join activity_completions d on d.activity_id = a.id and d.enrolment_id = e.id
    and (d.done_at at time zone 'Europe/Oslo')::date <= $2::date
  where a.programme_version_id = m.programme_version_id and a.module_id = m.id and a.required
    and a.answered_by = 'person'`

/** Facts of every module for enrolment `e` of group `g`. */
export const OWN_MODULES = `(
  select coalesce(json_agg(json_build_object(
      'number', m.number, 'fromOn', e.from_on, 'attendance', coalesce((${BEST}), 'unknown'),
      'required', own.required, 'missing', own.missing) order by m.number), '[]')
  from cohorts c
  join modules m on m.programme_version_id = c.programme_version_id
  cross join lateral (${OWN_ACTIVITIES}) own
  where c.id = g.cohort_id)`

/** The best mark of each person of group `g` in each module, over the gatherings held until day $2. */
const BEST_MARKS = `
  select distinct on (t.enrolment_id, ga.module_id) t.enrolment_id, ga.module_id, t.status
  from attendances t join gatherings ga on ga.id = t.gathering_id
  where t.group_id = g.id and ga.state in ('held', 'locked')
    and (ga.starts_at at time zone 'Europe/Oslo')::date <= $2::date
  order by t.enrolment_id, ga.module_id, ${RANK}`

/**
 * What each person of group `g` has to answer in each module, and what of it they have not. What is done is gathered
 * first: however many groups there are, it is one short walk along an index and not one for each person and activity.
 */
const ANSWERS = `
  with done as materialized (
    select d.enrolment_id, d.activity_id from activity_completions d
    where d.group_id = g.id and (d.done_at at time zone 'Europe/Oslo')::date <= $2::date)
  select x.id as enrolment_id, x.from_on, m.id as module_id, m.number, ${REQUIRED} as required,
    coalesce(json_agg(json_build_object('title', app.text(a.title, $1), 'step', a.step) order by a.step desc, a.position)
      filter (where a.id is not null and d.activity_id is null), '[]') as missing
  from enrolments x
  join modules m on m.programme_version_id = c.programme_version_id
  left join activities a on a.programme_version_id = m.programme_version_id and a.module_id = m.id
    and a.required and a.answered_by = 'person'
  left join done d on d.enrolment_id = x.id and d.activity_id = a.id
  where x.group_id = g.id and x.to_on is null
  group by x.id, m.programme_version_id, m.id, m.number`

/** The same facts as OWN_MODULES, for everybody in group `g` at once: a question a person and module would be many. */
const EVERYBODYS_MODULES = `
  select answers.enrolment_id, json_agg(json_build_object(
      'number', answers.number, 'fromOn', answers.from_on, 'attendance', coalesce(best.status, 'unknown'),
      'required', answers.required, 'missing', answers.missing) order by answers.number) as modules
  from (${ANSWERS}) answers
  left join (${BEST_MARKS}) best using (enrolment_id, module_id)
  group by answers.enrolment_id`

/** Everybody who is in group `g` now, each with every module. */
export const MEMBERS = `coalesce((
      select json_agg(json_build_object(
          'enrolmentId', e.id, 'person', json_build_object('id', p.id, 'name', p.name),
          'category', e.category, 'title', e.title, 'modules', own.modules)
        order by e.category desc, p.name collate app.norwegian, e.id)
      from enrolments e join people p on p.id = e.person_id
      join (${EVERYBODYS_MODULES}) own on own.enrolment_id = e.id
      where e.group_id = g.id and e.to_on is null), '[]')`

/** $1 language, $2 day, $3 group. The group and its people, each with every module, in one statement. */
export const GROUP_WITH_PEOPLE: Statement = {
  name: 'progress_group_people',
  text: `
    select ${GROUP}, ${MEMBERS} as members ${GROUP_FROM} where g.id = $3`,
}

/** The facts of a module of a group, and of the modules of one person in it, for statements that read more than these. */
export const moduleFacts = { group: MODULE, person: OWN_MODULES } as const
