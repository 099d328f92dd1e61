import type { Statement } from '../../platform/database'
import { gatheringJson, gatheringsShown } from '../gathering-view.sql'

const GROUPS = `
  coalesce((select json_agg(json_build_object('id', l.id, 'name', l.name, 'catchUp', s.catch_up)
      order by s.catch_up, l.name collate app.norwegian)
    from attendance_sheets s join leader_groups l on l.id = s.group_id where s.gathering_id = g.id), '[]')`

/** Gathering `g` with `m` and `b` beside it, as those see it who plan it. */
const PLANNED = `(${gatheringJson('$1', '$2::timestamptz')})::jsonb || jsonb_build_object('groups', ${GROUPS})`

/** $1 language, $2 now, $3 gathering. */
export const PLANNED_ONE: Statement = {
  name: 'gatherings_planned_one',
  text: `select ${PLANNED} as view ${gatheringsShown} and g.id = $3`,
}

/** $1 language, $2 now, $3 cohort. Everything that a plan shows, in one statement. */
export const PLAN: Statement = {
  name: 'gatherings_plan',
  text: `
    select json_build_object(
      'cohort', json_build_object('id', c.id, 'name', c.name, 'state', c.state),
      'modules', (select coalesce(json_agg(json_build_object('number', m.number, 'title', app.text(m.title, $1))
          order by m.number), '[]') from modules m where m.programme_version_id = c.programme_version_id),
      'batches', (select coalesce(json_agg(json_build_object('id', b.id, 'number', b.number, 'groups', coalesce((
            select json_agg(json_build_object('id', l.id, 'name', l.name) order by l.name collate app.norwegian)
            from leader_groups l where l.batch_id = b.id and l.state <> 'withdrawn'), '[]')) order by b.number), '[]')
        from batches b where b.cohort_id = c.id),
      'gatherings', (select coalesce(json_agg(${PLANNED} order by g.starts_at, g.id), '[]') ${gatheringsShown}
        and g.cohort_id = c.id and g.group_id is null)) as view
    from cohorts c where c.id = $3`,
}

/** $1 language, $2 now, $3 group. */
export const LOCAL_SESSIONS: Statement = {
  name: 'gatherings_local_sessions',
  text: `select ${PLANNED} as view ${gatheringsShown} and g.group_id = $3 order by g.starts_at, g.id`,
}

/** $1 cohort, $2 number of the module, $3 number of the batch. */
export const PLACE: Statement = {
  name: 'gatherings_place',
  text: `
    select (select m.id from cohort_modules m where m.cohort_id = $1 and m.number = $2) as "moduleId",
      (select b.id from batches b where b.cohort_id = $1 and b.number = $3) as "batchId"`,
}

/** $1 gathering: every group of its batch that still takes part gets a sheet; a local session's own group does. */
export const CALL: Statement = {
  name: 'gatherings_call',
  text: `
    insert into attendance_sheets (gathering_id, group_id)
    select g.id, l.id from gatherings g join leader_groups l on l.batch_id = g.batch_id or l.id = g.group_id
    where g.id = $1 and l.state not in ('withdrawn', 'closed')
    on conflict do nothing`,
}

/** $1 old gathering, $2 new one. Marks that were noted ahead were for the old day, and stay there. */
export const SHEETS_FOLLOW: Statement = {
  name: 'gatherings_sheets_follow',
  text: `
    insert into attendance_sheets (gathering_id, group_id, catch_up)
    select $2, s.group_id, s.catch_up from attendance_sheets s join leader_groups l on l.id = s.group_id
    where s.gathering_id = $1 and l.state not in ('withdrawn', 'closed')`,
}

/** $1 gathering, $2 group. */
export const CATCH_UP: Statement = {
  name: 'gatherings_catch_up',
  text: `insert into attendance_sheets (gathering_id, group_id, catch_up) values ($1, $2, true)
    on conflict do nothing returning group_id`,
}

/** $1 gathering, $2 group. Only what was added as a catch-up, and only while nobody is marked there. */
export const NO_CATCH_UP: Statement = {
  name: 'gatherings_no_catch_up',
  text: `
    delete from attendance_sheets s
    where s.gathering_id = $1 and s.group_id = $2 and s.catch_up
      and not exists (select from attendances a where a.gathering_id = s.gathering_id and a.group_id = s.group_id)
    returning s.group_id`,
}

/** $1 group. */
export const GROUP: Statement = {
  name: 'gatherings_group',
  text: `select cohort_id as "cohortId", batch_id as "batchId", state from leader_groups where id = $1`,
}

/** $1 gathering, $2 group. */
export const SHEET: Statement = {
  name: 'gatherings_sheet',
  text: `select catch_up as "catchUp" from attendance_sheets where gathering_id = $1 and group_id = $2`,
}

/** $1 when, $2 who, $3 what, $4 gathering, $5 group or null for every group there, $6 detail. */
export const NOTE: Statement = {
  name: 'gatherings_note',
  text: `
    insert into change_log (at, actor_id, actor_name, action, subject_type, subject_id, group_id, detail)
    select $1, $2::uuid, coalesce((select name from people where id = $2::uuid), 'system'), $3, 'gathering', $4::uuid,
      met.group_id, $6::jsonb
    from (select s.group_id from attendance_sheets s where s.gathering_id = $4::uuid and $5::uuid is null
      union all select $5::uuid where $5::uuid is not null or not exists (
        select from attendance_sheets s where s.gathering_id = $4::uuid)) met`,
}
