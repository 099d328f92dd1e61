import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, databaseAccount, giveTo } from './account'
import { type Binaries, findBinaries } from './binaries'
import { answers, connectionUrl, createDatabase, type Login } from './connection'
import { PostgresFailure } from './failure'
import { canListen, freePort } from './free-port'
import { ensureCluster } from './initialise'
import { openFolder, placeFor } from './place'
import { disownStranger, livingPostmaster, type Postmaster, runsOn } from './postmaster-file'
import { waitUntil } from './process-table'

export interface EmbeddedOptions {
  /** An existing folder; the database, and nothing else of ours, is kept in `postgres` below it. */
  readonly dataFolder: string
  /** Password of the role that owns everything. */
  readonly password: string
  /** Server settings beside our own, such as `fsync=off`. */
  readonly settings?: readonly string[]
  /** False where losing the data at a power cut does not matter. */
  readonly durable?: boolean
}

const OWNER = 'kompetanseloftet'
const DATABASE = 'kompetanseloftet'
/** Long enough for crash recovery of a database that was killed in the middle of heavy writing. */
const PATIENCE = 60_000
const LOG_LIMIT = 5_000_000

/** A PostgreSQL of our own in a folder, on a free port of this machine alone. */
export class EmbeddedPostgres {
  private readonly account: Account | null = databaseAccount()
  private cluster = ''
  private server: Postmaster | null = null
  /** Kept over a failed attempt, because programs know it. */
  private lastPort: number | undefined

  constructor(private readonly options: EmbeddedOptions) {}

  /**
   * Takes over the server that already runs on the folder, or starts one; makes the database if there is none.
   * Throws PostgresFailure with one sentence when that is impossible.
   */
  async start(): Promise<void> {
    const { dataFolder, password, durable = true } = this.options
    const place = placeFor(this.account, dataFolder)
    const binaries = findBinaries(this.account, () => openFolder(this.account))
    this.cluster = await ensureCluster({
      binaries,
      account: this.account,
      place,
      owner: OWNER,
      password,
      durable,
    })
    await this.bringUp(binaries)
    this.lastPort = this.server?.port
    await createDatabase(this.login('postgres'), DATABASE)
  }

  /** Connection of the owner to the product's database, or to another of the same server. */
  url(database: string = DATABASE): string {
    return connectionUrl(this.login(database))
  }

  get port(): number {
    return this.login(DATABASE).port
  }

  /** False after somebody killed the server. */
  isAlive(): boolean {
    return this.server !== null && runsOn(this.cluster, this.server.pid)
  }

  /** Ends the server in an orderly way, without waiting for its clients. */
  async stop(): Promise<void> {
    const server = this.server ?? (this.cluster ? livingPostmaster(this.cluster) : null)
    if (server) await shutDown(this.cluster, server.pid)
    this.server = null
  }

  /** Ends the server that somebody left running on a data folder; does nothing when there is none. */
  static async stopWhatRunsOn(dataFolder: string): Promise<void> {
    const cluster = join(placeFor(databaseAccount(), dataFolder), 'postgres')
    const living = livingPostmaster(cluster)
    if (living) await shutDown(cluster, living.pid)
  }

  private async bringUp(binaries: Binaries): Promise<void> {
    const last = this.lastPort
    const living = livingPostmaster(this.cluster)
    if (living && (await this.adopt(living))) return
    // Programs know the old port; what is left of a killed server may still hold it for a moment.
    if (last !== undefined) await waitUntil(async () => (await canListen(last)) !== null, 3_000)
    let failure = ''
    const up = await waitUntil(async () => {
      failure = (await this.launch(binaries, last)) ?? ''
      return failure === '' || fatal(failure)
    }, PATIENCE)
    if (!up || failure !== '') throw new PostgresFailure(`The embedded database does not start: ${failure}`)
  }

  private async adopt(living: Postmaster): Promise<boolean> {
    this.server = living
    const ready = await waitUntil(
      async () => !this.isAlive() || (await answers(this.login('postgres'))),
      PATIENCE,
    )
    if (ready && this.isAlive()) return true
    if (!ready) await this.stop()
    this.server = null
    return false
  }

  /** One attempt; answers why it failed. A port that was free a moment ago may be taken, so the caller tries again. */
  private async launch(binaries: Binaries, wishedPort: number | undefined): Promise<string | null> {
    disownStranger(this.cluster)
    const port = await freePort(wishedPort)
    const log = this.openLog()
    const begin = statSync(this.logPath).size
    const child = spawn(binaries.postgres, this.commandLine(port), {
      ...this.account,
      cwd: '/',
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
      // Its own session: Ctrl-C in the terminal is for the launcher, which ends the database last.
      detached: true,
      stdio: ['ignore', log, log],
    })
    closeSync(log)
    let ended = child.pid === undefined
    child.once('exit', () => (ended = true)).once('error', () => (ended = true))
    child.unref()
    this.server = { pid: child.pid ?? 0, port }
    await waitUntil(async () => ended || (await answers(this.login('postgres'))), PATIENCE)
    if (!ended) return null
    this.server = null
    return lastComplaint(readFileSync(this.logPath, 'utf8').slice(begin))
  }

  private commandLine(port: number): string[] {
    const own = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'timezone=UTC',
      'log_timezone=UTC',
      'max_connections=200',
      'shared_buffers=128MB',
    ]
    const settings = [...own, ...(this.options.settings ?? [])].flatMap((setting) => ['-c', setting])
    return ['-D', this.cluster, '-p', String(port), ...settings]
  }

  private get logPath(): string {
    return join(this.options.dataFolder, 'postgres.log')
  }

  private openLog(): number {
    if (existsSync(this.logPath) && statSync(this.logPath).size > LOG_LIMIT) {
      renameSync(this.logPath, `${this.logPath}.old`)
    }
    const log = openSync(this.logPath, 'a', 0o600)
    giveTo(this.account, this.logPath)
    return log
  }

  private login(database: string): Login {
    if (!this.server) throw new PostgresFailure('The embedded database does not run.')
    return { port: this.server.port, user: OWNER, password: this.options.password, database }
  }
}

/** What waiting cannot mend. A taken port, or memory that backends of a killed server still hold, can be. */
function fatal(complaint: string): boolean {
  return !/still in use|could not bind|could not create any TCP|lock file/.test(complaint)
}

function lastComplaint(log: string): string {
  const lines = log.split('\n').filter((line) => /FATAL|PANIC|error while loading|could not bind/.test(line))
  return lines.join(' ').trim() || log.trim().split('\n').at(-1) || 'it ended at once and said nothing'
}

async function shutDown(cluster: string, pid: number): Promise<void> {
  signal(pid, 'SIGINT')
  if (await waitUntil(() => !runsOn(cluster, pid), 30_000)) return
  // The harshest end that still tells the backends to go; the next start then recovers from the log of changes.
  signal(pid, 'SIGQUIT')
  await waitUntil(() => !runsOn(cluster, pid), 10_000)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It went by itself in the meantime.
  }
}
