import { seedDemo, seedDemoReports } from '../../libs/demo'
import { Clock } from '../../libs/platform/clock'
import { ConfigError, seedConfig } from '../../libs/platform/config'

// `npm run seed`: the demo data into the migrated database that DATABASE_APP_URL names, if it holds nothing yet.
async function main(): Promise<void> {
  const { databaseAppUrl } = seedConfig()
  const log = (line: string): void => void process.stdout.write(`${line}\n`)
  const now = new Clock().now()
  await seedDemo({ databaseUrl: databaseAppUrl, now, log })
  await seedDemoReports({ databaseUrl: databaseAppUrl, now })
}

main().catch((error: unknown) => {
  const text = error instanceof Error && !(error instanceof ConfigError) ? error.stack : String(error)
  process.stderr.write(`${text}\n`)
  process.exit(1)
})
