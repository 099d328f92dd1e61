import 'reflect-metadata'
import { NestFactory } from '@nestjs/core'
import { WorkerModule } from '../../../apps/worker/worker.module'
import { FixedClock } from '../../platform/clock'
import { workerConfig } from '../../platform/config'

/** The real worker in a process of its own, at an instant of the test's choice and quick to find that another was killed. */
async function main(): Promise<void> {
  const clock = new FixedClock(new Date(process.argv[2] ?? ''))
  const pace = { lockDuration: 1_000, stalledInterval: 300 }
  const root = WorkerModule.with(workerConfig(), { clock, pace })
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false })
  app.enableShutdownHooks()
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
})
