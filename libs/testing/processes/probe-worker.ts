import 'reflect-metadata'
import { NestFactory } from '@nestjs/core'
import { ProbeWorkerModule, steering, type StopAt } from './probe-jobs'

/** A worker in a process of its own, for tests that kill it: `probe-worker.ts <database> <redis or -> <where to stop>`. */
async function main(): Promise<void> {
  const [databaseUrl = '', redis = '-', stopAt = 'nowhere'] = process.argv.slice(2)
  steering.stopAt = stopAt as StopAt
  steering.reached = (point) => process.send?.(point)
  const place = { databaseUrl, redisUrl: redis === '-' ? null : redis }
  const app = await NestFactory.createApplicationContext(ProbeWorkerModule.on(place), { logger: false })
  app.enableShutdownHooks()
  process.send?.('ready')
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exit(1)
})
