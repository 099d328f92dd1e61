import type { Job, JobData } from '../jobs'
import type { Queues } from './queues'

/** A job that nobody asks for: it comes by the clock. */
export interface Schedule {
  readonly job: Job
  /** Milliseconds between two starts. */
  readonly every?: number
  /** Five fields; read in `tz`. */
  readonly cron?: string
  readonly tz: string
}

type When = { readonly every: number } | { readonly cron: string; readonly tz?: string }

/** Runs a job by the clock, with empty data. Times of day are wall-clock times in Oslo unless another zone is given. */
export function schedule<Data extends JobData>(job: Job<Data>, when: When): Schedule {
  return { job: job as Job, tz: 'Europe/Oslo', ...when }
}

/** Makes the queues' schedules the given ones: adds, changes, and removes what an earlier version left. */
export async function applySchedules(
  queues: Queues,
  names: readonly string[],
  all: readonly Schedule[],
): Promise<void> {
  for (const { job, every, cron, tz } of all) {
    const repeat = every === undefined ? { pattern: cron ?? '', tz } : { every }
    const opts = {
      attempts: job.attempts,
      backoff: { type: 'exponential', delay: job.backoff },
      removeOnComplete: true,
      removeOnFail: true,
    }
    await queues.get(job.queue).upsertJobScheduler(job.name, repeat, { name: job.name, data: {}, opts })
  }
  for (const name of names) {
    const wanted = new Set(all.filter(({ job }) => job.queue === name).map(({ job }) => job.name))
    for (const { key } of await queues.get(name).getJobSchedulers()) {
      if (!wanted.has(key)) await queues.get(name).removeJobScheduler(key)
    }
  }
}
