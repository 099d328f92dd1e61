import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import { EARLIER, type EarlierRow } from '../disclosure/earlier.report'
import { figuresKept, figuresOf, type RowsPlace } from '../counting/counting.sql'
import type { Counted, Counting, Part } from './indicator'

const COHORTS: Statement = {
  name: 'funding_grant_cohorts',
  text: `select cohort_id as id from grant_cohorts where grant_id = $1 order by cohort_id`,
}

/** Where the rows behind the figures are put, and for which report. */
export interface Keeping {
  readonly place: RowsPlace
  readonly reportId: string
}

interface KeptPart extends Part {
  readonly rows: Counted[string]
}

@Injectable()
export class IndicatorsStore {
  constructor(private readonly database: Database) {}

  /** @param params what the statement asks for: a grant and the last day that counts (`YYYY-MM-DD` in Oslo) */
  parts(actor: Actor, counting: Counting, params: readonly unknown[]): Promise<Part[]> {
    return this.database.read<Part & object>(actor, figuresOf(counting), params)
  }

  /** The same in the open transaction, with the rows behind each line kept; what is known of them is answered beside it. */
  async keptParts(
    counting: Counting,
    params: readonly unknown[],
    { place, reportId }: Keeping,
    indicator: string,
  ): Promise<{ readonly parts: Part[]; readonly counted: Counted }> {
    const statement = figuresKept(counting, place)
    const found = await this.database.run<KeptPart & object>(statement, [...params, reportId, indicator])
    const counted = Object.fromEntries(found.map(({ key, rows }) => [key ?? 'all', rows]))
    return { parts: found.map(({ rows: _, ...part }) => part), counted }
  }

  /** What the frozen reports of the grant say and hide about the indicators, the first report first. */
  earlier(actor: Actor, grantId: string, keys: readonly string[]): Promise<EarlierRow[]> {
    return this.database.read<EarlierRow & object>(actor, EARLIER, [grantId, keys])
  }

  async cohorts(actor: Actor, grantId: string): Promise<string[]> {
    return (await this.database.read<{ id: string }>(actor, COHORTS, [grantId])).map(({ id }) => id)
  }
}
