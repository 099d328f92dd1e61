import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../../migrations/run'
import { testDatabaseUrl, testRunFolder, testWorker } from '../platform/config'
import { EmbeddedPostgres, waitUntil, withClient } from '../platform/postgres'

/** A database for tests, as its owner and as the restricted role that the API and the worker use. */
export interface TestDatabase {
  readonly name: string
  readonly ownerUrl: string
  readonly appUrl: string
}

/** What the processes of one test run know of the server that they share. */
export interface TestServer {
  readonly adminUrl: string
  readonly template: string
}

const APP = { user: 'kl_app', password: 'kl-app-of-the-tests' }

/** This test process's own migrated database; made when the first test asks for it, kept for the files that follow. */
export function workerDatabase(): Promise<TestDatabase> {
  return cloneDatabase(`worker_${testWorker()}`)
}

/** A database with every migration and no row of a test; an existing one of that name is handed out as it is. */
export async function cloneDatabase(name: string): Promise<TestDatabase> {
  const { template } = await testServer()
  return cloneOf(template, `${template}_${name}`)
}

/** The database of that name, copied from the template when it is not there yet. */
export async function cloneOf(template: string, database: string): Promise<TestDatabase> {
  const { adminUrl } = await testServer()
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database "${database}" template "${template}"`)
  })
  return { name: database, ownerUrl: at(adminUrl, database), appUrl: at(adminUrl, database, APP) }
}

/** The server of this run. */
export function testServer(): Promise<TestServer> {
  return once('server', async (folder) => {
    const adminUrl = testDatabaseUrl() ?? (await embedded(folder))
    const template = `kl_test_${randomBytes(4).toString('hex')}`
    await withClient(adminUrl, (client) => client.query(`create database "${template}"`))
    await migrate({ ownerUrl: at(adminUrl, template), appPassword: APP.password })
    return { adminUrl, template }
  })
}

/** Once in a run: the first process that asks makes it, the others wait for what it made or for why it could not. */
export async function once<Made>(key: string, make: (folder: string) => Promise<Made>): Promise<Made> {
  const folder = testRunFolder()
  if (!folder) throw new Error('The tests run without libs/testing/run-begin.ts as the globalSetup of Jest')
  const [ready, failed] = [join(folder, `${key}.json`), join(folder, `${key}.failed`)]
  if (!existsSync(ready) && claim(join(folder, `${key}.claimed`))) {
    await make(folder).then(
      (made) => writeWhole(ready, JSON.stringify(made)),
      (error: unknown) => writeWhole(failed, error instanceof Error ? String(error.stack) : String(error)),
    )
  }
  await waitUntil(() => existsSync(ready) || existsSync(failed), 120_000)
  if (existsSync(ready)) return JSON.parse(readFileSync(ready, 'utf8')) as Made
  throw new Error(existsSync(failed) ? readFileSync(failed, 'utf8') : `Nobody made the ${key} of this run`)
}

function claim(place: string): boolean {
  try {
    mkdirSync(place)
    return true
  } catch {
    return false
  }
}

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.half`, text)
  renameSync(`${path}.half`, path)
}

async function embedded(dataFolder: string): Promise<string> {
  const password = randomBytes(16).toString('hex')
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum_naptime=10min']
  const postgres = new EmbeddedPostgres({ dataFolder, password, durable: false, settings })
  await postgres.start()
  return postgres.url('postgres')
}

function at(url: string, database: string, login?: { user: string; password: string }): string {
  const result = new URL(url)
  result.pathname = `/${database}`
  if (login) [result.username, result.password] = [login.user, login.password]
  return result.href
}
