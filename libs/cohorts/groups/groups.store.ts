import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { GroupSetupView, NewGroup } from './group-setup.dto'
import { groupSetupJson } from './group-setup.sql'
import type { SetGroupState } from './group-words'

/** $1 group, $2 today in Oslo. */
const ONE: Statement = {
  name: 'cohorts_group_setup',
  text: `
    select ${groupSetupJson('$2')} as "group",
      json_build_object('id', c.id, 'name', c.name, 'state', c.state) as cohort,
      (select coalesce(json_agg(json_build_object('id', b.id, 'number', b.number) order by b.number), '[]')
        from batches b where b.cohort_id = c.id) as batches
    from leader_groups g join cohorts c on c.id = g.cohort_id where g.id = $1`,
}

export interface GroupSetupRow {
  readonly group: Omit<GroupSetupView, 'cohort' | 'batches' | 'steps'>
  readonly cohort: GroupSetupView['cohort']
  readonly batches: GroupSetupView['batches']
}

@Injectable()
export class GroupsStore {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string, today: string): Promise<GroupSetupRow | null> {
    return (
      (await this.database.read<GroupSetupRow & Record<string, unknown>>(actor, ONE, [id, today]))[0] ?? null
    )
  }

  async cohortState(id: string): Promise<string | null> {
    const text = 'select state from cohorts where id = $1 for share'
    return (await this.database.current.query<{ state: string }[]>(text, [id]))[0]?.state ?? null
  }

  async organisationName(id: string): Promise<string | null> {
    const text = 'select name from organisations where id = $1'
    return (await this.database.current.query<{ name: string }[]>(text, [id]))[0]?.name ?? null
  }

  async hasBatch(cohortId: string, batchId: string): Promise<boolean> {
    const text = 'select from batches where id = $2 and cohort_id = $1'
    return (await this.database.current.query<unknown[]>(text, [cohortId, batchId])).length > 0
  }

  async add({ cohortId, organisationId, batchId }: NewGroup, name: string): Promise<string> {
    const text = `insert into leader_groups (cohort_id, organisation_id, batch_id, name, state)
      values ($1, $2, $3, $4, 'invited') returning id`
    const params = [cohortId, organisationId, batchId ?? null, name]
    return (await this.database.current.query<{ id: string }[]>(text, params))[0]?.id ?? ''
  }

  async lock(id: string): Promise<{ version: number } | null> {
    const text = 'select version from leader_groups where id = $1 for update'
    return (await this.database.current.query<{ version: number }[]>(text, [id]))[0] ?? null
  }

  async change(id: string, name: string, state: SetGroupState): Promise<void> {
    await this.database.current.query(
      'update leader_groups set name = $2, state = $3, version = version + 1 where id = $1',
      [id, name, state],
    )
  }
}
