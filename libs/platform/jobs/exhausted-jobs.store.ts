import type { EntityManager } from 'typeorm'
import type { Statement } from '../database'
import type { JobData } from './job'
import { markDone, type OutboxRow } from './outbox.store'

export interface Exhausted {
  readonly jobId: string
  readonly queue: string
  readonly name: string
  readonly data: JobData
  readonly error: string
  readonly attempt: number
  readonly failedAt: Date
}

/** What an administrator sees of a job that failed too often; instants as RFC 3339. */
export interface ExhaustedRow {
  readonly id: string
  readonly queue: string
  readonly name: string
  readonly failedAt: string
  readonly attempts: number
  readonly error: string
}

export async function noteExhausted(tx: EntityManager, job: Exhausted): Promise<void> {
  await tx.query(
    `insert into exhausted_jobs (job_id, queue, name, data, error, attempts, failed_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (job_id) do nothing`,
    [job.jobId, job.queue, job.name, JSON.stringify(job.data), job.error, job.attempt, job.failedAt],
  )
}

/** A job that this version does not know cannot be done here: an administrator sees it. */
export async function giveUpUnknown(tx: EntityManager, row: OutboxRow, at: Date): Promise<void> {
  const error = 'No such job in this version'
  await noteExhausted(tx, { ...row, jobId: row.id, error, attempt: 0, failedAt: at })
  await markDone(tx, row.id, at)
}

export async function withdrawExhausted(tx: EntityManager, jobId: string): Promise<void> {
  await tx.query(`delete from exhausted_jobs where job_id = $1 and retried_at is null`, [jobId])
}

/** Claims the retry of an exhausted job: its name and data for the first who asks, null when somebody has already. */
export async function claimRetry(
  tx: EntityManager,
  id: string,
  at: Date,
): Promise<{ name: string; data: JobData } | null> {
  const [rows]: [{ name: string; data: JobData }[], number] = await tx.query(
    `update exhausted_jobs set retried_at = $2 where id = $1 and retried_at is null returning name, data`,
    [id, at],
  )
  return rows[0] ?? null
}

export async function exhaustedExists(tx: EntityManager, id: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(`select from exhausted_jobs where id = $1`, [id])
  return rows.length === 1
}

/** Newest first; `$1` and `$2` are the last row of the page before, `$3` how many rows. */
export const LIST_EXHAUSTED: Statement = {
  name: 'jobs_exhausted',
  text: `
    select id, queue, name, attempts, error,
      to_char(failed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "failedAt"
    from exhausted_jobs
    where retried_at is null and ($1::timestamptz is null or (failed_at, id) < ($1::timestamptz, $2::uuid))
    order by failed_at desc, id desc limit $3`,
}
