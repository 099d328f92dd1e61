import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import { GROUP_FACTS, type GroupFacts } from './facts/group-facts.statement'

/** What waits for an administrator and belongs to no group. */
export interface NetworkFacts {
  readonly jobs: number
  readonly uncertain: number
}

const NETWORK_FACTS: Statement = {
  name: 'worklist_network_facts',
  text: `
    select (select count(*)::int from exhausted_jobs where retried_at is null) as jobs,
      (select count(*)::int from mails where state = 'uncertain') as uncertain`,
}

const SEEN: Statement = {
  name: 'worklist_group_seen',
  text: `select g.cohort_id as "cohortId" from leader_groups g where g.id = $1`,
}

@Injectable()
export class WorklistStore {
  constructor(private readonly database: Database) {}

  ofGroups(actor: Actor, today: string, now: Date, groups: readonly string[]): Promise<GroupFacts[]> {
    return this.database.read<GroupFacts>(actor, GROUP_FACTS, [actor.language, today, now, groups])
  }

  async ofNetwork(actor: Actor): Promise<NetworkFacts> {
    const [row] = await this.database.read<NetworkFacts & object>(actor, NETWORK_FACTS, [])
    return row ?? { jobs: 0, uncertain: 0 }
  }

  /** Null when the reader does not see the group. */
  async seen(actor: Actor, groupId: string): Promise<{ cohortId: string } | null> {
    return (await this.database.read<{ cohortId: string }>(actor, SEEN, [groupId]))[0] ?? null
  }
}
