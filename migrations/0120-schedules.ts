import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The schedule of a module says its title and whether its gathering is marked: who reads it need not ask again. */
export class Schedules implements MigrationInterface {
  name = 'Schedules0000000000120'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SCHEDULES)
  }

  async down(): Promise<void> {
    // The columns before stand where they stood; the new ones are in nobody's way.
  }
}

/** As before, with two more columns at the end. */
const SCHEDULES = `
  create or replace view module_schedules with (security_invoker = true) as
  select g.id as group_id, g.cohort_id, m.id as module_id, m.number, m.kind,
    own.id as gathering_id, own.catch_up, own.held_on,
    own.held_on - v.prework_days as opens_on,
    own.held_on + v.postwork_days as due_on,
    m.title, own.marked_at
  from leader_groups g
  join cohorts c on c.id = g.cohort_id
  join programme_versions v on v.id = c.programme_version_id
  join modules m on m.programme_version_id = v.id
  left join lateral (
    select ga.id, coalesce(s.catch_up, false) as catch_up, s.marked_at,
      (ga.starts_at at time zone 'Europe/Oslo')::date as held_on
    from gatherings ga
    left join attendance_sheets s on s.gathering_id = ga.id and s.group_id = g.id
    where ga.module_id = m.id and ga.cohort_id = g.cohort_id and ga.state in ('called', 'held', 'locked')
      and (s.gathering_id is not null or ga.batch_id = g.batch_id)
    order by s.catch_up desc nulls last, s.gathering_id is null, ga.starts_at desc
    limit 1
  ) own on true`
