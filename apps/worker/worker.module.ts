import { Module, type DynamicModule, type Type } from '@nestjs/common'
import { Clock, ClockModule } from '../../libs/platform/clock'
import type { WorkerConfig } from '../../libs/platform/config'
import { DatabaseModule } from '../../libs/platform/database'
import { MailModule } from '../../libs/platform/mail'
import { QueuesModule, schedule, tidyJobs } from '../../libs/platform/queues'
import { ImportsJobs } from '../../libs/imports'
import { SignInWork } from '../../libs/sign-in'

const NOUNS: (Type | DynamicModule)[] = [ImportsJobs]

/** Everything that happens by the clock. */
const SCHEDULES = [schedule(tidyJobs, { cron: '20 3 * * *' })]

/** Composition of the worker: which nouns' jobs it does, and when what happens by itself. */
@Module({})
export class WorkerModule {
  static with(config: WorkerConfig, clock: Clock = new Clock()): DynamicModule {
    const url = config.databaseAppUrl
    return {
      module: WorkerModule,
      imports: [
        ClockModule.with(clock),
        MailModule.with(config),
        DatabaseModule.connect({ url, poolSize: config.databasePool, applicationName: 'kl-worker' }),
        QueuesModule.work({ place: { databaseUrl: url, redisUrl: config.redisUrl }, schedules: SCHEDULES }),
        SignInWork.with(config),
        ...NOUNS,
      ],
    }
  }
}
