import 'reflect-metadata'
import { apiConfig } from '../../libs/platform/config'
import { JsonLog } from '../../libs/platform/log'
import { createApp } from './create-app'

async function main(): Promise<void> {
  const config = apiConfig()
  const app = await createApp(config, new JsonLog(config.logLevel))
  await app.listen(config.port, config.host)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
