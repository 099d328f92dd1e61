import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import type { Language } from '../platform/i18n'
import type { Role } from './role'

/** What a session gives its person right now. */
export interface SessionRow {
  readonly sessionId: string
  readonly personId: string
  readonly language: Language
  readonly rightsVersion: number
  readonly roles: Role[]
  readonly groups: string[]
  readonly facilitates: string[]
  readonly represents: string[]
  readonly teaches: string[]
  /** Last day (Oslo) of the role that ends first by itself; null when none does. */
  readonly firstEndsOn: string | null
}

const SESSION: Statement = {
  name: 'people_session',
  text: `
    with held as (
      select role, group_id, cohort_id, until_on from role_assignments r
        join sessions s on s.person_id = r.person_id and s.token_hash = $1
      where r.to_at is null and (r.until_on is null or r.until_on >= $2::date)
      union all
      select 'participant', e.group_id, e.cohort_id, null from enrolments e
        join sessions s on s.person_id = e.person_id and s.token_hash = $1
      where e.to_on is null
    )
    select s.id as "sessionId", p.id as "personId", p.language, p.rights_version as "rightsVersion",
      (select coalesce(array_agg(distinct role), '{}') from held) as roles,
      (select coalesce(array_agg(distinct group_id) filter (where group_id is not null), '{}') from held) as groups,
      (select coalesce(array_agg(distinct group_id), '{}') from held
        where role in ('facilitator', 'chief-executive')) as facilitates,
      (select coalesce(array_agg(distinct group_id), '{}') from held
        where role = 'employee-representative') as represents,
      (select coalesce(array_agg(distinct cohort_id), '{}') from held where role = 'instructor') as teaches,
      (select min(until_on)::text from held) as "firstEndsOn"
    from sessions s join people p on p.id = s.person_id
    where s.token_hash = $1 and s.ended_at is null and s.expires_at > now()`,
}

const ME: Statement = {
  name: 'people_me',
  text: `
    with held as (
      select role, group_id, cohort_id from role_assignments
      where person_id = $1 and to_at is null and (until_on is null or until_on >= $2::date)
      union all
      select 'participant', group_id, cohort_id from enrolments where person_id = $1 and to_on is null
    )
    select p.id, p.name, p.email, p.language, coalesce((
      select json_agg(json_build_object('role', h.role,
          'group', case when g.id is null then null else json_build_object('id', g.id, 'name', g.name) end,
          'cohort', case when c.id is null then null
            else json_build_object('id', c.id, 'name', c.name, 'state', c.state) end)
        order by c.starts_on desc nulls first, g.name collate app.norwegian, h.role)
      from held h left join leader_groups g on g.id = h.group_id left join cohorts c on c.id = h.cohort_id
    ), '[]') as roles
    from people p where p.id = $1`,
}

export interface MeRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly roles: ReadonlyArray<{
    role: Role
    group: { id: string; name: string } | null
    cohort: { id: string; name: string; state: string } | null
  }>
}

@Injectable()
export class PeopleStore {
  constructor(private readonly database: Database) {}

  /** `today` (Oslo) decides which roles with an end still hold. */
  async session(actor: Actor, tokenHash: Buffer, today: string): Promise<SessionRow | null> {
    return (await this.database.read<SessionRow>(actor, SESSION, [tokenHash, today]))[0] ?? null
  }

  async me(actor: Actor, personId: string, today: string): Promise<MeRow | null> {
    return (await this.database.read<MeRow>(actor, ME, [personId, today]))[0] ?? null
  }

  async speak(personId: string, language: Language): Promise<void> {
    await this.database.current.query('update people set language = $2 where id = $1', [personId, language])
  }

  async openSession(personId: string, tokenHash: Buffer, expiresAt: Date): Promise<void> {
    await this.database.current.query(
      'insert into sessions (person_id, token_hash, expires_at) values ($1, $2, $3)',
      [personId, tokenHash, expiresAt],
    )
  }

  async endSession(sessionId: string, at: Date): Promise<void> {
    await this.database.current.query(
      'update sessions set ended_at = $2 where id = $1 and ended_at is null',
      [sessionId, at],
    )
  }
}
