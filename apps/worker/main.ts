import 'reflect-metadata'
import { NestFactory } from '@nestjs/core'
import { systemActor } from '../../libs/platform/actor'
import { workerConfig } from '../../libs/platform/config'
import { Database } from '../../libs/platform/database'
import { startHeartbeat } from '../../libs/platform/heartbeat'
import { JsonLog } from '../../libs/platform/log'
import { WorkerModule } from './worker.module'

const ALIVE = { name: 'worker_alive', text: 'select 1' }

async function main(): Promise<void> {
  const config = workerConfig()
  const logger = new JsonLog(config.logLevel)
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    logger,
    abortOnError: false,
  })
  app.enableShutdownHooks()
  const database = app.get(Database)
  if (config.heartbeatFile) {
    await startHeartbeat(config.heartbeatFile, () => database.read(systemActor('heartbeat'), ALIVE, []))
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
