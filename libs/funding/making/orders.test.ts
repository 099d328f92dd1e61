import type { INestApplicationContext } from '@nestjs/common'
import { ModulesContainer } from '@nestjs/core'
import { systemActor } from '../../platform/actor'
import { withClient } from '../../platform/postgres'
import { startFundingDemo, type FundingDemo, type Report } from '../test-demo'
import { ReportMaking } from './report-making.service'

let demo: FundingDemo

/** Locks at which the worker waits as long as a test holds them: before it keeps the Word file, and while it counts. */
const GATES = { file: 4711, counting: 4712 } as const
const maker = systemActor('funding.make-report')
const view = async (id: string): Promise<Report> =>
  (await demo.administrator.get(`/v1/reports/${id}`)).body as Report
const cancel = (id: string) => demo.administrator.post(`/v1/reports/${id}/cancellation`)
const again = (id: string) => demo.administrator.post(`/v1/reports/${id}/making`)
const kept = async (id: string): Promise<string[]> => {
  const rows = await demo.owner<{ format: string }>(
    'select format from report_files where report_id = $1 order by format',
    [id],
  )
  return rows.map(({ format }) => format)
}

beforeAll(async () => {
  demo = await startFundingDemo('funding_orders')
  await demo.owner(`
    create function wait_here() returns trigger language plpgsql as $$
    begin perform pg_advisory_xact_lock_shared(tg_argv[0]::int); return new; end $$`)
  await demo.owner(`
    create trigger wait_here before insert on report_files for each row when (new.format = 'docx')
    execute function wait_here(${GATES.file})`)
  await demo.owner(`
    create trigger wait_here before insert on report_rows for each row when (new.indicator = 'groups.taking-part')
    execute function wait_here(${GATES.counting})`)
}, 120_000)
afterAll(() => demo.close())

/** Makes the report, and does something while the worker stands before the gate. */
function whileMaking(id: string, act: () => Promise<void>, at: keyof typeof GATES = 'file'): Promise<void> {
  const key = GATES[at]
  return withClient(demo.api.databaseUrl, async (gate) => {
    await gate.query('select pg_advisory_lock($1)', [key])
    const making = demo.worker.app.get(ReportMaking).make(maker, id)
    const waiting = `select from pg_locks where locktype = 'advisory' and objid = $1 and not granted`
    while ((await gate.query(waiting, [key])).rows.length === 0);
    await act()
    await gate.query('select pg_advisory_unlock($1)', [key])
    await making
  })
}

describe('the making of a report', () => {
  it('that nobody has begun is cancelled to the draft that it was, and the worker leaves it alone', async () => {
    const id = await demo.ask('part')
    const { status, body } = await cancel(id)
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ state: 'idle', stage: 'draft', sha256: null }),
    ])
    await demo.worker.drain()
    expect(await view(id)).toMatchObject({ state: 'idle', stage: 'draft' })
    const twice = await cancel(id)
    expect([twice.status, (twice.body as { code: string }).code]).toEqual([409, 'report.not-being-made'])
    expect((await again(id)).status).toBe(409)
  })

  it('that counts is cancelled at once: nobody waits for it, and nothing of it is kept', async () => {
    const id = await demo.ask('part')
    const cancelled = async (): Promise<void> => {
      expect((await cancel(id)).body).toMatchObject({ state: 'idle', stage: 'draft' })
    }
    await whileMaking(id, cancelled, 'counting')
    expect(await view(id)).toMatchObject({ state: 'idle', stage: 'draft', sha256: null })
    const rows = await demo.owner('select from report_rows where report_id = $1', [id])
    expect([rows.length, await kept(id)]).toEqual([0, []])
    await demo.administrator.post(`/v1/reports/${id}/freezing`)
    await demo.worker.drain()
    expect(await view(id)).toMatchObject({ state: 'ready', stage: 'in-review' })
  })

  it('that runs is stopped before its next file, keeps what is frozen, and goes on from there when asked', async () => {
    const id = await demo.ask('final')
    await whileMaking(id, async () => {
      const { body } = await cancel(id)
      expect(body).toMatchObject({ state: 'cancelled', stage: 'in-review' })
    })
    const { sha256 } = await view(id)
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect([(await view(id)).state, await kept(id)]).toEqual(['cancelled', ['docx', 'pdf']])
    const file = await demo.administrator.get(`/v1/reports/${id}/files/pdf`)
    expect(file.status).toBe(409)

    await demo.worker.drain()
    expect((await view(id)).state).toBe('cancelled')
    expect((await again(id)).status).toBe(202)
    await demo.worker.drain()
    const ready = await view(id)
    expect([ready.state, ready.files.length, ready.sha256]).toEqual(['ready', 7, sha256])
    expect((await cancel(id)).status).toBe(409)
    expect((await again(id)).status).toBe(409)
  })

  it('tells a reader whose line broke what came after the last event that it saw, and then that it is over', async () => {
    const [report] = (await demo.administrator.get('/v1/reports')).body.items as Report[]
    const path = `/v1/reports/${report?.id}/events`
    const all = (await demo.administrator.raw('get', path)).text
    const ids = [...all.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))
    expect(all).toContain('"state":"ready"')
    const last = ids.at(-1) ?? 0
    const missed = (await demo.administrator.raw('get', path).set('last-event-id', String(last - 1))).text
    expect(missed).toContain(`id: ${last}`)
    expect((await demo.administrator.raw('get', path).set('last-event-id', String(last))).status).toBe(204)
  })

  it('is stopped and taken up by administrators alone', async () => {
    const { items } = (await demo.administrator.get('/v1/reports')).body as { items: Report[] }
    const host = await demo.as('facilitator', '3201')
    for (const { id } of items) {
      expect((await host.post(`/v1/reports/${id}/cancellation`)).status).toBe(403)
      expect((await host.post(`/v1/reports/${id}/making`)).status).toBe(403)
    }
  })

  it('happens in the worker: the program that answers people cannot do it', () => {
    const makes = (app: INestApplicationContext): boolean =>
      [...app.get(ModulesContainer).values()].some(({ providers }) => providers.has(ReportMaking))
    expect([makes(demo.api.app), makes(demo.worker.app)]).toEqual([false, true])
  })
})
