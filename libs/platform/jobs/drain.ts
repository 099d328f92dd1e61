import type { INestApplicationContext } from '@nestjs/common'
import { systemActor } from '../actor'
import { Clock } from '../clock'
import { Database } from '../database'
import { definedJob, type Job, type JobData } from './job'
import { JobRunner } from './job-runner'
import { markDelivered, takeDue, type OutboxRow } from './outbox.store'

export interface DrainOptions {
  /** Try failing jobs as often as they may be, without waiting, and let them end up as exhausted instead of throwing. */
  readonly exhaust?: boolean
}

/**
 * Runs every job that is due, and those that they ask for, in this process: straight from the outbox, without queue and
 * timers. For tests. Throws what a handler throws.
 *
 * @returns how many jobs ran
 */
export async function drainJobs(app: INestApplicationContext, options: DrainOptions = {}): Promise<number> {
  let ran = 0
  for (;;) {
    const rows = await take(app)
    if (rows.length === 0) return ran
    for (const row of rows) await attemptAll(app, row, options)
    ran += rows.length
  }
}

/** Runs one job by hand, as its schedule would. */
export async function runJob<Data extends JobData>(
  app: INestApplicationContext,
  job: Job<Data>,
  data: Data,
): Promise<void> {
  const row = { id: `repeat:${job.name}:by-hand`, name: job.name, queue: job.queue, data }
  await attempt(app, row, 1, job.attempts)
}

async function take(app: INestApplicationContext): Promise<OutboxRow[]> {
  const now = app.get(Clock).now()
  return app.get(Database).transaction(systemActor('drain'), async (tx) => {
    const rows = await takeDue(tx, { now, lostBefore: now, limit: 500 })
    const ids = rows.map((row) => row.id)
    await markDelivered(tx, ids, now)
    return rows
  })
}

async function attemptAll(
  app: INestApplicationContext,
  row: OutboxRow,
  { exhaust }: DrainOptions,
): Promise<void> {
  const attempts = definedJob(row.name)?.attempts ?? 1
  if (!exhaust) return attempt(app, row, 1, attempts)
  for (let nth = 1; nth <= attempts; nth++) {
    const failed = await attempt(app, row, nth, attempts).then(
      () => false,
      () => true,
    )
    if (!failed) return
  }
}

function attempt(app: INestApplicationContext, row: OutboxRow, nth: number, attempts: number): Promise<void> {
  const { name, queue, data } = row
  const signal = new AbortController().signal
  return app.get(JobRunner).run({ jobId: row.id, name, queue, data, attempt: nth, attempts, signal })
}
