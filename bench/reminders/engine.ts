import { Global, Module, type INestApplicationContext } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { workOfNouns } from '../../apps/worker/nouns'
import { ClockModule, FixedClock } from '../../libs/platform/clock'
import { workerConfig } from '../../libs/platform/config'
import { DatabaseModule } from '../../libs/platform/database'
import { JobsModule } from '../../libs/platform/jobs'
import { Mailer } from '../../libs/platform/mail'
import type { Stage } from '../stage'

/** Everything that the worker does, at an instant of ours and without a queue. */
export function startEngine({ appUrl }: Stage, now: Date, mailer: Mailer): Promise<INestApplicationContext> {
  const config = workerConfig({
    KL_DEMO: 'true',
    KL_QUIET: 'true',
    DATABASE_APP_URL: appUrl,
    SESSION_SECRET: 'only-for-the-bench-only-for-the-bench-only',
    KL_MAIL_DIR: 'nowhere',
  })

  @Global()
  @Module({ providers: [{ provide: Mailer, useValue: mailer }], exports: [Mailer] })
  class Mails {}

  @Module({
    imports: [
      ClockModule.with(new FixedClock(now)),
      DatabaseModule.connect({ url: appUrl, poolSize: 6, applicationName: 'kl-bench' }),
      JobsModule,
      Mails,
      ...workOfNouns(config),
    ],
  })
  class Engine {}

  return NestFactory.createApplicationContext(Engine, { logger: ['error'], abortOnError: false })
}
