import { Injectable, Logger } from '@nestjs/common'
import { systemActor } from '../actor'
import { Clock } from '../clock'
import { Database } from '../database'
import { noteExhausted, withdrawExhausted } from './exhausted-jobs.store'
import { Handlers } from './handlers'
import type { JobData } from './job'
import { markDone } from './outbox.store'

/** One attempt at a job, whoever makes it: a worker, or a test by hand. */
export interface Attempt {
  readonly jobId: string
  readonly name: string
  readonly queue: string
  readonly data: JobData
  readonly attempt: number
  readonly attempts: number
  readonly signal: AbortSignal
}

/** Runs handlers and writes down how it ended, in PostgreSQL, before the queue hears of it. */
@Injectable()
export class JobRunner {
  private readonly log = new Logger('Jobs')

  constructor(
    private readonly handlers: Handlers,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws what the handler threw; after the last attempt an administrator finds it in the list. */
  async run(attempt: Attempt): Promise<void> {
    const { jobId, name, signal } = attempt
    const actor = systemActor(name)
    try {
      await this.handlers.of(name)(attempt.data, { jobId, attempt: attempt.attempt, actor, signal })
    } catch (error) {
      this.log.warn(
        `Job ${name} ${jobId} failed at attempt ${attempt.attempt} of ${attempt.attempts}: ${String(error)}`,
      )
      if (attempt.attempt >= attempt.attempts) await this.giveUp(attempt, error)
      throw error
    }
    await this.finish(jobId)
  }

  private async finish(jobId: string): Promise<void> {
    if (isTick(jobId)) return
    await this.database.transaction(systemActor('jobs'), async (tx) => {
      await markDone(tx, jobId, this.clock.now())
      // Killed after it was given up and before the queue knew: it ran again and this time it went well.
      await withdrawExhausted(tx, jobId)
    })
  }

  private async giveUp(attempt: Attempt, error: unknown): Promise<void> {
    const at = this.clock.now()
    await this.database.transaction(systemActor('jobs'), async (tx) => {
      await noteExhausted(tx, { ...attempt, error: sentence(error), failedAt: at })
      if (!isTick(attempt.jobId)) await markDone(tx, attempt.jobId, at)
    })
  }
}

/** A tick of a schedule was never in the outbox; the queue names it after the schedule. */
function isTick(jobId: string): boolean {
  return jobId.startsWith('repeat:')
}

function sentence(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 2_000)
}
