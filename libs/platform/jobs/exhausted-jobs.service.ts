import { Injectable } from '@nestjs/common'
import type { Actor } from '../actor'
import { Clock } from '../clock'
import { Database } from '../database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page, type PageQuery } from '../http'
import { claimRetry, exhaustedExists, LIST_EXHAUSTED, type ExhaustedRow } from './exhausted-jobs.store'
import { definedJob } from './job'
import './jobs.problems'
import { Outbox } from './outbox.store'

/** Jobs that failed as often as they may: seen, and started again, by an administrator. */
@Injectable()
export class ExhaustedJobs {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { cursor, limit = DEFAULT_LIMIT }: PageQuery): Promise<Page<ExhaustedRow>> {
    const [failedAt, id] = cursorFrom(cursor, 2) ?? [null, null]
    const rows = await this.database.read<ExhaustedRow>(actor, LIST_EXHAUSTED, [failedAt, id, limit + 1])
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => [row.failedAt, row.id],
    )
  }

  /** Asks for the job once more, with all its attempts; what it has done already is found in its state. */
  async retry(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(actor, async (tx) => {
      const claimed = await claimRetry(tx, id, this.clock.now())
      if (!claimed) {
        const known = await exhaustedExists(tx, id)
        throw known
          ? new Problem('conflict', 'job.already-retried')
          : new Problem('not-found', 'request.not-found')
      }
      const job = definedJob(claimed.name)
      if (!job) throw new Problem('conflict', 'job.unknown')
      await this.outbox.enqueue(tx, job, claimed.data)
    })
  }
}
