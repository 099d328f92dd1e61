/**
 * Calendars know what is to come: the first start would otherwise call everybody to everything. Only the first batch of the
 * cohort that is enrolling, $1, is still to be called to its first gathering, so that there is something to see. $2: when
 * the others were told.
 */
export const CALENDARS_TOLD = `
  insert into invitations (calendar_uid, person_id, sequence, method, gathering_id, group_ids, title, starts_at, ends_at,
    place, link, mode, made_at)
  select g.calendar_uid, p.person_id, 0, 'REQUEST', g.id, array_agg(distinct s.group_id order by s.group_id),
    case when g.group_id is null then m.title ->> 'nb' else g.title end, g.starts_at, g.ends_at, g.place, g.link, g.mode, $2
  from gatherings g
  left join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
  left join batches b on b.id = g.batch_id
  join attendance_sheets s on s.gathering_id = g.id
  cross join lateral (
    select e.person_id from enrolments e where e.group_id = s.group_id and e.to_on is null
    union
    select r.person_id from role_assignments r where r.group_id = s.group_id and r.role in ('chief-executive', 'facilitator')
    union
    select r.person_id from role_assignments r
    where r.cohort_id = g.cohort_id and r.role = 'instructor' and g.group_id is null) p
  join people w on w.id = p.person_id and w.mail_state = 'ok'
  where g.state = 'called' and g.starts_at > $2::timestamptz
    and (g.cohort_id, m.number, b.number) is distinct from ($1::uuid, 1, 1)
  group by g.id, p.person_id, m.title
  on conflict do nothing`
