import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../clock'
import type { Job, JobData } from './job'

export interface EnqueueOptions {
  /** Not before this instant; at once by default. */
  readonly runAt?: Date
  /** While a job with the same key waits to be delivered, another one is not added. */
  readonly key?: string
}

/** One job on its way to the queue. */
export interface OutboxRow {
  readonly id: string
  readonly name: string
  readonly queue: string
  readonly data: JobData
}

/** The only way to ask for a job: a row in the caller's own transaction, so that both happen or neither. */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  /** Asks for a job; it runs after the caller's transaction has committed, and never when it is rolled back. */
  async enqueue<Data extends JobData>(
    tx: EntityManager,
    job: Job<Data>,
    data: Data,
    options: EnqueueOptions = {},
  ): Promise<void> {
    await this.enqueueAll(tx, job, [data], options)
  }

  /** Asks for many jobs of one kind in one statement. */
  async enqueueAll<Data extends JobData>(
    tx: EntityManager,
    job: Job<Data>,
    all: readonly Data[],
    { runAt, key }: EnqueueOptions = {},
  ): Promise<void> {
    if (all.length === 0) return
    await tx.query(ENQUEUE, [
      job.name,
      job.queue,
      JSON.stringify(all),
      runAt ?? this.clock.now(),
      key ?? null,
    ])
  }
}

/** No conflict target: naming one would need the right to read the outbox, which a person does not have. */
const ENQUEUE = `
  insert into outbox (name, queue, data, run_at, key)
  select $1, $2, one.data, $4, $5 from jsonb_array_elements($3::jsonb) as one(data)
  on conflict do nothing`

/**
 * Takes what is due and not delivered, and what was delivered long ago and never finished: the queue may have lost it,
 * and adding it again is nothing when the queue still has it. Rows that another relay holds are skipped.
 */
export async function takeDue(
  tx: EntityManager,
  { now, lostBefore, limit }: { now: Date; lostBefore: Date; limit: number },
): Promise<OutboxRow[]> {
  return tx.query(
    `select id, name, queue, data from outbox
     where done_at is null and run_at <= $1 and (delivered_at is null or delivered_at < $2)
     order by run_at, id limit $3 for update skip locked`,
    [now, lostBefore, limit],
  )
}

export async function markDelivered(tx: EntityManager, ids: readonly string[], at: Date): Promise<void> {
  await tx.query(`update outbox set delivered_at = $2 where id = any ($1::uuid[])`, [ids, at])
}

/** Closes the row of a job: the queue is not asked to do it again. */
export async function markDone(tx: EntityManager, id: string, at: Date): Promise<void> {
  await tx.query(`update outbox set done_at = $2 where id = $1 and done_at is null`, [id, at])
}

/** When the next job that waits for its time is due; null when none waits. */
export async function nextDue(tx: EntityManager): Promise<Date | null> {
  const rows: { at: Date | null }[] = await tx.query(
    `select min(run_at) as at from outbox where delivered_at is null and done_at is null`,
  )
  return rows[0]?.at ?? null
}

/** Removes finished jobs; how long they are kept is longer than any queue would run one again. */
export async function forgetDone(tx: EntityManager, before: Date): Promise<void> {
  await tx.query(`delete from outbox where done_at < $1`, [before])
  await tx.query(`delete from job_effects where at < $1`, [before])
}

/**
 * Claims an effect in the transaction that has it: true for the first, false for everybody after. A second claim waits
 * until the first transaction has committed or is gone, so of two runs of the same job only one has the effect.
 */
export async function once(tx: EntityManager, key: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `insert into job_effects (key) values ($1) on conflict (key) do nothing returning key`,
    [key],
  )
  return rows.length === 1
}
