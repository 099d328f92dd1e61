import type { Statement } from '../platform/database'
import { instant } from '../gatherings'

/** $1 gathering, $2 group: whether things can be written about it, and what it is called in a letter. */
export const PLACE: Statement = {
  name: 'summaries_place',
  text: `
    select s.gathering_id as "gatheringId", s.group_id as "groupId", l.name as "groupName",
      g.starts_at as "startsAt", g.ends_at as "endsAt", m.number,
      g.state in ('called', 'held', 'locked') as standing, c.state = 'archived' as archived
    from attendance_sheets s
    join gatherings g on g.id = s.gathering_id
    join leader_groups l on l.id = s.group_id
    join cohorts c on c.id = l.cohort_id
    left join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
    where s.gathering_id = $1 and s.group_id = $2`,
}

const DECISION = `
  'id', d.id, 'text', d.text, 'personId', d.person_id, 'dueOn', d.due_on::text, 'doneOn', d.done_on::text,
  'version', d.version,
  'person', (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = d.person_id)`

/** $1 gathering, $2 group: everything that is written about it. */
export const SUMMARY: Statement = {
  name: 'summaries_summary',
  text: `
    select coalesce(su.text, '') as text, coalesce(su.version, 0) as version,
      (select coalesce(json_agg(json_build_object(${DECISION}) order by d.noted_at, d.id), '[]')
       from gathering_decisions d where d.gathering_id = $1 and d.group_id = $2) as decisions,
      (select json_build_object('number', t.number, 'at', ${instant('t.sent_at')}, 'recipients', t.recipients)
       from summary_sendings t where t.gathering_id = $1 and t.group_id = $2
       order by t.number desc limit 1) as sent,
      (select t.content from summary_sendings t where t.gathering_id = $1 and t.group_id = $2
       order by t.number desc limit 1) as "sentContent"
    from (select) one left join gathering_summaries su on su.gathering_id = $1 and su.group_id = $2`,
}

/** $1 group: those who are enrolled now. */
export const MEMBERS: Statement = {
  name: 'summaries_members',
  text: `
    select p.id, p.name from enrolments e join people p on p.id = e.person_id
    where e.group_id = $1 and e.to_on is null and p.anonymised_at is null
    group by p.id, p.name order by p.name collate app.norwegian`,
}

/** $1 group, $2 now: everybody who is in the group or holds a role in it, once. */
export const RECIPIENTS: Statement = {
  name: 'summaries_recipients',
  text: `
    select p.id, p.language from people p
    where p.anonymised_at is null and (
      exists (select from enrolments e where e.person_id = p.id and e.group_id = $1 and e.to_on is null)
      or exists (select from role_assignments r where r.person_id = p.id and r.group_id = $1
        and (r.to_at is null or r.to_at > $2::timestamptz)))
    order by p.id`,
}

/** $1 group, $2 person, $3 language: decisions that are not done, the reader's own first. */
export const OPEN: Statement = {
  name: 'summaries_open_decisions',
  text: `
    select json_build_object(${DECISION}, 'gathering', json_build_object(
      'id', g.id, 'startsAt', ${instant('g.starts_at')},
      'module', case when m.id is not null then
        json_build_object('number', m.number, 'title', app.text(m.title, $3)) end)) as decision
    from gathering_decisions d
    join gatherings g on g.id = d.gathering_id
    left join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
    where d.group_id = $1 and d.done_on is null
    order by (d.person_id is not distinct from $2::uuid) desc, g.starts_at desc, d.noted_at, d.id limit 50`,
}

/** $1 gathering, $2 group. Whoever changes anything about the group's summary waits here. */
export const LOCK: Statement = {
  name: 'summaries_lock',
  text: `select pg_advisory_xact_lock(hashtextextended($1::text || $2::text, 261))`,
}

/** $1 gathering, $2 group, $3 text. */
export const WRITE: Statement = {
  name: 'summaries_write',
  text: `
    insert into gathering_summaries (gathering_id, group_id, text) values ($1, $2, $3)
    on conflict on constraint pk_gathering_summaries
    do update set text = excluded.text, version = gathering_summaries.version + 1`,
}

/** $1 gathering, $2 group, $3 number, $4 content, $5 recipients, $6 by whom, $7 when. */
export const SENT: Statement = {
  name: 'summaries_sent',
  text: `
    insert into summary_sendings (gathering_id, group_id, number, content, recipients, sent_by, sent_at)
    values ($1, $2, $3, $4, $5, $6, $7)`,
}
