import { gatheringsShown } from '../../gatherings'
import type { Statement } from '../../platform/database'

/**
 * $1 entry, $2 sequence, $3 address, $4 answer, $5 when it was given. It belongs to the message that it answers, and an
 * answer that was given later stays; nobody answers before they were asked, whatever their clock says.
 */
export const ANSWER: Statement = {
  name: 'calendars_answer',
  text: `
    update invitations i set answer = $4, answered_at = greatest(i.made_at, $5::timestamptz)
    from people p
    where i.calendar_uid = $1 and i.sequence = $2 and i.method = 'REQUEST'
      and p.id = i.person_id and lower(p.email) = $3 and p.anonymised_at is null
      and (i.answered_at is null or i.answered_at <= greatest(i.made_at, $5::timestamptz))`,
}

/** What the last message to each asks, and the answer to the time that it names; an answer outlives a change of place. */
const ASKED = `
  select i.person_id, i.group_ids, (
    select a.answer from invitations a
    where a.calendar_uid = i.calendar_uid and a.person_id = i.person_id and a.answer is not null
      and not exists (
        select from invitations o
        where o.calendar_uid = a.calendar_uid and o.person_id = a.person_id and o.sequence >= a.sequence
          and (o.method = 'CANCEL' or (o.starts_at, o.ends_at) is distinct from (d.starts_at, d.ends_at)))
    order by a.answered_at desc, a.sequence desc limit 1) as answer
  from day d join invitations i on i.calendar_uid = d.calendar_uid
  where i.method = 'REQUEST' and not exists (
    select from invitations l
    where l.calendar_uid = i.calendar_uid and l.person_id = i.person_id and l.sequence > i.sequence)`

/** Those who belong to a group in the groups' own order; those who teach, whom only who plans sees, behind them. */
const SHOWN = `
  select q.person_id, q.answer, s.group_id
  from asked q join reader r on true
  join attendance_sheets s on s.gathering_id = $1 and s.group_id = any (q.group_ids)
  join day d on true
  where (r.plans or s.group_id = any (r.carries)) and (
    exists (select from enrolments e where e.group_id = s.group_id and e.person_id = q.person_id
      and e.from_on <= d.day and (e.to_on is null or e.to_on >= d.day))
    or exists (select from role_assignments a where a.group_id = s.group_id and a.person_id = q.person_id
      and a.role in ('chief-executive', 'facilitator') and a.to_at is null))
  union all
  select q.person_id, q.answer, null from asked q join reader r on r.plans join day d on true
  where exists (select from role_assignments a where a.cohort_id = d.cohort_id and a.person_id = q.person_id
    and a.role = 'instructor' and a.to_at is null)`

const count = (answer: string, condition: string): string =>
  `'${answer}', count(distinct person_id) filter (where answer ${condition})`

/** $1 gathering, $2 reader. Nothing where the reader sees no sheet; who owns the group without facilitating it sees their own. */
export const ANSWERS: Statement = {
  name: 'calendars_answers',
  text: `
    with day as (
      select g.id, g.cohort_id, g.calendar_uid, g.starts_at, g.ends_at, (g.starts_at at time zone 'Europe/Oslo')::date as day
      ${gatheringsShown} and g.id = $1 and g.state <> 'draft'
        and exists (select from attendance_sheets s where s.gathering_id = g.id)
    ), reader as materialized (
      select (select app.is_admin()) or $1 = any ((select app.taught_gatherings())::uuid[]) as plans,
        array(select r.group_id from role_assignments r
          where r.person_id = $2 and r.role = 'facilitator' and r.to_at is null
            and r.group_id = any ((select app.facilitates())::uuid[])) as carries
    ), asked as materialized (${ASKED}), shown as (${SHOWN})
    select json_build_object(
      'mine', (select q.answer from asked q where q.person_id = $2),
      'counts', (select json_build_object(
          ${count('accepted', `= 'accepted'`)}, ${count('tentative', `= 'tentative'`)},
          ${count('declined', `= 'declined'`)}, ${count('none', 'is null')}) from shown)
        , 'groups', coalesce((select json_agg(json_build_object(
            'group', case when x.group_id is not null then json_build_object('id', x.group_id, 'name', x.name) end,
            'people', x.people) order by x.name collate app.norwegian nulls last) from (
          select w.group_id, l.name, json_agg(json_build_object(
            'person', json_build_object('id', p.id, 'name', p.name), 'answer', w.answer)
            order by p.name collate app.norwegian, p.id) as people
          from shown w join people p on p.id = w.person_id left join leader_groups l on l.id = w.group_id
          group by w.group_id, l.name) x), '[]')) as view,
      (select r.plans or exists (
        select from attendance_sheets s where s.gathering_id = d.id and s.group_id = any (r.carries)) from reader r) as carries
    from day d`,
}
