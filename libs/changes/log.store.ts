import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import type { LogEntry } from './change-log'

export interface LogRow {
  readonly id: string
  readonly at: string
  /** The same instant to the microsecond, for where a page begins. */
  readonly key: string
  readonly actor: { id: string | null; name: string }
  readonly action: string
  readonly detail: Readonly<Record<string, unknown>>
  readonly subject: { type: string; id: string; name: string | null }
  readonly group: { id: string; name: string } | null
}

export interface LogFilter {
  readonly person: string | undefined
  readonly group: string | undefined
  readonly kind: string | undefined
  readonly after: readonly string[] | null
  readonly limit: number
}

/** $1 person, $2 group, $3 kind with its dot, $4–$5 where the page begins, $6 how many. Newest first. */
const PAGE: Statement = {
  name: 'people_log_page',
  text: `
    select l.id, to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, l.at::text as key,
      json_build_object('id', l.actor_id, 'name', coalesce((select name from people where id = l.actor_id), l.actor_name)) as actor,
      l.action, l.detail,
      json_build_object('type', l.subject_type, 'id', l.subject_id, 'name', case l.subject_type
        when 'person' then (select name from people where id = l.subject_id)
        when 'group' then (select name from leader_groups where id = l.subject_id)
        when 'cohort' then (select name from cohorts where id = l.subject_id)
        when 'role' then (select p.name from role_assignments r join people p on p.id = r.person_id where r.id = l.subject_id)
        when 'enrolment' then (select p.name from enrolments e join people p on p.id = e.person_id where e.id = l.subject_id)
        end) as subject,
      (select json_build_object('id', g.id, 'name', g.name) from leader_groups g where g.id = l.group_id) as "group"
    from change_log l
    where ($1::uuid is null or l.actor_id = $1 or l.subject_type = 'person' and l.subject_id = $1
        or l.subject_type = 'role' and l.subject_id in (select r.id from role_assignments r where r.person_id = $1)
        or l.subject_type = 'enrolment' and l.subject_id in (select e.id from enrolments e where e.person_id = $1))
      and ($2::uuid is null or l.group_id = $2 or l.subject_type = 'group' and l.subject_id = $2)
      and ($3::text is null or starts_with(l.action, $3))
      and ($4::timestamptz is null or (l.at, l.id) < ($4, $5::uuid))
    order by l.at desc, l.id desc
    limit $6`,
}

const ADD = `
  insert into change_log (at, actor_id, actor_name, action, subject_type, subject_id, group_id, detail)
  select $1, $2, coalesce((select name from people where id = $2), 'system'), e.action, e."subjectType", e."subjectId",
    e."groupId", coalesce(e.detail, '{}')
  from jsonb_to_recordset($3) as e (action text, "subjectType" text, "subjectId" uuid, "groupId" uuid, detail jsonb)`

@Injectable()
export class LogStore {
  constructor(private readonly database: Database) {}

  page(actor: Actor, { person, group, kind, after, limit }: LogFilter): Promise<LogRow[]> {
    const begin = [after?.[0] ?? null, after?.[1] ?? null]
    const only = [person ?? null, group ?? null, kind === undefined ? null : `${kind}.`]
    return this.database.read<LogRow>(actor, PAGE, [...only, ...begin, limit])
  }

  async add(at: Date, by: string | null, entries: readonly LogEntry[]): Promise<void> {
    await this.database.current.query(ADD, [at, by, JSON.stringify(entries)])
  }
}
