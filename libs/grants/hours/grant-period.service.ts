import { Injectable } from '@nestjs/common'
import { systemActor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { HoursStore } from './hours.store'

const CLERK = systemActor('grants')

/** How far the account of a grant is closed: hours of days that were handed in stay as they were told. */
@Injectable()
export class GrantPeriod {
  constructor(
    private readonly database: Database,
    private readonly store: HoursStore,
  ) {}

  /**
   * Closes the period up to and including a day, in the transaction that hands the report in. What was closed before is
   * never opened again.
   *
   * @param until last day that the report tells of, `YYYY-MM-DD` in Oslo
   */
  async close(grantId: string, until: string): Promise<void> {
    await this.database.transaction(CLERK, () => this.store.close(grantId, until))
  }
}
