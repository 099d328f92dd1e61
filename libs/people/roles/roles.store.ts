import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database'
import type { GivenRole, GroupHolders } from '../people.policy'

export interface RoleRow {
  readonly id: string
  readonly personId: string
  readonly role: GivenRole
  readonly groupId: string | null
  readonly cohortId: string | null
  readonly untilOn: string | null
}

export interface RoleGroup extends GroupHolders {
  readonly id: string
  readonly cohortId: string
}

const ROW = `id, person_id as "personId", role, group_id as "groupId", cohort_id as "cohortId", until_on::text as "untilOn"`

/** The group under lock, so that two who change its roles at once take turns. $2 is today in Oslo. */
const GROUP = `
  with locked as (select id, cohort_id, state from leader_groups where id = $1 for update)
  select g.id, g.cohort_id as "cohortId", g.state from locked g`
const LASTING = `
  select count(*)::int as lasting from role_assignments
  where group_id = $1 and role = 'facilitator' and to_at is null and until_on is null`

const LIVE = `
  select ${ROW} from role_assignments
  where person_id = $1 and role = $2 and group_id is not distinct from $3 and cohort_id is not distinct from $4
    and to_at is null for update`

@Injectable()
export class RolesStore {
  constructor(private readonly database: Database) {}

  async lockGroup(id: string): Promise<RoleGroup | null> {
    const tx = this.database.current
    const [group] = await tx.query<Omit<RoleGroup, 'lastingFacilitators'>[]>(GROUP, [id])
    if (!group) return null
    const [holders] = await tx.query<{ lasting: number }[]>(LASTING, [id])
    return { ...group, lastingFacilitators: holders?.lasting ?? 0 }
  }

  async cohortExists(id: string): Promise<boolean> {
    const rows = await this.database.current.query<unknown[]>('select from cohorts where id = $1', [id])
    return rows.length > 0
  }

  async personExists(id: string): Promise<boolean> {
    const text = 'select from people where id = $1 and anonymised_at is null'
    return (await this.database.current.query<unknown[]>(text, [id])).length > 0
  }

  /** One role that has not ended, under lock. */
  async find(personId: string, id: string): Promise<RoleRow | null> {
    const text = `select ${ROW} from role_assignments where id = $1 and person_id = $2 and to_at is null for update`
    return (await this.database.current.query<RoleRow[]>(text, [id, personId]))[0] ?? null
  }

  async held(role: Omit<RoleRow, 'id' | 'untilOn'>): Promise<RoleRow | null> {
    const params = [role.personId, role.role, role.groupId, role.cohortId]
    return (await this.database.current.query<RoleRow[]>(LIVE, params))[0] ?? null
  }

  /** The owner of a group; there is at most one. */
  async owner(groupId: string): Promise<RoleRow | null> {
    const text = `select ${ROW} from role_assignments
      where group_id = $1 and role = 'chief-executive' and to_at is null for update`
    return (await this.database.current.query<RoleRow[]>(text, [groupId]))[0] ?? null
  }

  /** How many administrators there are, under lock in one order: two who remove each other cannot both succeed. */
  async lockAdministrators(): Promise<number> {
    const text = `select id from role_assignments where role = 'administrator' and to_at is null order by id for update`
    return (await this.database.current.query<unknown[]>(text)).length
  }

  /** An id before its row, because the log is written first. */
  async newId(): Promise<string> {
    return (await this.database.current.query<{ id: string }[]>('select app.new_id() as id'))[0]?.id ?? ''
  }

  async add({ id, personId, role, groupId, cohortId, untilOn }: RoleRow, from: Date): Promise<void> {
    await this.database.current.query(
      `insert into role_assignments (id, person_id, role, group_id, cohort_id, until_on, from_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, personId, role, groupId, cohortId, untilOn, from],
    )
  }

  async end(id: string, at: Date): Promise<void> {
    await this.database.current.query('update role_assignments set to_at = $2 where id = $1', [id, at])
  }
}
