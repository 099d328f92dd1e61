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
  const { adminUrl, template } = await testServer()
  const database = `${template}_${name}`
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database "${database}" template "${template}"`)
  })
  return { name: database, ownerUrl: at(adminUrl, database), appUrl: at(adminUrl, database, APP) }
}

/** The server of this run: the first process that asks brings it up, the others wait for it. */
export async function testServer(): Promise<TestServer> {
  const folder = testRunFolder()
  if (!folder) throw new Error('The tests run without libs/testing/run-begin.ts as the globalSetup of Jest')
  const ready = join(folder, 'server.json')
  if (!existsSync(ready) && claim(folder)) await bringUp(folder, ready)
  const failed = join(folder, 'failed')
  await waitUntil(() => existsSync(ready) || existsSync(failed), 120_000)
  if (!existsSync(ready))
    throw new Error(existsSync(failed) ? readFileSync(failed, 'utf8') : 'No test server came up')
  return JSON.parse(readFileSync(ready, 'utf8')) as TestServer
}

function claim(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'claimed'))
    return true
  } catch {
    return false
  }
}

async function bringUp(folder: string, ready: string): Promise<void> {
  try {
    const adminUrl = testDatabaseUrl() ?? (await embedded(folder))
    const template = `kl_test_${randomBytes(4).toString('hex')}`
    await withClient(adminUrl, (client) => client.query(`create database "${template}"`))
    await migrate({ ownerUrl: at(adminUrl, template), appPassword: APP.password })
    writeFileSync(`${ready}.half`, JSON.stringify({ adminUrl, template } satisfies TestServer))
    renameSync(`${ready}.half`, ready)
  } catch (error) {
    writeFileSync(
      join(folder, 'failed'),
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    )
  }
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
