import { Module, type DynamicModule } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import { workerDatabase } from '../../testing/cluster'
import {
  failJob,
  markJob,
  ProbeHandlers,
  ProbeWorkerModule,
  steering,
} from '../../testing/processes/probe-jobs'
import { systemActor } from '../actor'
import { Database } from '../database'
import { drainJobs, Handlers, once, Outbox } from './index'

let api: TestApi
let administrator: ApiClient

beforeAll(async () => {
  api = await startApi()
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
})
afterAll(() => api.close())

async function exhausted(name = 'probe.fail', at = '2026-11-20T10:00:00Z'): Promise<string> {
  const row = {
    job_id: `${name} ${Math.random()}`,
    queue: 'probe',
    name,
    data: '{"id": "x"}',
    error: 'It broke',
    attempts: 3,
  }
  return api.world.insert('exhausted_jobs', { ...row, failed_at: at })
}

describe('jobs that failed as often as they may', () => {
  it('are listed for an administrator, newest first and a page at a time', async () => {
    const older = await exhausted('probe.fail', '2026-11-20T10:00:00Z')
    const newer = await exhausted('probe.fail', '2026-11-20T10:00:00.000001Z')
    const first = (await administrator.get('/v1/jobs?limit=1')).body
    expect(first.items).toEqual([
      {
        id: newer,
        queue: 'probe',
        name: 'probe.fail',
        failedAt: '2026-11-20T10:00:00.000001Z',
        attempts: 3,
        error: 'It broke',
      },
    ])
    const second = (await administrator.get(`/v1/jobs?limit=1&cursor=${first.page.nextCursor}`)).body
    expect(second.items[0].id).toBe(older)
  })

  it('are nobody else’s business', async () => {
    const group = await api.world.group()
    const facilitator = api.client.as(await api.signIn(group.facilitator.id))
    expect((await facilitator.get('/v1/jobs')).status).toBe(403)
    expect((await facilitator.post(`/v1/jobs/${await exhausted()}/retry`)).status).toBe(403)
    expect((await api.client.get('/v1/jobs')).status).toBe(401)
  })

  it('run again once when an administrator asks, and leave the list', async () => {
    const id = await exhausted('probe.fail')
    expect((await administrator.post(`/v1/jobs/${id}/retry`)).status).toBe(202)
    const asked = await api.world.sql(
      `select name, data from outbox where name = 'probe.fail' and done_at is null`,
    )
    expect(asked).toEqual([{ name: 'probe.fail', data: { id: 'x' } }])
    const again = await administrator.post(`/v1/jobs/${id}/retry`)
    expect([again.status, again.body.code]).toEqual([409, 'job.already-retried'])
    const left = (await administrator.get('/v1/jobs')).body.items.map((item: { id: string }) => item.id)
    expect(left).not.toContain(id)
    await api.world.sql(`delete from outbox where name = 'probe.fail'`)
  })

  it('cannot be retried when this version knows no such job, or there is no such row', async () => {
    const gone = await administrator.post(`/v1/jobs/${await exhausted('probe.abolished')}/retry`)
    expect([gone.status, gone.body.code]).toEqual([409, 'job.unknown'])
    expect((await administrator.post('/v1/jobs/01a2012f-7aab-7f6b-b513-115a7bc09e95/retry')).status).toBe(404)
  })
})

describe('the outbox', () => {
  it('takes no job from somebody who is not signed in, and shows none', async () => {
    const database = api.app.get(Database)
    const nobody = { ...systemActor('x'), kind: 'anonymous' as const, settings: {} }
    const asNobody = database.transaction(nobody, (tx) =>
      api.app.get(Outbox).enqueue(tx, markJob, { id: 'nobody' }),
    )
    await expect(asNobody).rejects.toThrow(/row-level security/)
    expect(await database.transaction(nobody, (tx) => tx.query('select from outbox'))).toEqual([])
  })

  it('keeps one waiting job for each key', async () => {
    const outbox = api.app.get(Outbox)
    const ask = (id: string): Promise<void> =>
      api.app
        .get(Database)
        .transaction(systemActor('test'), (tx) =>
          outbox.enqueue(tx, markJob, { id }, { key: 'one-at-a-time', runAt: new Date('2030-01-01') }),
        )
    await ask('first')
    await ask('second')
    expect(await api.world.sql(`select data ->> 'id' as id from outbox where key = 'one-at-a-time'`)).toEqual(
      [{ id: 'first' }],
    )
  })

  it('lets an effect be claimed once', async () => {
    const claim = (key: string) =>
      api.app.get(Database).transaction(systemActor('test'), (tx) => once(tx, key))
    expect([await claim('effect'), await claim('effect'), await claim('another')]).toEqual([
      true,
      false,
      true,
    ])
  })
})

@Module({})
class Missing {}

@Module({ providers: [ProbeHandlers, { provide: 'a second one', useClass: ProbeHandlers }] })
class Doubled {}

describe('a worker', () => {
  const boot = async (nouns: unknown): Promise<unknown> => {
    const { appUrl } = await workerDatabase()
    const whole = ProbeWorkerModule.on({ databaseUrl: appUrl, redisUrl: null })
    const root = { ...whole, imports: [...(whole.imports ?? []), nouns], providers: [] } as DynamicModule
    return NestFactory.createApplicationContext(root, { logger: false, abortOnError: false })
  }

  it('refuses to boot while a job has no handler, or two', async () => {
    await expect(boot(Missing)).rejects.toThrow(/exactly one handler: .*probe.mark has 0/)
    await expect(boot(Doubled)).rejects.toThrow(/exactly one handler: .*probe.mark has 2/)
  })
})

describe('draining by hand', () => {
  it('runs what is due through the handlers, and lists what fails too often', async () => {
    const app = await NestFactory.createApplicationContext(await idleWorker(), { logger: false })
    await api.world.sql(`delete from outbox`)
    await app
      .get(Database)
      .transaction(systemActor('test'), (tx) => app.get(Outbox).enqueue(tx, failJob, { id: 'drained' }))
    steering.failing = true
    expect(app.get(Handlers).of('probe.fail')).toBeDefined()
    expect(await drainJobs(app, { exhaust: true })).toBe(1)
    const listed = await api.world.sql(`select attempts from exhausted_jobs where data ->> 'id' = 'drained'`)
    expect(listed).toEqual([{ attempts: 3 }])
    expect(await drainJobs(app)).toBe(0)
    await app.close()
  })

  async function idleWorker(): Promise<DynamicModule> {
    const { appUrl } = await workerDatabase()
    return ProbeWorkerModule.idle(appUrl)
  }
})
