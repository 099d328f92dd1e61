import { Global, Module, type INestApplicationContext } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { workOfNouns } from '../../apps/worker/nouns'
import { ClockModule } from '../platform/clock'
import { workerConfig } from '../platform/config'
import { DatabaseModule } from '../platform/database'
import { drainJobs, JobsModule, type DrainOptions } from '../platform/jobs'
import { Mailer } from '../platform/mail'
import type { TestApi } from './api'
import { Mailbox } from './mailbox'

/** Does the worker's jobs by hand, when a test says so; mails end in a mailbox. */
export interface TestWorker {
  readonly app: INestApplicationContext
  readonly mailbox: Mailbox
  /** Runs every job that is due and those that they ask for; answers how many. */
  drain(options?: DrainOptions): Promise<number>
  close(): Promise<void>
}

/** The worker's nouns on the database and the clock of a test's API. */
export async function startWorker(
  api: TestApi,
  settings: Readonly<Record<string, string>> = {},
): Promise<TestWorker> {
  const mailbox = new Mailbox()
  const config = workerConfig({
    KL_DEMO: 'true',
    KL_QUIET: 'true',
    DATABASE_APP_URL: api.databaseUrl,
    SESSION_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    KL_MAIL_DIR: 'nowhere',
    ...settings,
  })

  @Global()
  @Module({ providers: [{ provide: Mailer, useValue: mailbox }], exports: [Mailer] })
  class MailboxModule {}

  @Module({
    imports: [
      ClockModule.with(api.clock),
      DatabaseModule.connect({ url: api.databaseUrl, poolSize: 4, applicationName: 'kl-test-worker' }),
      JobsModule,
      MailboxModule,
      ...workOfNouns(config),
    ],
  })
  class TestWorkerModule {}

  const app = await NestFactory.createApplicationContext(TestWorkerModule, {
    logger: ['error'],
    abortOnError: false,
  })
  return { app, mailbox, drain: (options) => drainJobs(app, options), close: () => app.close() }
}
