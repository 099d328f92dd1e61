import { Injectable } from '@nestjs/common'
import { Clock } from '../clock'
import { Database } from '../database'
import { defineJob, forgetDone, Handles, type JobData, type Run } from '../jobs'

/** Removes what finished long ago; no queue would run anything of it again. */
export const tidyJobs = defineJob('jobs.tidy', { queue: 'upkeep' })

const KEPT_MS = 30 * 24 * 3_600_000

@Injectable()
export class Tidy {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Handles(tidyJobs)
  async tidy(_: JobData, { actor }: Run): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS)
    await this.database.transaction(actor, (tx) => forgetDone(tx, before))
  }
}
