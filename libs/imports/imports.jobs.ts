import { Injectable } from '@nestjs/common'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { defineJob, Handles, type Run } from '../platform/jobs'
import { ImportsStore } from './imports.store'

/** Deletes the rows of a list 30 days after it was uploaded; what it changed stands in the log without names. */
export const forgetImportRows = defineJob<{ importId: string }>('imports.forget-rows', { queue: 'upkeep' })

@Injectable()
export class ImportHandlers {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly clock: Clock,
  ) {}

  @Handles(forgetImportRows)
  async forget({ importId }: { importId: string }, { actor }: Run): Promise<void> {
    await this.database.transaction(actor, () => this.store.forgetRows(importId, this.clock.now()))
  }
}
