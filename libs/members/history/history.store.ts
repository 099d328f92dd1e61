import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { HistoryRow } from './history-words'

const noted = (subject: string, actions: string): string => `
  left join lateral (
    select l.action, l.detail, l.actor_name from change_log l
    where l.subject_id = ${subject} and l.group_id = $1 and l.action in (${actions})
    order by l.at desc, l.id desc limit 1) l on true`

const DAY = (instant: string): string => `(${instant} at time zone 'Europe/Oslo')::date`

/** Whether the assignment, or enrolment, took another's place: then it is told together with that. */
const tookOver = (subject: string, action: string): string => `exists (
  select from change_log x
  where x.group_id = $1 and x.action = '${action}' and x.detail ->> 'successor' = ${subject}::text)`

const JOINED = `
  select e.from_on as "on", 'joined' as kind, 1 as place, e.id as key, p.name as person, null::text as other,
    null::text as role, null::text as reason, null::jsonb as before, l.actor_name as by
  from enrolments e join people p on p.id = e.person_id ${noted('e.id', `'enrolment.begun'`)}
  where e.group_id = $1 and not ${tookOver('e.id', 'enrolment.replaced')}`

const LEFT = `
  select e.to_on, case when s.id is null then 'left' else 'replaced' end, 3, e.id, p.name, sp.name,
    null, l.detail ->> 'reason', null, l.actor_name
  from enrolments e join people p on p.id = e.person_id ${noted('e.id', `'enrolment.ended', 'enrolment.replaced'`)}
  left join enrolments s on s.id::text = l.detail ->> 'successor' left join people sp on sp.id = s.person_id
  where e.group_id = $1 and e.to_on is not null`

const ROLE_BEGAN = `
  select ${DAY('r.from_at')}, 'role-began', 2, r.id, p.name, null, r.role, null, null, l.actor_name
  from role_assignments r join people p on p.id = r.person_id ${noted('r.id', `'role.given'`)}
  where r.group_id = $1 and not ${tookOver('r.id', 'role.handed-over')}`

const ROLE_ENDED = `
  select ${DAY('r.to_at')}, case when s.id is null then 'role-ended' else 'handed-over' end, 4, r.id, p.name, sp.name,
    r.role, null, null, l.actor_name
  from role_assignments r join people p on p.id = r.person_id ${noted('r.id', `'role.ended', 'role.handed-over'`)}
  left join role_assignments s on s.id::text = l.detail ->> 'successor' left join people sp on sp.id = s.person_id
  where r.group_id = $1 and r.to_at is not null`

const CHANGED = `
  select ${DAY('l.at')}, 'changed', 5, l.id, p.name, null, null, null, l.detail -> 'before', l.actor_name
  from change_log l join enrolments e on e.id = l.subject_id join people p on p.id = e.person_id
  where l.group_id = $1 and l.action = 'enrolment.changed'`

/** $1 group, $2–$4 where the page begins, $5 how many. Newest first. */
const HISTORY: Statement = {
  name: 'members_history',
  text: `
    select h."on"::text, h.kind, h.place, h.key::text, h.person, h.other, h.role, h.reason, h.before, h.by
    from (${[JOINED, LEFT, ROLE_BEGAN, ROLE_ENDED, CHANGED].join(' union all ')}) h
    where $2::date is null or (h."on", h.place, h.key) < ($2::date, $3::int, $4::uuid)
    order by h."on" desc, h.place desc, h.key desc limit $5`,
}

@Injectable()
export class HistoryStore {
  constructor(private readonly database: Database) {}

  page(actor: Actor, groupId: string, after: readonly string[] | null, limit: number): Promise<HistoryRow[]> {
    const [on = null, place = null, key = null] = after ?? []
    return this.database.read<HistoryRow & object>(actor, HISTORY, [groupId, on, place, key, limit])
  }
}
