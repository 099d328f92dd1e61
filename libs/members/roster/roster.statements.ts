import type { Statement } from '../../platform/database'

/** Changes with everybody who comes, leaves, changes or gets a role, by whichever way. For group `g`. */
const VERSION = `md5(
  coalesce((select string_agg(concat_ws('|', e.id, e.category, e.title, e.to_on), ',' order by e.id)
    from enrolments e where e.group_id = g.id), '') || '/' ||
  coalesce((select string_agg(concat_ws('|', r.id, r.to_at), ',' order by r.id)
    from role_assignments r where r.group_id = g.id), ''))`

const HOLDER = `'person', json_build_object('id', p.id, 'name', p.name), 'email', p.email,
  'reachable', p.mail_state = 'ok', 'roles', coalesce(held.roles, '[]'::json)`

/** A stand-in's role holds to the end of a day. $2 is today. */
const HOLDS = `r.to_at is null and (r.until_on is null or r.until_on >= $2::date)`

const HELD = `left join lateral (
  select json_agg(r.role order by r.role) as roles, min(r.from_at) as since from role_assignments r
  where r.person_id = p.id and r.group_id = g.id and ${HOLDS}) held on true`

/** $1 group, $2 today. Who is in it, as those who carry it see them. */
export const ROSTER: Statement = {
  name: 'members_roster',
  text: `
    select json_build_object('id', g.id, 'name', g.name) as group,
      json_build_object('id', c.id, 'name', c.name, 'state', c.state) as cohort,
      c.enrol_by::text as "enrolBy", ${VERSION} as version,
      coalesce((
        select json_agg(json_build_object(${HOLDER}, 'enrolmentId', e.id, 'category', e.category, 'title', e.title,
            'since', e.from_on) order by e.category desc, p.name collate app.norwegian, e.id)
        from enrolments e join people p on p.id = e.person_id ${HELD}
        where e.group_id = g.id and e.to_on is null), '[]') as members,
      coalesce((
        select json_agg(json_build_object(${HOLDER}, 'since', (held.since at time zone 'Europe/Oslo')::date)
          order by p.name collate app.norwegian, p.id)
        from people p ${HELD}
        where held.roles is not null
          and p.id in (select r.person_id from role_assignments r where r.group_id = g.id and ${HOLDS})
          and not exists (select from enrolments e
            where e.person_id = p.id and e.group_id = g.id and e.to_on is null)), '[]') as others
    from leader_groups g join cohorts c on c.id = g.cohort_id
    where g.id = $1`,
}

/** $1 group. Held until the transaction ends, so that two changes of the same group come one after the other. */
export const HOLD_GROUP: Statement = {
  name: 'members_hold_group',
  text: `select id from leader_groups where id = $1 for update`,
}

/** $1 group. What a change is decided by. */
export const HELD_ROSTER: Statement = {
  name: 'members_held_roster',
  text: `
    select g.id as "groupId", g.name as "groupName", g.state, g.cohort_id as "cohortId", c.state as "cohortState",
      c.starts_on::text as "startsOn", c.enrol_by::text as "enrolBy", ${VERSION} as version, o.language_form as "languageForm",
      coalesce((
        select json_agg(json_build_object('id', e.id, 'personId', e.person_id, 'category', e.category,
          'title', e.title, 'fromOn', e.from_on)) from enrolments e
        where e.group_id = g.id and e.to_on is null), '[]') as enrolments,
      coalesce((
        select json_agg(json_build_object('id', r.id, 'personId', r.person_id, 'role', r.role,
          'standIn', r.until_on is not null) order by r.from_at, r.id)
        from role_assignments r where r.group_id = g.id and r.to_at is null), '[]') as roles
    from leader_groups g join cohorts c on c.id = g.cohort_id join organisations o on o.id = g.organisation_id
    where g.id = $1`,
}

/** $1 enrolment, $2 day: the last day after it on which the person was at a gathering. */
export const ATTENDED_AFTER: Statement = {
  name: 'members_attended_after',
  text: `
    select max((ga.starts_at at time zone 'Europe/Oslo')::date)::text as day
    from attendances t join gatherings ga on ga.id = t.gathering_id
    where t.enrolment_id = $1 and t.status in ('present', 'partly')
      and (ga.starts_at at time zone 'Europe/Oslo')::date > $2::date`,
}
