import type { Statement } from '../../platform/database'

/** Whether a message went to its reader, or is on its way; one that was withheld or came back told nobody anything. */
export const REACHED = (of: string): string => `not exists (
  select from mails x where x.id = ${of}.id and x.state in ('withheld', 'refused', 'bounced'))`

const FACTS = (of: string): string => `json_build_object(
  'title', ${of}.title, 'startsAt', ${of}.starts_at, 'endsAt', ${of}.ends_at, 'place', ${of}.place,
  'link', ${of}.link, 'mode', ${of}.mode)`

/**
 * $1 messages to calendars: each with whom it goes to, what it says, what its reader was told before and knows – a message
 * that was withheld told nobody anything –, and whether it still holds.
 */
export const NOTICES: Statement = {
  name: 'calendars_notices',
  text: `
    select i.id, i.calendar_uid as uid, i.sequence, i.method, i.made_at as "madeAt", i.group_ids as "groupIds",
      json_build_object('id', p.id, 'name', p.name, 'email', p.email) as person, p.language,
      g.id as "gatheringId", m.number as module, g.cohort_id as "cohortId",
      case when g.group_id is null then app.text(m.title, p.language) else g.title end as title,
      ${FACTS('i')} as facts,
      coalesce((select d.items from agendas d where d.gathering_id = g.id), '[]') as agenda,
      coalesce((select d.preparation from agendas d where d.gathering_id = g.id), '') as preparation,
      (select ${FACTS('k')} from (
        select k.* from invitations k
        where k.calendar_uid = i.calendar_uid and k.person_id = i.person_id and k.sequence < i.sequence and ${REACHED('k')}
        order by k.sequence desc limit 1) k where k.method = 'REQUEST') as known,
      g.state = 'cancelled' as off,
      coalesce(case when g.state = 'cancelled' then g.reason else (
        select o.reason from gatherings o where o.moved_to = g.id) end, '') as reason,
      exists (select from invitations l
        where l.calendar_uid = i.calendar_uid and l.person_id = i.person_id and l.sequence > i.sequence) as superseded,
      exists (select from calendar_changes c where c.cohort_id = g.cohort_id) as "changing"
    from invitations i join people p on p.id = i.person_id
    join gatherings g on g.calendar_uid = i.calendar_uid and g.state <> 'moved'
    left join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
    where i.id = any ($1)
    order by i.id`,
}
