import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment } from '../../platform/config'
import { startApi, type TestApi } from '../../testing/api'
import { cloneDatabase, type TestDatabase } from '../../testing/cluster'
import { eventually } from '../../testing/processes/eventually'
import { MailServer } from '../../testing/processes/mail-server'

jest.setTimeout(180_000)

const MONDAY = '2026-11-09T09:00:00Z'
const KILLS = 4
const PEOPLE = 40
/** Outside demo mode nothing is written to a folder. */
const REAL = {
  KL_DEMO: 'false',
  KL_MAIL_DIR: null,
  PUBLIC_URL: 'https://laering.example',
  MAIL_FROM: 'Kompetanseløftet <post@laering.example>',
}
const testing = join(__dirname, '../../testing/processes')

let api: TestApi
let child: ChildProcess | null = null

/** A database in which forty people are to be called to a gathering. */
async function prepare(name: string): Promise<TestDatabase> {
  const database = await cloneDatabase(name)
  api = await startApi(new Date(MONDAY), database)
  const group = await api.world.group({ participants: PEOPLE - 2 })
  await api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
  // Calendars would be told a minute later, and this clock stands still.
  await api.owner(`delete from calendar_changes`)
  return database
}

afterEach(async () => {
  child?.kill('SIGKILL')
  await api.close()
})

function startWorker(database: TestDatabase, mails: Record<string, string | null>): ChildProcess {
  child = fork(join(testing, 'worker-program.ts'), [MONDAY], {
    execArgv: ['-r', join(testing, 'typescript.cjs')],
    env: childEnvironment({
      KL_DEMO: 'true',
      KL_QUIET: 'true',
      DATABASE_APP_URL: database.appUrl,
      SESSION_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      REDIS_URL: null,
      ...mails,
    }),
  })
  return child
}

/** Kills the worker again and again while it sends, each time after a few more mails, and lets the last one finish. */
async function killWhileSending(start: () => ChildProcess, gone: () => Promise<number>): Promise<void> {
  for (let kill = 0; kill < KILLS; kill++) {
    const running = start()
    const before = await gone()
    const more = 1 + Math.floor(Math.random() * 8)
    // What was under way at a kill may never go: then fewer are left than are waited for.
    const so = async () => ({ now: await gone(), left: (await unsettled()).length })
    await eventually(so, ({ now, left }) => now >= before + more || (now > 0 && left === 0), 60_000)
    const ended = once(running, 'exit')
    running.kill('SIGKILL')
    await ended
  }
  start()
  await eventually(unsettled, (left) => left.length === 0, 90_000)
}

const unsettled = () =>
  api.world.sql<{ state: string }>(
    `select state from mails where state not in ('sent', 'uncertain')
     union all select name from outbox where name = 'mails.send' and done_at is null`,
  )

const states = () =>
  api.world.sql<{ id: string; state: string }>(`select message_id as id, state from mails order by 1`)

test('a worker that is killed again and again leaves each mail once in the folder', async () => {
  const database = await prepare('killed_folder')
  const folder = await mkdtemp(join(tmpdir(), 'kl-mails-'))
  const files = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name.endsWith('.eml'))
  const start = (): ChildProcess => startWorker(database, { KL_MAIL_DIR: folder, SMTP_URL: null })
  await killWhileSending(start, async () => (await files()).length)
  expect(await files()).toHaveLength(PEOPLE)
  const all = await states()
  expect(all).toHaveLength(PEOPLE)
  expect(all.filter(({ state }) => state !== 'sent')).toEqual([])
})

test('a worker that is killed while a mail server takes its mails loses none and sends none twice', async () => {
  const database = await prepare('killed_smtp')
  const server = new MailServer()
  await server.start()
  const start = (): ChildProcess => startWorker(database, { ...REAL, SMTP_URL: server.url })
  await killWhileSending(start, async () => server.taken.size)
  server.stop()
  const all = await states()
  expect(all).toHaveLength(PEOPLE)
  expect([...server.taken.values()].filter((times) => times !== 1)).toEqual([])
  const sent = all.filter(({ state }) => state === 'sent')
  expect(sent.filter(({ id }) => !server.taken.has(id))).toEqual([])
  // Uncertain is only what was under way at a kill: four mails at a time, and each of them may have gone or not.
  expect(all.length - sent.length).toBeLessThanOrEqual(KILLS * 4)
})
