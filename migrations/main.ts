import { migrateConfig } from '../libs/platform/config'
import { migrate } from './run'

async function main(): Promise<void> {
  const config = migrateConfig()
  const appPassword = decodeURIComponent(new URL(config.databaseAppUrl).password)
  const done = await migrate({ ownerUrl: config.databaseUrl, ...(appPassword ? { appPassword } : {}) })
  process.stdout.write(done.length === 0 ? 'The database is up to date\n' : `Migrated: ${done.join(', ')}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
