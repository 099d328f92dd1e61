import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Program } from '../../libs/testing/program'
import {
  canListen,
  commandLine,
  freePort,
  livingPostmaster,
  waitUntil,
  withClient,
} from '../../libs/platform/postgres'

jest.setTimeout(120_000)

const home = mkdtempSync(join(tmpdir(), 'kl-start-'))
// The database may run as another account than the tests.
chmodSync(home, 0o755)
const data = join(home, 'data')
const started: Program[] = []
let port = 0

interface Lock {
  readonly launcher: number
  readonly children: readonly number[]
}

function start(...args: string[]): Program {
  const program = new Program(['apps/start/run.mjs', '--no-web', ...args], {
    PORT: String(port),
    KL_DATA_DIR: data,
  })
  started.push(program)
  return program
}

async function ready(...args: string[]): Promise<Program> {
  const program = start(...args)
  await program.says(/^ready http:\/\/127\.0\.0\.1:\d+$/m)
  return program
}

function lock(): Lock {
  return JSON.parse(readFileSync(join(data, 'start.lock'), 'utf8')) as Lock
}

function pidOf(app: 'api' | 'worker'): number {
  return lock().children.find((pid) => commandLine(pid)?.includes(`dist/apps/${app}/main.js`)) ?? 0
}

async function isHealthy(): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/health`).catch(() => null)
  return answer?.status === 200
}

function databasePid(): number {
  return livingPostmaster(join(data, 'postgres'))?.pid ?? 0
}

async function asOwner<T>(sql: string): Promise<T | undefined> {
  const { owner } = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8')) as { owner: string }
  const { port: databasePort } = livingPostmaster(join(data, 'postgres')) ?? { port: 0 }
  const url = `postgresql://kompetanseloftet:${owner}@127.0.0.1:${databasePort}/kompetanseloftet`
  return withClient(url, async (client) => (await client.query(sql)).rows[0] as T | undefined)
}

beforeAll(async () => {
  spawnSync(process.execPath, ['apps/start/build.mjs', 'server'])
  port = await freePort()
})

afterAll(async () => {
  for (const program of started) program.signal('SIGTERM')
  for (const program of started) await program.end()
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
})

describe('npm start on an empty folder', () => {
  let program: Program

  beforeAll(async () => {
    program = await ready()
  })

  test('says on a line of its own where the product answers, and it does', async () => {
    expect(program.output).toContain(`\nready http://127.0.0.1:${port}\n`)
    expect(await isHealthy()).toBe(true)
    await program.says(/written to .*mails/)
  })

  test('lets nobody but the owner of the folder read the secrets', () => {
    expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  test('gives the programs a role that cannot walk around row-level security', async () => {
    const role = await asOwner<{ free: boolean }>(
      `select rolsuper or rolbypassrls or rolcreaterole as free from pg_roles where rolname = 'kl_app'`,
    )
    expect(role?.free).toBe(false)
  })

  test('refuses a second launcher on the same folder, and says who holds it', async () => {
    const second = start()
    expect(await second.end()).toBe(1)
    expect(second.output).toContain(`already runs on ${data} (process ${program.pid}); stop it first.`)
    expect(await isHealthy()).toBe(true)
  })

  test.each(['api', 'worker'] as const)('starts the %s again when it is killed', async (app) => {
    const killed = pidOf(app)
    expect(killed).toBeGreaterThan(0)
    process.kill(killed, 'SIGKILL')
    expect(await waitUntil(() => ![0, killed].includes(pidOf(app)), 20_000)).toBe(true)
    expect(await waitUntil(isHealthy, 20_000)).toBe(true)
  })

  test('brings the database back when it is killed', async () => {
    const killed = databasePid()
    expect(killed).toBeGreaterThan(0)
    process.kill(killed, 'SIGKILL')
    await program.says(/The database was gone; it runs again/)
    expect(databasePid()).not.toBe(killed)
    expect(await waitUntil(isHealthy, 20_000)).toBe(true)
  })

  test('leaves no orphan that works on when the launcher itself is killed', async () => {
    const { children } = lock()
    program.signal('SIGKILL')
    await program.end()
    expect(await waitUntil(() => children.every((pid) => commandLine(pid) === null), 15_000)).toBe(true)
    expect(await canListen(port)).toBe(port)
  })

  test('recovers at the next start, with the database that is still there', async () => {
    const database = databasePid()
    program = await ready()
    expect(databasePid()).toBe(database)
    expect(await isHealthy()).toBe(true)
  })

  test('ends everything on Ctrl-C, with exit code 0', async () => {
    const pids = [...lock().children, databasePid()]
    program.signal('SIGINT')
    expect(await program.end()).toBe(0)
    expect(pids.map((pid) => commandLine(pid))).toEqual(pids.map(() => null))
    expect(existsSync(join(data, 'start.lock'))).toBe(false)
  })

  test('keeps everything from one start to the next, and begins anew with --fresh', async () => {
    const second = await ready()
    await asOwner('create table kept ()')
    second.signal('SIGTERM')
    expect(await second.end()).toBe(0)
    const third = await ready('--fresh')
    expect(await asOwner(`select to_regclass('kept') as there`)).toEqual({ there: null })
    await asOwner(`insert into schema_migrations (timestamp, name) values (9999999999999, 'Tomorrow')`)
    third.signal('SIGINT')
    expect(await third.end()).toBe(0)
  })

  test('refuses a database of a newer version with one sentence, and leaves nothing running', async () => {
    const program = start()
    expect(await program.end()).toBe(1)
    expect(program.output).toMatch(
      /The database is from a newer version .*; start the newer version of the product\.\n$/,
    )
    expect(databasePid()).toBe(0)
  })
})

test('Ctrl-C while everything is just coming up leaves nothing running either', async () => {
  const program = start('--fresh')
  await waitUntil(() => databasePid() > 0, 30_000)
  program.signal('SIGINT')
  expect(await program.end()).toBe(0)
  expect(databasePid()).toBe(0)
  expect(await canListen(port)).toBe(port)
})
