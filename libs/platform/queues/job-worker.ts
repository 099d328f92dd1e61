import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common'
import type { Job as QueuedJob } from 'bullmq'
import { definedJobs, Handlers, JobRunner, type JobData } from '../jobs'
import { OutboxListener } from './outbox-listener'
import type { QueuePlace, WorkerHandle, WorkerLoad } from './queue-backend'
import { Queues } from './queues'
import { Relay } from './relay'
import { applySchedules, type Schedule } from './schedules'

export const WORK = Symbol('work')

export interface Work {
  readonly place: QueuePlace
  readonly schedules: readonly Schedule[]
  /** How many jobs of a queue run at the same time; one unless said otherwise. */
  readonly concurrency?: Readonly<Record<string, number>>
  /** For how long a worker holds a job without a sign of life, and how often that is looked at; milliseconds. */
  readonly pace?: Pick<WorkerLoad, 'lockDuration' | 'stalledInterval'>
  /** How long running jobs may go on after the worker was told to stop, in milliseconds. */
  readonly graceMs?: number
}

const READY_MS = 30_000

/** Does the jobs of this process from boot to shutdown. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Worker')
  private readonly workers: WorkerHandle[] = []
  private readonly ending = new AbortController()
  private listener: OutboxListener | null = null

  constructor(
    @Inject(WORK) private readonly work: Work,
    private readonly handlers: Handlers,
    private readonly runner: JobRunner,
    private readonly queues: Queues,
    private readonly relay: Relay,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.handlers.requireOneForEachJob()
    const names = [...new Set(definedJobs().map((job) => job.queue))]
    for (const name of names) {
      await this.queues.backend.prepare(name)
      this.workers.push(this.open(name))
    }
    // A queue that is not ready at once never becomes so by itself; better not to boot than to be deaf.
    const all = [...names.map((name) => this.queues.get(name)), ...this.workers]
    await within(READY_MS, Promise.all(all.map((one) => one.waitUntilReady())))
    await applySchedules(this.queues, names, this.work.schedules)
    for (const worker of this.workers) {
      worker.run().catch((error: unknown) => this.log.error(`A queue stopped: ${String(error)}`))
    }
    this.relay.start()
    this.listener = new OutboxListener(this.work.place.databaseUrl, () => this.relay.wake())
    await this.listener.start()
  }

  /** Takes nothing new, lets what runs finish, and tells it to stop when that takes too long. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.listener?.stop()
    await this.relay.stop()
    const grace = this.work.graceMs ?? 20_000
    const timer = setTimeout(() => this.ending.abort(), grace)
    const closed = Promise.all(this.workers.map((worker) => worker.close()))
    await within(grace + 5_000, closed).catch((error: unknown) => {
      this.log.warn(`A job did not stop in time; another worker runs it again: ${String(error)}`)
    })
    clearTimeout(timer)
    await within(5_000, this.queues.close()).catch(() => undefined)
  }

  private open(name: string): WorkerHandle {
    const process = (job: QueuedJob): Promise<void> => this.attempt(job)
    const worker = this.queues.backend.worker(name, process, {
      ...this.work.pace,
      concurrency: this.work.concurrency?.[name] ?? 1,
    })
    worker.on('error', (error) => this.log.warn(`Queue ${name}: ${error.message}`))
    worker.on('stalled', (jobId) =>
      this.log.warn(`Job ${jobId} of queue ${name} was left half-way and runs again`),
    )
    return worker
  }

  private attempt(job: QueuedJob): Promise<void> {
    return this.runner.run({
      jobId: job.id ?? '',
      name: job.name,
      queue: job.queueName,
      data: job.data as JobData,
      attempt: job.attemptsMade + 1,
      attempts: job.opts.attempts ?? 1,
      signal: this.ending.signal,
    })
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not done within ${ms} ms`)), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
