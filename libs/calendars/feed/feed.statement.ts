import type { Statement } from '../../platform/database'

/** Rises when entries are written in another way, so that subscribers fetch what has not changed by itself. */
const WRITING = 1

/** Who subscribes, if the address is still the one that holds, and what they are to whom today. */
const HELD = `
  reader as (
    select p.id, p.language, f.made_at from calendar_feeds f join people p on p.id = f.person_id
    where f.person_id = $1 and f.generation = $2 and f.stopped_at is null and p.anonymised_at is null
  ), held as (
    select r.group_id, r.cohort_id, r.role from reader join role_assignments r on r.person_id = reader.id
    where r.to_at is null and (r.until_on is null or r.until_on >= $3::date)
    union all
    select e.group_id, e.cohort_id, 'participant' from reader join enrolments e on e.person_id = reader.id
    where e.to_on is null
  )`

/** A gathering is in the calendar of those whose group meets there, and of those who teach. */
const GATHERINGS = `
  select g.calendar_uid, g.id, g.state, g.starts_at, g.ends_at, g.place, g.link, g.reason, m.number,
    case when g.group_id is null then app.text(m.title, reader.language) else g.title end as title,
    coalesce(told.made_at, reader.made_at) as stamp,
    coalesce(told.sequence, 0) as sequence, coalesce(d.items, '[]') as agenda, coalesce(d.preparation, '') as preparation
  from reader cross join gatherings g left join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
  left join agendas d on d.gathering_id = g.id
  left join lateral (
    select i.sequence, i.made_at from invitations i
    where i.calendar_uid = g.calendar_uid and i.person_id = reader.id order by i.sequence desc limit 1) told on true
  where (g.group_id is not null or m.id is not null)
    and g.state in ('called', 'held', 'locked', 'cancelled') and g.starts_at > $4::timestamptz - interval '1 year'
    and exists (select from attendance_sheets s where s.gathering_id = g.id and (
      s.group_id in (select group_id from held)
      or g.group_id is null and g.cohort_id in (select cohort_id from held where role = 'instructor')))`

/** The postwork that the group itself has due, of modules that ask for any. */
const DUE = `
  select x.group_id, x.module_id, x.number, app.text(x.title, reader.language) as title, x.due_on,
    reader.made_at as stamp
  from reader join held on held.role = 'participant' join module_schedules x on x.group_id = held.group_id
  where x.gathering_id is not null and x.due_on >= $3::date - 30
    and exists (select from activities a where a.programme_version_id = x.programme_version_id
      and a.module_id = x.module_id and a.step = 'postwork' and a.required)`

/**
 * $1 person, $2 generation, $3 today in Oslo, $4 now, $5 the version that the subscriber has, or null. No row: no such
 * address. Everything that the calendar is written from is also what its version is made of, so a subscriber who has it
 * already is told so without the calendar being written, or even read.
 */
export const FEED: Statement = {
  name: 'calendars_feed',
  text: `
    with ${HELD}, gathered as (${GATHERINGS}), due as (${DUE}), seen as (
      select coalesce((select json_agg(json_build_object(
          'uid', calendar_uid, 'gatheringId', id, 'sequence', sequence, 'stamp', stamp, 'module', number, 'title', title,
          'startsAt', starts_at, 'endsAt', ends_at, 'place', place, 'link', link, 'agenda', agenda,
          'preparation', preparation,
          'cancelled', state = 'cancelled', 'reason', case when state = 'cancelled' then reason else '' end)
          order by starts_at, calendar_uid) from gathered), '[]') as gatherings,
        coalesce((select json_agg(json_build_object(
          'groupId', group_id, 'moduleId', module_id, 'module', number, 'title', title, 'stamp', stamp,
          'on', due_on, 'until', due_on + 1) order by due_on, group_id, module_id) from due), '[]') as due
    ), known as (
      select seen.*, reader.language,
        md5(concat_ws(' ', ${WRITING}, reader.language, $2, seen.gatherings, seen.due)) as version
      from reader cross join seen
    )
    select version, language,
      case when version is distinct from $5 then gatherings end as gatherings,
      case when version is distinct from $5 then due end as due
    from known`,
}

/** $1 person. */
export const OWN_FEED: Statement = {
  name: 'calendars_own_feed',
  text: `select generation, made_at as "madeAt" from calendar_feeds where person_id = $1 and stopped_at is null`,
}

/** $1 person, $2 now. Whatever address there was before stops. */
export const NEW_FEED: Statement = {
  name: 'calendars_new_feed',
  text: `
    insert into calendar_feeds (person_id, made_at) values ($1, $2)
    on conflict (person_id) do update
      set generation = calendar_feeds.generation + 1, made_at = excluded.made_at, stopped_at = null
    returning generation, made_at as "madeAt"`,
}

/** $1 person, $2 now. */
export const STOP_FEED: Statement = {
  name: 'calendars_stop_feed',
  text: `update calendar_feeds set stopped_at = $2 where person_id = $1 and stopped_at is null`,
}
