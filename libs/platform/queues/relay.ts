import { Injectable, Logger } from '@nestjs/common'
import { systemActor } from '../actor'
import { Clock } from '../clock'
import { Database } from '../database'
import { definedJob, giveUpUnknown, markDelivered, nextDue, takeDue, type OutboxRow } from '../jobs'
import { Queues } from './queues'

const BATCH = 500
/** A notification can be lost without a trace; this is the longest that a job then waits. */
const SWEEP_MS = 30_000
/** Delivered and not finished for so long, a job is offered to the queue again; nothing happens if it is still there. */
const LOST_AFTER_MS = 15 * 60_000

/**
 * Moves jobs from the outbox to the queues. A job that waits for its time waits in the outbox. Killed between adding to
 * the queue and marking, the same rows are added again with the same ids, which the queue ignores or runs again.
 */
@Injectable()
export class Relay {
  private readonly log = new Logger('Relay')
  private running: Promise<void> | null = null
  private again = false
  private stopped = true
  private timer: NodeJS.Timeout | null = null

  constructor(
    private readonly database: Database,
    private readonly queues: Queues,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.stopped = false
    this.wake()
  }

  /** Looks at the outbox now, or once more if it is looking already. */
  wake(): void {
    if (this.stopped) return
    this.again = true
    this.running ??= this.pass().finally(() => {
      this.running = null
      if (this.again) this.wake()
    })
  }

  async stop(): Promise<void> {
    this.stopped = true
    this.again = false
    if (this.timer) clearTimeout(this.timer)
    await this.running
  }

  /** Moves one batch; how many rows it took. */
  async deliver(): Promise<number> {
    const now = this.clock.now()
    return this.database.transaction(systemActor('relay'), async (tx) => {
      const lostBefore = new Date(now.getTime() - LOST_AFTER_MS)
      const rows = await takeDue(tx, { now, lostBefore, limit: BATCH })
      const known = rows.filter((row) => definedJob(row.name))
      for (const [queue, some] of byQueue(known)) await this.queues.get(queue).addBulk(some.map(entry))
      if (known.length > 0)
        await markDelivered(
          tx,
          known.map(({ id }) => id),
          now,
        )
      // Asked for by another version of the product; left in the outbox it would come back with every batch.
      for (const row of rows) if (!known.includes(row)) await giveUpUnknown(tx, row, now)
      return rows.length
    })
  }

  private async pass(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    let wait = SWEEP_MS
    try {
      while (this.again && !this.stopped) {
        this.again = false
        while (!this.stopped && (await this.deliver()) === BATCH);
      }
      wait = await this.untilNext()
    } catch (error) {
      this.log.warn(`The outbox could not be delivered, trying again: ${String(error)}`)
      this.again = false
      wait = 1_000
    }
    if (!this.stopped) this.timer = setTimeout(() => this.wake(), wait)
  }

  private async untilNext(): Promise<number> {
    const next = await this.database.transaction(systemActor('relay'), nextDue)
    const wait = next ? next.getTime() - this.clock.now().getTime() : SWEEP_MS
    return Math.min(Math.max(wait, 10), SWEEP_MS)
  }
}

function byQueue(rows: readonly OutboxRow[]): Map<string, OutboxRow[]> {
  const groups = new Map<string, OutboxRow[]>()
  for (const row of rows) groups.set(row.queue, [...(groups.get(row.queue) ?? []), row])
  return groups
}

function entry(row: OutboxRow) {
  const job = definedJob(row.name)
  const backoff = { type: 'exponential', delay: job?.backoff ?? 1_000 }
  // Retention by count or age makes the queue in PostgreSQL deadlock; our own tables keep the history.
  const opts = {
    jobId: row.id,
    attempts: job?.attempts ?? 1,
    backoff,
    removeOnComplete: true,
    removeOnFail: true,
  }
  return { name: row.name, data: row.data, opts }
}
