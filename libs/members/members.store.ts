import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database } from '../platform/database'
import type { Category } from './member.dto'

/** One thing that happened, for the log: ids and codes, nobody's name but the actor's. */
export interface Entry {
  readonly action: string
  readonly subjectType: 'enrolment' | 'role'
  readonly subjectId: string
  readonly detail: Readonly<Record<string, unknown>>
}

export interface NewEnrolment {
  readonly id: string
  readonly personId: string
  readonly groupId: string
  readonly cohortId: string
  readonly category: Category
  readonly title: string
  readonly fromOn: string
}

export interface NewRole {
  readonly id: string
  readonly personId: string
  readonly role: string
  readonly groupId: string
  readonly cohortId: string
  /** Last day of a stand-in, `YYYY-MM-DD`. */
  readonly untilOn?: string
}

const LOG = `
  insert into change_log (at, actor_id, actor_name, action, subject_type, subject_id, group_id, detail)
  select $1, $2::uuid, coalesce((select name from people where id = $2), 'system'), x.action, x."subjectType",
    x."subjectId", $3, x.detail
  from jsonb_to_recordset($4::jsonb) as x (action text, "subjectType" text, "subjectId" uuid, detail jsonb)`

/** Somebody who is known keeps the name and the language that they have. */
const ADD_PERSON = `
  insert into people (name, email, language) values ($1, $2, $3)
  on conflict ((lower(email))) do nothing`
const PERSON = `
  select p.id, (select e.group_id from enrolments e
    where e.person_id = p.id and e.cohort_id = $2 and e.to_on is null) as "enrolledIn"
  from people p where lower(p.email) = lower($1)`

/** What members' changes write. Each method is one statement of the open transaction. */
@Injectable()
export class MembersStore {
  constructor(private readonly database: Database) {}

  /** An id for a row to come, so that the log can speak of it first. */
  async newId(): Promise<string> {
    const [row] = await this.query<{ id: string }>('select app.new_id() as id', [])
    return row?.id ?? ''
  }

  /** Only as the system: who else is in the network is nobody's to see. */
  async findOrAddPerson(
    person: { email: string; name: string; language: string },
    cohortId: string,
  ): Promise<{ id: string; enrolledIn: string | null }> {
    await this.query(ADD_PERSON, [person.name, person.email, person.language])
    const [found] = await this.query<{ id: string; enrolledIn: string | null }>(PERSON, [
      person.email,
      cohortId,
    ])
    return found ?? { id: '', enrolledIn: null }
  }

  async log(at: Date, by: Actor, groupId: string, entries: readonly Entry[]): Promise<void> {
    const personId = by.kind === 'person' ? by.id : null
    await this.query(LOG, [at, personId, groupId, JSON.stringify(entries)])
  }

  async enrol(one: NewEnrolment): Promise<void> {
    await this.query(
      `insert into enrolments (id, person_id, group_id, cohort_id, category, title, from_on)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [one.id, one.personId, one.groupId, one.cohortId, one.category, one.title, one.fromOn],
    )
  }

  async describe(enrolmentId: string, category: Category, title: string): Promise<void> {
    await this.query('update enrolments set category = $2, title = $3 where id = $1', [
      enrolmentId,
      category,
      title,
    ])
  }

  async end(enrolmentId: string, on: string): Promise<void> {
    await this.query('update enrolments set to_on = $2 where id = $1 and to_on is null', [enrolmentId, on])
  }

  /** Before the same role begins for somebody else: a group has one owner at a time. */
  async endRoles(ids: readonly string[], at: Date): Promise<void> {
    if (ids.length === 0) return
    await this.query(
      'update role_assignments set to_at = greatest($2::timestamptz, from_at) where id = any ($1::uuid[]) and to_at is null',
      [ids, at],
    )
  }

  async giveRole({ id, personId, role, groupId, cohortId, untilOn }: NewRole, at: Date): Promise<void> {
    await this.query(
      `insert into role_assignments (id, person_id, role, group_id, cohort_id, from_at, until_on)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, personId, role, groupId, cohortId, at, untilOn ?? null],
    )
  }

  private query<Row>(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.database.current.query<Row[]>(text, [...params])
  }
}
