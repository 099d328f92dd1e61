import { Injectable, Module, type DynamicModule } from '@nestjs/common'
import { ClockModule, Clock } from '../../platform/clock'
import { Database, DatabaseModule } from '../../platform/database'
import { defineJob, Handles, JobsModule, once, type JobData, type Run } from '../../platform/jobs'
import { QueuesModule, schedule, tidyJobs, type QueuePlace } from '../../platform/queues'

/** Jobs that only tests have: they leave marks in a table that the test makes. */
export const markJob = defineJob<{ id: string }>('probe.mark', { queue: 'probe', attempts: 5, backoff: 20 })
export const failJob = defineJob<{ id: string }>('probe.fail', { queue: 'probe', attempts: 3, backoff: 20 })
export const tickJob = defineJob('probe.tick', { queue: 'probe-ticks' })

/** The table of marks; `id` has no unique key, so that a mark made twice is seen. */
export const PROBE_TABLE = `
  create table if not exists probe_marks (id text not null, note text not null);
  grant select, insert on probe_marks to kl_app`

/** Where a run stops for good, to be killed there. */
export type StopAt = 'nowhere' | 'before-commit' | 'after-commit'

/** What tests steer while handlers run in this process. */
export const steering = {
  stopAt: 'nowhere' as StopAt,
  failing: true,
  reached: (_point: string): void => undefined,
}

@Injectable()
export class ProbeHandlers {
  constructor(private readonly database: Database) {}

  @Handles(markJob)
  async mark({ id }: { id: string }, { actor, attempt }: Run): Promise<void> {
    await this.database.transaction(actor, async (tx) => {
      if (!(await once(tx, `mark:${id}`))) return
      await tx.query(`insert into probe_marks (id, note) values ($1, $2)`, [id, `${actor.id} ${attempt}`])
      await stopAt('before-commit')
    })
    await stopAt('after-commit')
  }

  @Handles(failJob)
  async fail({ id }: { id: string }, { actor }: Run): Promise<void> {
    if (steering.failing) throw new Error('The probe was told to fail')
    await this.database.transaction(actor, (tx) =>
      tx.query(`insert into probe_marks values ($1, 'recovered')`, [id]),
    )
  }

  @Handles(tickJob)
  async tick(_: JobData, { actor }: Run): Promise<void> {
    await this.database.transaction(actor, (tx) => tx.query(`insert into probe_marks values ('tick', '')`))
  }
}

async function stopAt(point: StopAt): Promise<void> {
  if (steering.stopAt !== point) return
  steering.reached(point)
  await new Promise<never>(() => undefined)
}

/** A worker with the probe's handlers and nothing else; quick to find that another was killed. */
@Module({})
export class ProbeWorkerModule {
  /** The handlers without a queue, for running them by hand. */
  static idle(databaseUrl: string): DynamicModule {
    const database = DatabaseModule.connect({ url: databaseUrl, poolSize: 3, applicationName: 'probe' })
    return {
      module: ProbeWorkerModule,
      imports: [ClockModule.with(new Clock()), database, JobsModule],
      providers: [ProbeHandlers],
    }
  }

  static on(place: QueuePlace): DynamicModule {
    const pace = { lockDuration: 1_000, stalledInterval: 300 }
    return {
      module: ProbeWorkerModule,
      imports: [
        ClockModule.with(new Clock()),
        DatabaseModule.connect({ url: place.databaseUrl, poolSize: 6, applicationName: 'probe' }),
        QueuesModule.work({
          place,
          schedules: [schedule(tickJob, { every: 500 }), schedule(tidyJobs, { cron: '30 3 * * *' })],
          pace,
          concurrency: { probe: 4 },
        }),
      ],
      providers: [ProbeHandlers],
    }
  }
}
