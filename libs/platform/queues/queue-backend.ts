import { Logger } from '@nestjs/common'
import {
  createPostgresBackend,
  Queue,
  Worker,
  type PostgresConnectionOptions,
  type Processor,
  type WorkerOptions,
} from 'bullmq'
import { Pool } from 'pg'
import { openQueueInPostgres, SCHEMA } from './prepare-queues'

/** Where the queues live: in Redis when there is one, otherwise in the database itself. */
export interface QueuePlace {
  readonly redisUrl: string | null
  /** The restricted role's connection; it never creates anything in the schema of the queues. */
  readonly databaseUrl: string
  /** Keeps the queues of several installations apart in one Redis. */
  readonly redisPrefix?: string
}

export type QueueHandle = Pick<
  Queue,
  | 'addBulk'
  | 'upsertJobScheduler'
  | 'getJobSchedulers'
  | 'removeJobScheduler'
  | 'close'
  | 'waitUntilReady'
  | 'on'
>
export type WorkerHandle = Pick<Worker, 'close' | 'waitUntilReady' | 'on' | 'run'>
export type WorkerLoad = Pick<WorkerOptions, 'concurrency' | 'lockDuration' | 'stalledInterval'>

/** Opens queues and workers on one place and closes what they share. */
export interface QueueBackend {
  /** Makes what a queue needs; must be done before it is opened. */
  prepare(name: string): Promise<void>
  queue(name: string): QueueHandle
  worker(name: string, process: Processor, load: WorkerLoad): WorkerHandle
  close(): Promise<void>
}

/** Nobody reads the library's own events: only as many are kept as it takes to look at one. */
const FEW_EVENTS = { streams: { events: { maxLen: 100 } } }

export function openQueueBackend(place: QueuePlace): QueueBackend {
  return place.redisUrl ? onRedis(place.redisUrl, place.redisPrefix ?? 'kl') : onPostgres(place.databaseUrl)
}

/** A job that stalls was killed with its worker, not broken; only attempts count towards exhaustion. */
const ALWAYS = { maxStalledCount: 1_000_000, runRetryDelay: 2_000, autorun: false } as const

function onRedis(url: string, prefix: string): QueueBackend {
  // Without a limit of retries a command waits for Redis to come back instead of failing the job that it belongs to.
  const opts = { connection: { url, maxRetriesPerRequest: null }, prefix }
  return {
    prepare: () => Promise.resolve(),
    queue: (name) => new Queue(name, { ...opts, ...FEW_EVENTS }),
    worker: (name, process, load) => new Worker(name, process, { ...opts, ...ALWAYS, ...load }),
    close: () => Promise.resolve(),
  }
}

/**
 * One pool for every queue and worker of the process instead of one each. Each worker keeps a connection of it to be
 * woken up on, hence room for ten of them beside the work.
 */
function onPostgres(databaseUrl: string): QueueBackend {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'queues',
    options: `-c search_path=${SCHEMA}`,
    max: 14,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
    keepAlive: true,
  })
  pool.setMaxListeners(50)
  pool.on('error', (error) => new Logger('Queues').warn(`A connection was lost: ${error.message}`))
  const opts = { connection: pool as PostgresConnectionOptions }
  return {
    prepare: (name) => openQueueInPostgres(pool, name),
    queue: (name) =>
      new Queue(name, { ...opts, ...FEW_EVENTS }, createPostgresBackend) as unknown as QueueHandle,
    worker: (name, process, load) => {
      const worker = new Worker(name, process, { ...opts, ...ALWAYS, ...load }, createPostgresBackend)
      return worker as unknown as WorkerHandle
    },
    close: () => pool.end(),
  }
}
