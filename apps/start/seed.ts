import { Clock } from '../../libs/platform/clock'
import { ConfigError, seedConfig } from '../../libs/platform/config'
import { seedDemo } from '../../libs/demo'
import { isEmpty } from './database'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

// `npm run seed`: the demo data into the empty, migrated database that DATABASE_URL names.
async function main(): Promise<void> {
  const { databaseUrl } = seedConfig()
  if (!(await isEmpty(databaseUrl)))
    return say('The database already holds organisations; nothing was changed.')
  await seedDemo({ databaseUrl, now: new Clock().now(), log: say })
}

main().catch((error: unknown) => {
  const text = error instanceof Error && !(error instanceof ConfigError) ? error.stack : String(error)
  process.stderr.write(`${text}\n`)
  process.exit(1)
})
