import { mkdirSync } from 'node:fs'
import type { Config } from '../../libs/platform/config'
import { canListen, freePort } from '../../libs/platform/postgres'
import type { Child } from '../../libs/platform/processes'
import { apiChild, localUrl, type Surroundings, workerChild } from './children'
import { emptyDataFolder, openDataFolder, secretsOf } from './data-folder'
import { StartDatabase } from './database'
import { FolderLock, LOCK_FILE } from './lock'
import { Refusal } from './refusal'

export type Say = (line: string) => void

/** One that ends is noticed at once; one that is only slow, on a machine that does much else, is given time. */
const START_PATIENCE = 180_000
const WATCH_EVERY = 500

/** Everything between `npm start` and the last process being gone. */
export class Launcher {
  private lock: FolderLock | null = null
  private database: StartDatabase | null = null
  private api: Child | null = null
  private worker: Child | null = null
  private watch: NodeJS.Timeout | null = null
  private reviving: Promise<unknown> = Promise.resolve()
  private stopping: Promise<void> | null = null
  private databaseUrl = ''
  private current: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly config: Config,
    private readonly say: Say,
  ) {}

  /**
   * Brings everything up. Throws Refusal when a person has to mend something first.
   *
   * @returns the address at which the product answers; null when it was stopped meanwhile
   */
  async start(options: { fresh: boolean }): Promise<string | null> {
    const { config } = this
    if (options.fresh && config.databaseUrl) {
      throw new Refusal(
        '--fresh empties only the data folder; leave DATABASE_URL out, or empty that database yourself.',
      )
    }
    openDataFolder(config.dataDir)
    this.lock = await FolderLock.take(config.dataDir)
    const port = await this.claimPort()
    if (options.fresh) await emptyDataFolder(config.dataDir, [LOCK_FILE])
    if (config.mailDir) mkdirSync(config.mailDir, { recursive: true })
    const secrets = secretsOf(config.dataDir)
    await this.step('database', async () => {
      this.database = await StartDatabase.open(config.dataDir, config.databaseUrl, secrets)
    })
    await this.prepare()
    await this.launch(port, config.sessionSecret ?? secrets.session)
    if (this.stopping) return null
    this.watch = setInterval(() => this.reviveDatabase(), WATCH_EVERY)
    return localUrl(config.host, port)
  }

  /** Ends the worker, then the API, then the database; called twice, it no longer waits for the programs. */
  stop(): Promise<void> {
    if (this.stopping) {
      this.worker?.kill()
      this.api?.kill()
    }
    this.stopping ??= this.end()
    return this.stopping
  }

  private async end(): Promise<void> {
    if (this.watch) clearInterval(this.watch)
    await this.reviving
    await this.worker?.stop(30_000)
    await this.api?.stop(15_000)
    // Somebody may have asked us to stop while the database was just coming up.
    await Promise.allSettled([this.current])
    await this.database?.stop()
    this.lock?.release()
  }

  private async claimPort(): Promise<number> {
    const { host, port } = this.config
    if (port === 0) return freePort()
    let free: number | null = null
    try {
      free = await canListen(port, host)
    } catch (error) {
      throw new Refusal(
        `Nothing can listen on ${host}:${port} (${(error as NodeJS.ErrnoException).code}); see HOST, PORT.`,
      )
    }
    if (free) return port
    throw new Refusal(
      `Port ${port} is in use by another program; stop that one, or start with another: PORT=${port + 1}.`,
    )
  }

  private async prepare(): Promise<void> {
    const { database, config } = this
    if (!database) return
    await this.step('tables', () => database.migrate())
    if (config.demo) await this.step('demo data', () => database.seedWhenEmpty(this.say))
  }

  private async launch(port: number, sessionSecret: string): Promise<void> {
    const { config, database } = this
    if (!database || this.stopping) return
    this.databaseUrl = database.appUrl
    const around: Surroundings = {
      config,
      port,
      sessionSecret,
      appUrl: () => this.databaseUrl,
      changed: () => this.lock?.noteChildren([this.api?.pid, this.worker?.pid].filter((pid) => pid != null)),
    }
    this.api = apiChild(around)
    this.worker = workerChild(around)
    await this.step('API and worker', () =>
      Promise.all([this.api?.start(START_PATIENCE), this.worker?.start(START_PATIENCE)]),
    )
  }

  /** One step at a time, and none after somebody asked us to stop. */
  private async step(name: string, work: () => Promise<unknown>): Promise<void> {
    if (this.stopping) return
    const since = performance.now()
    this.current = work()
    await this.current
    if (!this.stopping) this.say(`${name.padEnd(16)}${((performance.now() - since) / 1000).toFixed(1)} s`)
  }

  /** A database that came back on another port has another address, which the programs read when they begin. */
  private followDatabase(): void {
    const before = this.databaseUrl
    this.databaseUrl = this.database?.appUrl ?? ''
    if (before === this.databaseUrl) return
    this.api?.restart()
    this.worker?.restart()
  }

  private reviveDatabase(): void {
    this.reviving = this.reviving.then(async () => {
      try {
        if (!(await this.database?.revive())) return
        this.say('The database was gone; it runs again.')
        this.followDatabase()
      } catch (error) {
        this.say(`The database is gone and does not come back yet: ${String(error)}`)
      }
    })
  }
}
