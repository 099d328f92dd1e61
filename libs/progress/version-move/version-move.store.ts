import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import type { HeldModule, MoveVersion, VersionMoveView } from './version-move.dto'
import { BEYOND, BLOCKED, DIFFERENCE, STAND } from './version-move.statements'

export interface CohortStand {
  readonly cohort: { id: string; name: string }
  readonly version: number
  readonly state: string
  readonly from: MoveVersion
  readonly choices: MoveVersion[]
}

export type Difference = Pick<
  VersionMoveView,
  'modules' | 'activities' | 'requiredOfPerson' | 'requiredOfGroup'
>

export interface Beyond {
  readonly groupId: string
  readonly people: number
  readonly answers: number
}

type Row<T> = T & Record<string, unknown>

@Injectable()
export class VersionMoveStore {
  constructor(private readonly database: Database) {}

  async lock(cohortId: string): Promise<CohortStand | null> {
    await this.database.current.query('select from cohorts where id = $1 for update', [cohortId])
    return (await this.database.run<Row<CohortStand>>(STAND, [cohortId]))[0] ?? null
  }

  async difference({ language }: Actor, from: string, to: string): Promise<Difference> {
    const [row] = await this.database.run<Row<Difference>>(DIFFERENCE, [language, from, to])
    if (!row) throw new Error('A difference is one row')
    return row
  }

  blocked({ language }: Actor, cohortId: string, to: string): Promise<HeldModule[]> {
    return this.database.run<Row<HeldModule>>(BLOCKED, [language, cohortId, to])
  }

  beyond(cohortId: string, to: string): Promise<Beyond[]> {
    return this.database.run<Row<Beyond>>(BEYOND, [cohortId, to])
  }

  async move(cohortId: string, to: string): Promise<void> {
    const text = 'update cohorts set programme_version_id = $2, version = version + 1 where id = $1'
    await this.database.current.query(text, [cohortId, to])
  }

  /** Does the work and takes all of it back: what it would lead to is read from what it led to. */
  async tried<T>(work: () => Promise<T>): Promise<T> {
    await this.database.current.query('savepoint tried')
    const result = await work()
    await this.database.current.query('rollback to savepoint tried')
    return result
  }
}
