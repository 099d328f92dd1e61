import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EmbeddedPostgres, PostgresFailure, removePlace, waitUntil, withClient } from './index'

const folders: string[] = []
const servers: EmbeddedPostgres[] = []

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kl-postgres-'))
  chmodSync(folder, 0o755)
  folders.push(folder)
  return folder
}

function server(dataFolder: string): EmbeddedPostgres {
  const postgres = new EmbeddedPostgres({ dataFolder, password: 'a /secret?', durable: false })
  servers.push(postgres)
  return postgres
}

function scalar(postgres: EmbeddedPostgres, sql: string): Promise<unknown> {
  return withClient(
    postgres.url(),
    async (client) => Object.values((await client.query(sql)).rows[0] ?? {})[0],
  )
}

function pidOf(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

afterAll(async () => {
  for (const postgres of servers) await postgres.stop()
  for (const folder of folders) {
    removePlace(folder)
    rmSync(folder, { recursive: true, force: true })
  }
})

describe('a folder with a running server', () => {
  const folder = newFolder()
  const postgres = server(folder)

  beforeAll(() => postgres.start())

  test('has checksums, sorts independently of the system, and keeps every instant in UTC', async () => {
    expect(await scalar(postgres, 'show data_checksums')).toBe('on')
    expect(await scalar(postgres, 'show timezone')).toBe('UTC')
    expect(
      await scalar(
        postgres,
        'select datlocprovider::text || datlocale from pg_database where datname = current_database()',
      ),
    ).toBe('bC.UTF-8')
  })

  test('listens on this machine alone and on no socket', async () => {
    expect(await scalar(postgres, 'show listen_addresses')).toBe('127.0.0.1')
    expect(await scalar(postgres, 'show unix_socket_directories')).toBe('')
  })

  test('lets nobody in without the password', async () => {
    const url = postgres.url().replace(/:[^:@]+@/, ':guess@')
    await expect(withClient(url, (client) => client.query('select 1'))).rejects.toThrow(
      /password authentication/,
    )
  })

  test('is taken over by a second launcher when the first was killed', async () => {
    const second = server(folder)
    await second.start()
    expect(second.port).toBe(postgres.port)
    expect(await scalar(second, 'select 1')).toBe(1)
  })

  test('keeps every acknowledged row when the server is killed, and comes back on the same port', async () => {
    await scalar(postgres, 'create table kept (n int)')
    await scalar(postgres, 'insert into kept select generate_series(1, 1000)')
    const { port } = postgres
    process.kill(pidOf(folder), 'SIGKILL')
    await waitUntil(() => !postgres.isAlive(), 5_000)
    await postgres.start()
    expect(await scalar(postgres, 'select count(*)::int from kept')).toBe(1000)
    expect(postgres.port).toBe(port)
  })

  test('goes on after one of its connections is killed', async () => {
    const pid = (await scalar(postgres, 'select pg_backend_pid()')) as number
    const victim = withClient(postgres.url(), async (client) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
      process.kill(rows[0]?.pid ?? Number.NaN, 'SIGKILL')
      await client.query('select 1')
    })
    await expect(victim).rejects.toThrow()
    expect(pid).toBeGreaterThan(0)
    expect(
      await waitUntil(
        () =>
          scalar(postgres, 'select true').then(
            () => true,
            () => false,
          ),
        10_000,
      ),
    ).toBe(true)
    expect(postgres.isAlive()).toBe(true)
  })
})

test('a server number that now belongs to a stranger does not keep the database from starting', async () => {
  const folder = newFolder()
  const first = server(folder)
  await first.start()
  const kept = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8')
  await first.stop()
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore' })
  await once(stranger, 'spawn')
  writeFileSync(join(folder, 'postgres', 'postmaster.pid'), kept.replace(/^\d+/, String(stranger.pid)))
  const second = server(folder)
  await second.start()
  expect(await scalar(second, 'select 1')).toBe(1)
  stranger.kill('SIGKILL')
})

test('a start that was interrupted while the database was being made leaves nothing in the way', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'postgres.half-1'), '')
  const postgres = server(folder)
  await postgres.start()
  expect(await scalar(postgres, 'select 1')).toBe(1)
})

test('a folder of a newer PostgreSQL is refused with one sentence', async () => {
  const folder = newFolder()
  const postgres = server(folder)
  await postgres.start()
  await postgres.stop()
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '99\n')
  const refusal = server(folder).start()
  await expect(refusal).rejects.toThrow(PostgresFailure)
  await expect(refusal).rejects.toThrow(
    /was written by PostgreSQL 99, a newer version than the 18 that runs here/,
  )
})

test('a folder that the database cannot reach gets its database elsewhere, and keeps it there', async () => {
  const closed = newFolder()
  chmodSync(closed, 0o700)
  const postgres = server(closed)
  await postgres.start()
  await scalar(postgres, 'create table kept as select 1 as n')
  await postgres.stop()
  const again = server(closed)
  await again.start()
  expect(await scalar(again, 'select n from kept')).toBe(1)
})
