import { gatheringsShown } from '../../gatherings'
import type { Statement } from '../../platform/database'
import { REACHED } from './notice.statement'

/** Days to come of which calendars were told, or are to be: `$1` now, `$2` cohort or null for every one. */
const AHEAD = `
  select g.id, g.calendar_uid, g.cohort_id, g.group_id, g.state, g.starts_at, g.ends_at, g.place, g.link, g.mode,
    (g.starts_at at time zone 'Europe/Oslo')::date as day,
    case when g.group_id is null then m.title ->> 'nb' else g.title end as title
  ${gatheringsShown} and g.starts_at > $1 and g.state in ('called', 'held', 'cancelled')
    and ($2::uuid is null or g.cohort_id = $2)`

/**
 * Who is to have which of them in the calendar: everybody who is enrolled that day, those who carry the group, and – for
 * what is not a group's own – those who teach. Employee representatives read along and are not called.
 */
const WANTED = `
  select a.id, p.person_id, array_agg(distinct s.group_id order by s.group_id) as group_ids
  from ahead a
  join attendance_sheets s on s.gathering_id = a.id
  join leader_groups l on l.id = s.group_id and l.state not in ('withdrawn', 'closed')
  cross join lateral (
    select e.person_id from enrolments e
    where e.group_id = s.group_id and e.from_on <= a.day and (e.to_on is null or e.to_on >= a.day)
    union
    select r.person_id from role_assignments r
    where r.group_id = s.group_id and r.role in ('chief-executive', 'facilitator') and r.to_at is null
      and (r.until_on is null or r.until_on >= a.day)
    union
    select r.person_id from role_assignments r
    where r.cohort_id = a.cohort_id and r.role = 'instructor' and r.to_at is null and a.group_id is null
  ) p
  where a.state <> 'cancelled'
  group by a.id, p.person_id`

/** The last that each person's calendar was told, and the highest sequence that was ever given away. */
const TOLD = `
  select distinct on (i.person_id, i.calendar_uid) i.*,
    max(i.sequence) over (partition by i.person_id, i.calendar_uid) as highest, ${REACHED('i')} as reached
  from invitations i join ahead a on a.calendar_uid = i.calendar_uid
  order by i.person_id, i.calendar_uid, reached desc, i.sequence desc`

const FACTS = ['title', 'starts_at', 'ends_at', 'place', 'link', 'mode']
const row = (of: string): string => FACTS.map((fact) => `${of}.${fact}`).join(', ')

/**
 * What calendars were told held against what they should know, and the difference written down as the next message to
 * each: `$3` at most, whose ids it answers. Who finds the same difference at the same time writes nothing.
 */
export const CLAIM: Statement = {
  name: 'calendars_claim',
  text: `
    with ahead as materialized (${AHEAD}), wanted as materialized (${WANTED}), told as materialized (${TOLD}),
    next as (
      select a.id, a.calendar_uid, w.person_id, 'REQUEST' as method, w.group_ids, t.highest, ${row('a')}
      from wanted w join ahead a on a.id = w.id
      left join told t on t.calendar_uid = a.calendar_uid and t.person_id = w.person_id
      where t.id is null or not t.reached or t.method = 'CANCEL' or (${row('t')}) is distinct from (${row('a')})
      union all
      select a.id, a.calendar_uid, t.person_id, 'CANCEL', t.group_ids, t.highest, ${row('t')}
      from told t join ahead a on a.calendar_uid = t.calendar_uid
      where t.reached and t.method = 'REQUEST' and not exists (
        select from wanted w where w.id = a.id and w.person_id = t.person_id)
    )
    insert into invitations (calendar_uid, person_id, sequence, method, gathering_id, group_ids, ${FACTS.join(', ')}, made_at)
    select n.calendar_uid, n.person_id, coalesce(n.highest + 1, 0), n.method, n.id, n.group_ids, ${row('n')}, $1
    from next n join people p on p.id = n.person_id
    where p.mail_state = 'ok' and p.anonymised_at is null
    order by n.starts_at, n.calendar_uid, n.person_id
    limit $3
    on conflict (calendar_uid, person_id, sequence) do nothing
    returning id`,
}

/** Cohorts in which something changed since somebody looked, each with what said so. */
export const CHANGED: Statement = {
  name: 'calendars_changed',
  text: `select cohort_id as "cohortId", array_agg(id) as ids from calendar_changes group by cohort_id`,
}

/** $1 what was looked at. */
export const FORGET: Statement = {
  name: 'calendars_forget',
  text: `delete from calendar_changes where id = any ($1)`,
}
