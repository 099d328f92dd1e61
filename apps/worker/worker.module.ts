import { Module, type DynamicModule } from '@nestjs/common'
import { Clock, ClockModule } from '../../libs/platform/clock'
import type { WorkerConfig } from '../../libs/platform/config'
import { DatabaseModule } from '../../libs/platform/database'
import { MailModule } from '../../libs/platform/mail'
import { checkCalendars, tellCalendars } from '../../libs/calendars'
import { endLapsedRoles } from '../../libs/cohorts'
import { MailsWork } from '../../libs/mails'
import { QueuesModule, schedule, tidyJobs } from '../../libs/platform/queues'
import { findReminders } from '../../libs/reminders'
import { workOfNouns } from './nouns'

/** Everything that happens by the clock. */
const SCHEDULES = [
  schedule(endLapsedRoles, { cron: '7 * * * *' }),
  schedule(tidyJobs, { cron: '20 3 * * *' }),
  schedule(MailsWork.inbox, { every: 60_000 }),
  schedule(findReminders, { every: 5 * 60_000 }),
  schedule(tellCalendars, { every: 30_000 }),
  schedule(checkCalendars, { cron: '37 * * * *' }),
]

/** How much of each load at a time; a worker that was killed is found out within a quarter of a minute. */
const PACE = { lockDuration: 10_000, stalledInterval: 5_000 }

export interface WorkerOptions {
  readonly clock?: Clock
  readonly pace?: typeof PACE
  /** Nothing comes by the machine's clock where a test moves its own. */
  readonly schedules?: typeof SCHEDULES
}

/** Composition of the worker: which nouns' jobs it does, and when what happens by itself. */
@Module({})
export class WorkerModule {
  static with(
    config: WorkerConfig,
    { clock = new Clock(), pace = PACE, schedules = SCHEDULES }: WorkerOptions = {},
  ): DynamicModule {
    const url = config.databaseAppUrl
    const place = { databaseUrl: url, redisUrl: config.redisUrl }
    return {
      module: WorkerModule,
      imports: [
        ClockModule.with(clock),
        MailModule.with(config),
        DatabaseModule.connect({ url, poolSize: config.databasePool, applicationName: 'kl-worker' }),
        QueuesModule.work({ place, schedules, pace, concurrency: MailsWork.concurrency }),
        ...workOfNouns(config),
      ],
    }
  }
}
