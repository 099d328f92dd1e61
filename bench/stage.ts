import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedDemo } from '../libs/demo'
import { Clock } from '../libs/platform/clock'
import { EmbeddedPostgres, removePlace, withClient } from '../libs/platform/postgres'
import { migrate } from '../migrations/run'

/** One database of the bench: as its owner, whom row-level security does not hold, and as the restricted role. */
export interface Stage {
  readonly ownerUrl: string
  readonly appUrl: string
}

const APP = { user: 'kl_app', password: randomBytes(16).toString('hex') }

/** A PostgreSQL of its own in a folder that is gone afterwards, with the settings that the product has everywhere. */
export class Stages {
  private readonly folder = mkdtempSync(join(tmpdir(), 'kl-bench-'))
  private readonly postgres: EmbeddedPostgres

  constructor() {
    // The database may run as another account than the bench.
    chmodSync(this.folder, 0o755)
    this.postgres = new EmbeddedPostgres({
      dataFolder: this.folder,
      password: randomBytes(16).toString('hex'),
    })
    // Stopped half-way, it leaves nothing behind either; the servers end with their channel to us.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void this.close().finally(() => process.exit(1)))
    }
  }

  /** The demo in a migrated database. */
  async first(): Promise<Stage> {
    await this.postgres.start()
    const stage = this.named(undefined)
    await migrate({ ownerUrl: stage.ownerUrl, appPassword: APP.password })
    await seedDemo({ databaseUrl: stage.appUrl, now: new Clock().now(), log: () => undefined })
    return stage
  }

  /** A copy of the first database, which nobody may be using now. */
  async copy(name: string): Promise<Stage> {
    const from = new URL(this.named(undefined).ownerUrl).pathname.slice(1)
    await withClient(this.postgres.url('postgres'), (client) =>
      client.query(`create database "${name}" template "${from}"`),
    )
    return this.named(name)
  }

  async close(): Promise<void> {
    await this.postgres.stop()
    removePlace(this.folder)
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }

  private named(name: string | undefined): Stage {
    const ownerUrl = this.postgres.url(name)
    const url = new URL(ownerUrl)
    ;[url.username, url.password] = [APP.user, APP.password]
    return { ownerUrl, appUrl: url.href }
  }
}
