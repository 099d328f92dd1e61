import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import type { CohortState } from '../cohort.dto'
import type { GroupSetupRow } from '../groups/groups.store'
import type { CohortSetupView, PublishedVersion } from './cohort-setup.dto'
import { COHORT_SETUP, PUBLISHED_VERSIONS } from './cohort-setup.statement'

type Derived = 'deadlinePassed' | 'next' | 'back' | 'groups'

/** A cohort as it stands; the rules have not spoken yet. */
export interface CohortSetupRow extends Omit<CohortSetupView, Derived> {
  readonly published: boolean
  readonly gatheringsAhead: number
  readonly groups: readonly GroupSetupRow['group'][]
}

export interface CohortDetails {
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly enrolBy: string | null
}

@Injectable()
export class CohortSetupStore {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string, today: string, now: Date): Promise<CohortSetupRow | null> {
    const params = [actor.language, id, today, now]
    const rows = await this.database.read<CohortSetupRow & Record<string, unknown>>(
      actor,
      COHORT_SETUP,
      params,
    )
    return rows[0] ?? null
  }

  publishedVersions(actor: Actor): Promise<PublishedVersion[]> {
    return this.database.read<PublishedVersion>(actor, PUBLISHED_VERSIONS, [actor.language])
  }

  async lock(id: string): Promise<{ version: number } | null> {
    const text = 'select version from cohorts where id = $1 for update'
    return (await this.database.current.query<{ version: number }[]>(text, [id]))[0] ?? null
  }

  async describe(id: string, { name, startsOn, endsOn, enrolBy }: CohortDetails): Promise<void> {
    await this.database.current.query(
      `update cohorts set name = $2, starts_on = $3, ends_on = $4, enrol_by = $5, version = version + 1 where id = $1`,
      [id, name, startsOn, endsOn, enrolBy],
    )
  }

  async enter(id: string, state: CohortState): Promise<void> {
    const text = 'update cohorts set state = $2, version = version + 1 where id = $1'
    await this.database.current.query(text, [id, state])
  }
}
