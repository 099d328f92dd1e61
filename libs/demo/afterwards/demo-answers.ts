/**
 * What the calendars of three groups answered to the next gathering of the cohort that is enrolling, $1, by the day $2. They are
 * told of it already: the first start calls everybody else.
 */
export const CALENDAR_ANSWERS = `
  insert into invitations (calendar_uid, person_id, sequence, method, gathering_id, group_ids, title, starts_at, ends_at,
    place, link, mode, made_at, answer, answered_at)
  select calendar_uid, person_id, 0, 'REQUEST', id, array[group_id], module_title, starts_at, ends_at, place, link, mode,
    asked, answer, case when answer is not null then asked + nth * interval '50 minutes' end
  from (
    select g.calendar_uid, g.id, g.starts_at, g.ends_at, g.place, g.link, g.mode, l.id as group_id, m.title ->> 'nb' as module_title, e.person_id, $2::timestamptz as asked, e.nth,
      (array['accepted', 'accepted', 'tentative', 'accepted', null, 'declined', 'accepted', null])[1 + (e.nth - 1) % 8] as answer
    from leader_groups l join organisations o on o.id = l.organisation_id
    join attendance_sheets s on s.group_id = l.id
    join gatherings g on g.id = s.gathering_id
    join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id and m.number = 1
    join lateral (
      select e.person_id, row_number() over (order by p.name collate app.norwegian, p.id)::int as nth
      from enrolments e join people p on p.id = e.person_id
      where e.group_id = l.id and e.to_on is null and p.mail_state = 'ok') e on true
    where l.cohort_id = $1 and o.municipality_number in ('3110', '3116', '3324')
  ) called`
