import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { childEnvironment } from '../../libs/platform/config'
import { EmbeddedPostgres, withClient } from '../../libs/platform/postgres'
import { migrate, NewerSchema } from '../../migrations/run'
import type { Secrets } from './data-folder'
import { Refusal } from './refusal'

/** The oldest server that has everything the migrations use. */
const OLDEST = 15
const APP_ROLE = 'kl_app'

/** The database that one start works with: our own in the data folder, or the one that was given. */
export class StartDatabase {
  private constructor(
    private readonly embedded: EmbeddedPostgres | null,
    private readonly givenUrl: string,
    private readonly secrets: Secrets,
  ) {}

  static async open(dataFolder: string, givenUrl: string | null, secrets: Secrets): Promise<StartDatabase> {
    if (givenUrl) {
      await refuseOldServer(givenUrl)
      return new StartDatabase(null, givenUrl, secrets)
    }
    const embedded = new EmbeddedPostgres({ dataFolder, password: secrets.owner })
    await embedded.start()
    return new StartDatabase(embedded, '', secrets)
  }

  get ownerUrl(): string {
    return this.embedded ? this.embedded.url() : this.givenUrl
  }

  /** The same database as the restricted role, which row-level security binds. */
  get appUrl(): string {
    const url = new URL(this.ownerUrl)
    url.username = APP_ROLE
    url.password = this.secrets.app
    return url.href
  }

  /** @returns how many migrations ran */
  async migrate(): Promise<number> {
    try {
      const done = await migrate({ ownerUrl: this.ownerUrl, appPassword: this.secrets.app })
      return done.length
    } catch (error) {
      if (error instanceof NewerSchema)
        throw new Refusal(`${error.message}; start the newer version of the product.`)
      throw error
    }
  }

  /**
   * Fills a database that holds no organisation with the demo; anything else is left as it is. A process of its own
   * does it, so that the launcher carries nothing of the product's nouns.
   */
  async seedWhenEmpty(say: (line: string) => void): Promise<void> {
    if (!(await isEmpty(this.ownerUrl))) return
    const child = spawn(process.execPath, ['-r', join(__dirname, 'orphan.js'), join(__dirname, 'seed.js')], {
      env: childEnvironment({ DATABASE_APP_URL: this.appUrl, DATABASE_URL: null }),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    })
    if (child.stdout) createInterface({ input: child.stdout }).on('line', say)
    let complaint = ''
    child.stderr?.on('data', (text: Buffer) => (complaint += text.toString()))
    const [code] = (await once(child, 'exit')) as [number | null]
    if (code !== 0) throw new Error(`The demo data could not be made: ${complaint.trim()}`)
  }

  /** Brings our own database back when somebody killed it; its address stays the same wherever possible. */
  async revive(): Promise<boolean> {
    if (!this.embedded || this.embedded.isAlive()) return false
    await this.embedded.start()
    return true
  }

  async stop(): Promise<void> {
    await this.embedded?.stop()
  }
}

function isEmpty(databaseUrl: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query('select from organisations limit 1')
    return rowCount === 0
  })
}

async function refuseOldServer(url: string): Promise<void> {
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    )
    return Number(rows[0]?.version) / 10_000
  }).catch((error: unknown) => {
    throw new Refusal(`The database in DATABASE_URL does not answer: ${reason(error)}.`)
  })
  if (version >= OLDEST) return
  throw new Refusal(
    `The database in DATABASE_URL is PostgreSQL ${Math.floor(version)}; at least ${OLDEST} is needed.`,
  )
}

function reason(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string }
  return message || code || 'no reason given'
}
