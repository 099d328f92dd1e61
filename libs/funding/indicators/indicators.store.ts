import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import { EARLIER, type EarlierRow } from '../disclosure/earlier.report'
import type { Part } from './indicator'

const COHORTS: Statement = {
  name: 'funding_grant_cohorts',
  text: `select cohort_id as id from grant_cohorts where grant_id = $1 order by cohort_id`,
}

@Injectable()
export class IndicatorsStore {
  constructor(private readonly database: Database) {}

  /** @param day last day that counts, `YYYY-MM-DD` in Oslo */
  parts(actor: Actor, statement: Statement, grantId: string, day: string): Promise<Part[]> {
    return this.database.read<Part>(actor, statement, [grantId, day])
  }

  /** What the frozen reports of the grant say and hide about the indicators, the first report first. */
  earlier(actor: Actor, grantId: string, keys: readonly string[]): Promise<EarlierRow[]> {
    return this.database.read<EarlierRow & object>(actor, EARLIER, [grantId, keys])
  }

  async cohorts(actor: Actor, grantId: string): Promise<string[]> {
    return (await this.database.read<{ id: string }>(actor, COHORTS, [grantId])).map(({ id }) => id)
  }
}
