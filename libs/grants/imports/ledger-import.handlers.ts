import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Handles, type Run } from '../../platform/jobs'
import { forgetLedgerRows } from '../grants.jobs'
import { LedgerImportsStore } from './ledger-imports.store'

@Injectable()
export class LedgerImportHandlers {
  constructor(
    private readonly database: Database,
    private readonly store: LedgerImportsStore,
    private readonly clock: Clock,
  ) {}

  @Handles(forgetLedgerRows)
  async forget({ importId }: { importId: string }, { actor }: Run): Promise<void> {
    await this.database.transaction(actor, () => this.store.forgetRows(importId, this.clock.now()))
  }
}
