import type { Statement } from '../../platform/database'

/** $1 cohort: where it stands, and the newer published versions of its programme, newest first. */
export const STAND: Statement = {
  name: 'progress_move_stand',
  text: `
    select json_build_object('id', c.id, 'name', c.name) as cohort, c.version, c.state,
      json_build_object('id', v.id, 'number', v.number) as "from",
      (select coalesce(json_agg(json_build_object('id', n.id, 'number', n.number) order by n.number desc), '[]')
        from programme_versions n where n.programme_id = v.programme_id and n.number > v.number
          and n.published_at is not null) as choices
    from cohorts c join programme_versions v on v.id = c.programme_version_id where c.id = $1`,
}

/** What says nothing to those who take part: where a row stands, and how often it was edited. */
const ASIDE = `'{programme_version_id,position,version}'::text[]`

/** Rows of a table in both versions side by side, by their stable id; only what differs. $1 language, $2 from, $3 to. */
const compared = (table: string): string => `
  (select * from ${table} where programme_version_id = $2) a
  full join (select * from ${table} where programme_version_id = $3) b on b.id = a.id
  where a.id is null or b.id is null
    or to_jsonb(a) - ${ASIDE} is distinct from to_jsonb(b) - ${ASIDE}`
const CHANGE = `case when a.id is null then 'added' when b.id is null then 'removed' else 'changed' end`

const numbers = (version: string, by: string): string => `
  (select count(*)::int from activities x where x.programme_version_id = ${version} and x.required and x.answered_by = '${by}')`

/** $1 language, $2 from, $3 to. */
export const DIFFERENCE: Statement = {
  name: 'progress_move_difference',
  text: `
    select
      coalesce((select json_agg(json_build_object('change', change, 'number', number, 'title', title) order by number)
        from (select ${CHANGE} as change, coalesce(b.number, a.number) as number,
            app.text(coalesce(b.title, a.title), $1) as title from ${compared('modules')}) d), '[]') as modules,
      coalesce((select json_agg(json_build_object('change', change, 'number', number, 'title', title,
          'required', required, 'answeredBy', answered_by) order by number, step desc, position)
        from (select ${CHANGE} as change, app.text(coalesce(b.title, a.title), $1) as title,
            (select m.number from modules m where m.id = coalesce(b.module_id, a.module_id)
              and m.programme_version_id = coalesce(b.programme_version_id, a.programme_version_id)) as number,
            coalesce(b.required, a.required) as required, coalesce(b.answered_by, a.answered_by) as answered_by,
            coalesce(b.step, a.step) as step, coalesce(b.position, a.position) as position
          from ${compared('activities')}) d), '[]') as activities,
      json_build_object('before', ${numbers('$2', 'person')}, 'after', ${numbers('$3', 'person')}) as "requiredOfPerson",
      json_build_object('before', ${numbers('$2', 'group')}, 'after', ${numbers('$3', 'group')}) as "requiredOfGroup"`,
}

/** $1 language, $2 cohort, $3 to: modules with gatherings that people were told of and that the version has not. */
export const BLOCKED: Statement = {
  name: 'progress_move_blocked',
  text: `
    select 'removed' as change, m.number, app.text(m.title, $1) as title, count(*)::int as gatherings
    from gatherings g join cohorts c on c.id = g.cohort_id
    join modules m on m.programme_version_id = c.programme_version_id and m.id = g.module_id
    where g.cohort_id = $2 and g.state in ('called', 'held', 'locked')
      and not exists (select from modules n where n.programme_version_id = $3 and n.id = g.module_id)
    group by m.number, m.title order by m.number`,
}

/** $1 cohort, $2 to: what was done of what is no longer part, by group. Counts, never texts. */
export const BEYOND: Statement = {
  name: 'progress_move_beyond',
  text: `
    select g.id as "groupId",
      (select count(distinct d.enrolment_id)::int from activity_completions d where d.group_id = g.id
        and not exists (select from activities a where a.programme_version_id = $2 and a.id = d.activity_id)) as people,
      (select count(*)::int from submissions s where s.group_id = g.id
        and not exists (select from activities a where a.programme_version_id = $2 and a.id = s.activity_id)) as answers
    from leader_groups g where g.cohort_id = $1`,
}
