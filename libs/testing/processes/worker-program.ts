import 'reflect-metadata'
import { NestFactory } from '@nestjs/core'
import { WorkerModule } from '../../../apps/worker/worker.module'
import { FixedClock } from '../../platform/clock'
import { workerConfig } from '../../platform/config'
import { SharedClock } from './shared-clock'

/**
 * The real worker in a process of its own, at an instant of the test's choice or by a clock that the test moves (a file),
 * and quick to find that another was killed.
 */
async function main(): Promise<void> {
  const [, , time = ''] = process.argv
  const options = time.startsWith('/')
    ? // Among several workers on a busy machine, one that is slow must not be taken for dead.
      { clock: new SharedClock(time), schedules: [], pace: { lockDuration: 4_000, stalledInterval: 500 } }
    : { clock: new FixedClock(new Date(time)), pace: { lockDuration: 1_000, stalledInterval: 300 } }
  const root = WorkerModule.with(workerConfig(), options)
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false })
  app.enableShutdownHooks()
  process.send?.('ready')
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
})
