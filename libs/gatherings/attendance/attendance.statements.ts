import type { Statement } from '../../platform/database'
import { gatheringJson, gatheringsShown, instant } from '../gathering-view.sql'

/** Whether an enrolment `e` was one on the day of gathering `g`. */
const enrolledThatDay = `e.from_on <= (g.starts_at at time zone 'Europe/Oslo')::date
        and (e.to_on is null or e.to_on >= (g.starts_at at time zone 'Europe/Oslo')::date)`

/** Who corrected the list after it was locked, and why; one line however many groups it was about. */
const CORRECTIONS = `(
  select coalesce(json_agg(json_build_object('at', at, 'by', by, 'reason', reason) order by at desc), '[]') from (
    select distinct ${instant('l.at')} as at, l.actor_name as by, l.detail ->> 'reason' as reason from change_log l
    where l.subject_type = 'gathering' and l.subject_id = g.id and l.action = 'attendance.changed-after-lock') c)`

/** Everybody on the sheets that the reader may see, with what counts them and the version of the whole. */
export const ATTENDANCE: Statement = {
  name: 'gatherings_attendance',
  text: `
    with sheet as (
      select s.gathering_id, s.group_id, s.version, l.name from attendance_sheets s
      join leader_groups l on l.id = s.group_id where s.gathering_id = $3
    ), mark as (
      select e.id as enrolment_id, p.id as person_id, p.name, sheet.group_id, sheet.name as group_name,
             e.category, e.title, coalesce(a.status, 'unknown') as status, a.mode,
             a.marked_at, w.id as marker_id, w.name as marker, c.at as here_at, c.mode as here_mode, c.received_at
      from sheet
      join gatherings g on g.id = sheet.gathering_id
      join enrolments e on e.group_id = sheet.group_id
        and ${enrolledThatDay}
      join people p on p.id = e.person_id
      left join attendances a on a.gathering_id = sheet.gathering_id and a.enrolment_id = e.id
      left join app.markers($3) w on w.id = a.marked_by
      left join check_ins c on c.gathering_id = sheet.gathering_id and c.enrolment_id = e.id
    )
    select json_build_object(
      'gathering', ${gatheringJson('$1', '$2::timestamptz')},
      'lockedAt', ${instant(`(g.ends_at + interval '14 days')`)},
      'locked', $2::timestamptz >= g.ends_at + interval '14 days',
      'counts', (select json_build_object(
        'people', count(*),
        'present', count(*) filter (where status = 'present'),
        'partly', count(*) filter (where status = 'partly'),
        'excused', count(*) filter (where status = 'excused'),
        'absent', count(*) filter (where status = 'absent'),
        'standIn', count(*) filter (where status = 'stand-in'),
        'unknown', count(*) filter (where status = 'unknown'),
        'checkedIn', count(here_at)) from mark),
      'corrections', case when $2::timestamptz >= g.ends_at + interval '14 days' then ${CORRECTIONS} else '[]' end,
      'marks', coalesce((select json_agg(json_build_object(
        'enrolmentId', enrolment_id, 'person', json_build_object('id', person_id, 'name', name),
        'group', json_build_object('id', group_id, 'name', group_name),
        'category', category, 'title', title, 'status', status, 'mode', mode,
        'markedAt', ${instant('marked_at')},
        'markedBy', case when marker_id is not null then json_build_object('id', marker_id, 'name', marker) end,
        'checkIn', case when here_at is not null then json_build_object(
          'at', ${instant('here_at')}, 'mode', here_mode, 'receivedAt', ${instant('received_at')}) end)
        order by group_name collate app.norwegian, category desc, name collate app.norwegian) from mark), '[]')
    ) as view,
    (select md5(string_agg(group_id || ':' || version, ',' order by group_id)) from sheet) as version
    ${gatheringsShown} and g.id = $3 and exists (select from sheet)`,
}

/** $1 gathering. */
export const LOCK_SHEETS: Statement = {
  name: 'gatherings_lock_sheets',
  text: `
    select group_id as "groupId", version, marked_at as "markedAt" from attendance_sheets
    where gathering_id = $1 order by group_id for update`,
}

/** $1 gathering, $2 enrolments: those of them who are on its sheets. */
export const ON_SHEETS: Statement = {
  name: 'gatherings_on_sheets',
  text: `
    select e.id, e.group_id as "groupId" from enrolments e
    join attendance_sheets s on s.group_id = e.group_id and s.gathering_id = $1
    join gatherings g on g.id = s.gathering_id
    where e.id = any ($2)
      and ${enrolledThatDay}`,
}

/** $1 gathering, $2 marks as JSON, $3 by whom, $4 when. A mark that stays the same keeps who made it. */
export const MARK: Statement = {
  name: 'gatherings_mark',
  text: `
    insert into attendances (gathering_id, enrolment_id, group_id, status, mode, marked_by, marked_at)
    select $1, e.id, e.group_id, m.status, m.mode, $3, $4
    from jsonb_to_recordset($2) as m ("enrolmentId" uuid, status text, mode text)
    join enrolments e on e.id = m."enrolmentId"
    where m.status <> 'unknown'
    on conflict (gathering_id, enrolment_id) do update
      set status = excluded.status, mode = excluded.mode, marked_by = excluded.marked_by, marked_at = excluded.marked_at
      where (attendances.status, attendances.mode) is distinct from (excluded.status, excluded.mode)`,
}

/** $1 gathering, $2 marks as JSON: `unknown` takes a mark away. */
export const UNMARK: Statement = {
  name: 'gatherings_unmark',
  text: `
    delete from attendances using jsonb_to_recordset($2) as m ("enrolmentId" uuid, status text)
    where gathering_id = $1 and enrolment_id = m."enrolmentId" and m.status = 'unknown'`,
}

/** $1 gathering, $2 groups, $3 when it was marked or null, $4 by whom. */
export const TOUCH_SHEETS: Statement = {
  name: 'gatherings_touch_sheets',
  text: `
    update attendance_sheets set version = version + 1, marked_at = coalesce($3, marked_at), marked_by = $4
    where gathering_id = $1 and group_id = any ($2)`,
}

/** $1 gathering, $2 enrolment, $3 group, $4 how, $5 when they said so, $6 now. Answers a row when it was not known yet. */
export const CHECK_IN: Statement = {
  name: 'gatherings_check_in',
  text: `
    with said as (
      insert into check_ins (gathering_id, enrolment_id, group_id, mode, at, received_at)
      values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning enrolment_id
    ), mark as (
      insert into attendances (gathering_id, enrolment_id, group_id, status, mode, marked_by, marked_at)
      select $1, e.id, $3, 'present', $4, e.person_id, $6 from said join enrolments e on e.id = said.enrolment_id
      on conflict do nothing
    )
    select enrolment_id as id from said`,
}

/** $1 gathering, $2 group, $3 now. Open lists hear of it; once nobody is left to mark, the list is complete. */
export const HEAR_CHECK_IN: Statement = {
  name: 'gatherings_hear_check_in',
  text: `
    update attendance_sheets s set version = version + 1,
      marked_at = case when exists (
        select from enrolments e join gatherings g on g.id = $1 where e.group_id = $2 and ${enrolledThatDay}
          and not exists (select from attendances a where a.gathering_id = $1 and a.enrolment_id = e.id))
        then s.marked_at else coalesce(s.marked_at, $3) end
    where s.gathering_id = $1 and s.group_id = $2
    returning s.marked_at is not null as complete`,
}
