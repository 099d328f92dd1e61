import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A gathering that is moved or cancelled says why, and a moved one knows the one that took its place. The schedule of a
 * module knows which gathering was held with the group, and why its day is another than it was.
 */
export class Moves implements MigrationInterface {
  name = 'Moves0000000000210'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...COLUMNS, ...RULES]) await runner.query(statement)
    await runner.query(SCHEDULES)
  }

  async down(runner: QueryRunner): Promise<void> {
    // The columns of the view are in nobody's way, but they need those of the table.
    await runner.query(`drop view module_schedules`)
    await runner.query(`alter table gatherings drop column moved_to, drop column reason`)
  }
}

const COLUMNS = [
  `alter table gatherings
    add column reason text not null default '',
    add column moved_to uuid,
    add constraint ck_gatherings_reason check (length(reason) <= 500),
    add constraint ck_gatherings_moved_to check (moved_to is null or state = 'moved'),
    add constraint uq_gatherings_moved_to unique (moved_to),
    add constraint fk_gatherings_moved_to foreign key (moved_to) references gatherings (id)
      deferrable initially deferred`,
]

const ADMIN = '(select app.is_admin_or_system())'
const TAUGHT = '(select app.taught_gatherings())::uuid[]'

/** Whoever plans a gathering decides which groups meet there; a draft that nobody was told of can be thrown away. */
const RULES = [
  `alter policy rls_attendance_sheets_delete on attendance_sheets using (
    ${ADMIN} or gathering_id = any (${TAUGHT}))`,
  `alter policy rls_gatherings_delete on gatherings using (
    state = 'draft' and (${ADMIN} or cohort_id = any ((select app.teaches())::uuid[])))`,
]

const DAY = (instant: string): string => `(${instant} at time zone 'Europe/Oslo')::date`

/** The gatherings of one module that concern a group: where it has a sheet, and its own batch's. */
const CANDIDATES = `
  select x.gathering_id, x.catch_up, x.marked_at
  from attendance_sheets x join gatherings y on y.id = x.gathering_id
  where x.group_id = g.id and y.module_id = m.id and y.cohort_id = g.cohort_id
  union all
  select y.id, false, null from gatherings y
  where y.module_id = m.id and y.batch_id = g.batch_id
    and not exists (select from attendance_sheets x where x.gathering_id = y.id and x.group_id = g.id)`

/**
 * The gathering of a group in a module is the first that was held with it: marked afterwards, and somebody was there or
 * sent a stand-in. Before that it is the latest where the group catches up, else its batch's. So a catch-up counts once,
 * nothing that is called later takes away what was held, and what is moved or cancelled is no date at all.
 */
const SCHEDULES = `
  create or replace view module_schedules with (security_invoker = true) as
  select g.id as group_id, g.cohort_id, m.id as module_id, m.number, m.kind,
    own.id as gathering_id, own.catch_up, own.held_on,
    own.held_on - v.prework_days as opens_on,
    own.held_on + v.postwork_days as due_on,
    m.title, own.marked_at, m.programme_version_id,
    coalesce(own.held, false) as held,
    case when own.id is not null then (
      select json_build_object('from', ${DAY('old.starts_at')}, 'to', own.held_on, 'reason', old.reason)
      from gatherings old where old.moved_to = own.id)
    else (
      select json_build_object('from', ${DAY('ga.starts_at')}, 'to', null, 'reason', ga.reason)
      from gatherings ga join attendance_sheets s on s.gathering_id = ga.id and s.group_id = g.id
      where ga.module_id = m.id and ga.cohort_id = g.cohort_id and ga.state = 'cancelled'
      order by ga.starts_at desc limit 1) end as moved
  from leader_groups g
  join cohorts c on c.id = g.cohort_id
  join programme_versions v on v.id = c.programme_version_id
  join modules m on m.programme_version_id = v.id
  left join lateral (
    select ga.id, s.catch_up, s.marked_at, ${DAY('ga.starts_at')} as held_on, went.held
    from (${CANDIDATES}) s
    join gatherings ga on ga.id = s.gathering_id
    cross join lateral (select s.marked_at is not null and ga.state in ('held', 'locked') and exists (
      select from attendances t where t.group_id = g.id and t.gathering_id = ga.id
        and t.status in ('present', 'partly', 'stand-in')) as held) went
    where ga.state in ('called', 'held', 'locked')
    order by went.held desc, case when went.held then ga.starts_at end, s.catch_up desc,
      (ga.batch_id is not distinct from g.batch_id) desc, ga.starts_at desc
    limit 1
  ) own on true`
