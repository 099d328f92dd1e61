import 'reflect-metadata'
import { fork, type ChildProcess } from 'node:child_process'
import { once as event } from 'node:events'
import { join } from 'node:path'
import type { INestApplicationContext } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { Client } from 'pg'
import { cloneDatabase, type TestDatabase } from '../../testing/cluster'
import { eventually } from '../../testing/processes/eventually'
import {
  failJob,
  markJob,
  PROBE_TABLE,
  ProbeWorkerModule,
  steering,
  type StopAt,
} from '../../testing/processes/probe-jobs'
import { startRedis, whyNoRedis, type TestRedis } from '../../testing/processes/redis'
import { systemActor } from '../actor'
import { Database } from '../database'
import { Outbox } from '../jobs'
import { Relay } from './relay'

const noRedis = whyNoRedis()
if (noRedis) process.stderr.write(`The queue on Redis is not tested here: ${noRedis}.\n`)
const backends = ['postgres', ...(noRedis ? [] : ['redis'])] as const

jest.setTimeout(60_000)

describe.each(backends)('jobs with the queue in %s', (backend) => {
  let database: TestDatabase
  let redis: TestRedis | null
  let owner: Client
  let worker: INestApplicationContext | null
  const children: ChildProcess[] = []

  beforeAll(async () => {
    database = await cloneDatabase(`queues_${backend}`)
    redis = backend === 'redis' ? await startRedis() : null
    owner = new Client({ connectionString: database.ownerUrl })
    await owner.connect()
    await owner.query(PROBE_TABLE)
    worker = await startWorker()
  })

  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL')
    await worker?.close()
    await owner.end()
    await redis?.stop()
  })

  const place = () => ({ databaseUrl: database.appUrl, redisUrl: redis?.url ?? null })
  const startWorker = () =>
    NestFactory.createApplicationContext(ProbeWorkerModule.on(place()), { logger: false })

  const rows = async (sql: string, ...params: unknown[]): Promise<Record<string, unknown>[]> =>
    (await owner.query(sql, params)).rows as Record<string, unknown>[]
  const marks = (id: string) => rows('select note from probe_marks where id = $1', id)
  const marked = (id: string) =>
    eventually(
      () => marks(id),
      (found) => found.length === 1,
    )
  const undone = () => rows('select id, name from outbox where done_at is null')

  async function enqueue(job: typeof markJob, id: string, runAt?: Date): Promise<void> {
    const app = worker
    if (!app) throw new Error('No worker here')
    await app
      .get(Database)
      .transaction(systemActor('test'), (tx) =>
        app.get(Outbox).enqueue(tx, job, { id }, runAt ? { runAt } : {}),
      )
  }

  function childWorker(stopAt: StopAt): ChildProcess {
    const programs = join(__dirname, '../../testing/processes')
    const args = [database.appUrl, redis?.url ?? '-', stopAt]
    const child = fork(join(programs, 'probe-worker.ts'), args, {
      execArgv: ['-r', join(programs, 'typescript.cjs')],
    })
    children.push(child)
    return child
  }

  const heard = (child: ChildProcess, word: string): Promise<void> =>
    new Promise((resolve) => child.on('message', (message) => (message === word ? resolve() : undefined)))

  test('a job asked for in a transaction that is rolled back never exists', async () => {
    const app = worker as INestApplicationContext
    const asked = app.get(Database).transaction(systemActor('test'), async (tx) => {
      await app.get(Outbox).enqueue(tx, markJob, { id: 'rolled-back' })
      throw new Error('Changed my mind')
    })
    await expect(asked).rejects.toThrow('Changed my mind')
    await enqueue(markJob, 'after-the-rollback')
    await marked('after-the-rollback')
    expect(await rows(`select from outbox where data ->> 'id' = 'rolled-back'`)).toEqual([])
    expect(await marks('rolled-back')).toEqual([])
  })

  test('a job asked for in a committed transaction runs once, as a system actor of its own name', async () => {
    await enqueue(markJob, 'committed')
    const found = await eventually(
      () => marks('committed'),
      (all) => all.length > 0,
    )
    expect(found).toEqual([{ note: 'probe.mark 1' }])
    await eventually(undone, (all) => all.length === 0)
  })

  test('a thousand jobs of one transaction are delivered and each has its effect once', async () => {
    const app = worker as INestApplicationContext
    const all = Array.from({ length: 1_000 }, (_, n) => ({ id: `many-${n}` }))
    await app
      .get(Database)
      .transaction(systemActor('test'), (tx) => app.get(Outbox).enqueueAll(tx, markJob, all))
    const found = await eventually(
      () =>
        rows(
          `select count(*)::int as n, count(distinct id)::int as ids from probe_marks where id like 'many-%'`,
        ),
      ([sum]) => Number(sum?.n) >= 1_000,
    )
    expect(found).toEqual([{ n: 1_000, ids: 1_000 }])
  })

  test('a job for later waits in the outbox until its time', async () => {
    const runAt = new Date(Date.now() + 700)
    await enqueue(markJob, 'later', runAt)
    await enqueue(markJob, 'at-once')
    await marked('at-once')
    if (Date.now() < runAt.getTime()) expect(await marks('later')).toEqual([])
    await marked('later')
    expect(Date.now()).toBeGreaterThanOrEqual(runAt.getTime())
  })

  test('a schedule keeps ticking', async () => {
    const [before] = await rows(`select count(*)::int as n from probe_marks where id = 'tick'`)
    await eventually(
      () => rows(`select count(*)::int as n from probe_marks where id = 'tick'`),
      ([now]) => Number(now?.n) >= Number(before?.n) + 3,
    )
  })

  test('a job that fails every time is tried as often as it may be and then listed', async () => {
    steering.failing = true
    await enqueue(failJob, 'hopeless')
    const listed = await eventually(
      () => rows(`select name, queue, attempts, error from exhausted_jobs where data ->> 'id' = 'hopeless'`),
      (found) => found.length > 0,
    )
    expect(listed).toEqual([
      { name: 'probe.fail', queue: 'probe', attempts: 3, error: 'The probe was told to fail' },
    ])
    await eventually(undone, (all) => all.length === 0)
  })

  test('a relay that is killed between adding to the queue and marking does no job twice', async () => {
    const app = worker as INestApplicationContext
    await enqueue(markJob, 'delivered-twice')
    await marked('delivered-twice')
    await owner.query(
      `update outbox set delivered_at = null, done_at = null where data ->> 'id' = 'delivered-twice'`,
    )
    await app.get(Relay).deliver()
    await eventually(undone, (all) => all.length === 0)
    expect(await marks('delivered-twice')).toHaveLength(1)
  })

  test('a job that the queue has lost goes to it again', async () => {
    await owner.query(
      `insert into outbox (name, queue, data, run_at, delivered_at)
       values ('probe.mark', 'probe', '{"id": "lost"}', now() - interval '1 hour', now() - interval '16 minutes')`,
    )
    await marked('lost')
  })

  test('a job of another version does not hold up the others, and is listed', async () => {
    await owner.query(
      `insert into outbox (name, queue, data, run_at) values ('probe.abolished', 'abolished', '{"id": "old"}', now())`,
    )
    await enqueue(markJob, 'beside-the-old')
    await marked('beside-the-old')
    await eventually(
      () => rows(`select error from exhausted_jobs where name = 'probe.abolished'`),
      ([found]) => found?.error === 'No such job in this version',
    )
  })

  test('a connection that is torn away is made again, and what was missed meanwhile is done', async () => {
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()`,
      [database.name],
    )
    await eventually(
      () =>
        enqueue(markJob, 'after-the-cut').then(
          () => true,
          () => false,
        ),
      (ok) => ok,
    )
    await eventually(
      () => marks('after-the-cut'),
      (found) => found.length === 1,
      40_000,
    )
  })

  describe('a worker that is killed', () => {
    test.each(['before-commit', 'after-commit'] as const)(
      '%s of a handler leaves the effect once',
      async (stopAt) => {
        const app = worker as INestApplicationContext
        const doomed = await killedAt(stopAt, app)
        expect(doomed.signalCode).toBe('SIGKILL')
        worker = await startWorker()
        await eventually(undone, (all) => all.length === 0)
        expect(await marks(`killed-${stopAt}`)).toHaveLength(1)
      },
    )

    async function killedAt(stopAt: StopAt, app: INestApplicationContext): Promise<ChildProcess> {
      await app.close()
      worker = null
      await owner.query(
        `insert into outbox (name, queue, data, run_at) values ('probe.mark', 'probe', $1, now())`,
        [{ id: `killed-${stopAt}` }],
      )
      const child = childWorker(stopAt)
      await heard(child, stopAt)
      child.kill('SIGKILL')
      await event(child, 'exit')
      return child
    }
  })

  test('a worker that is told to stop finishes what it runs', async () => {
    const child = childWorker('nowhere')
    await heard(child, 'ready')
    const gone = event(child, 'exit')
    await enqueue(markJob, 'at-the-end')
    child.kill('SIGTERM')
    expect((await gone)[0]).not.toBe(1)
    await eventually(undone, (all) => all.length === 0)
    expect(await marks('at-the-end')).toHaveLength(1)
  })
})
