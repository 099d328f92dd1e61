import { createHash } from 'node:crypto'
import { systemActor } from '../../platform/actor'
import { ReportMaking } from './report-making.service'
import { startFundingDemo, type FundingDemo, type Report } from '../test-demo'

let demo: FundingDemo
const maker = systemActor('funding.make-report')

beforeAll(async () => {
  demo = await startFundingDemo('funding_making')
  await demo.owner(`
    create function stop_here() returns trigger language plpgsql as $$ begin raise exception 'stopped here'; end $$`)
}, 120_000)
afterAll(() => demo.close())

const ask = (kind = 'part'): Promise<string> => demo.ask(kind)

const view = async (id: string): Promise<Report> =>
  (await demo.administrator.get(`/v1/reports/${id}`)).body as Report

/** Makes every step that the condition meets fail in the database, as if the program had ended there. */
async function stopAt(table: string, event: string, condition: string): Promise<() => Promise<unknown>> {
  await demo.owner(`
    create trigger stop_here before ${event} on ${table} for each row when (${condition}) execute function stop_here()`)
  return () => demo.owner(`drop trigger stop_here on ${table}`)
}

function passTime(): void {
  demo.api.clock.moveTo(new Date(demo.api.clock.now().getTime() + 1_000))
}

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')
const filesOf = (id: string): Promise<{ format: string; sha256: string }[]> =>
  demo.owner('select format, sha256 from report_files where report_id = $1 order by format', [id])

describe('the making of a report', () => {
  it.each([
    ['before anything', 'reports', 'update', `new.state = 'making'`],
    ['while the figures are frozen', 'report_snapshots', 'insert', 'true'],
    ['before the first file', 'report_files', 'insert', `new.format = 'pdf'`],
    ['between two files', 'report_files', 'insert', `new.format = 'xlsx'`],
    ['after the last file', 'reports', 'update', `new.state = 'ready'`],
  ])('that ends %s goes on where it was, and makes one report with one set of files', async (_, ...place) => {
    const id = await ask()
    const goOn = await stopAt(...place)
    await expect(demo.worker.drain()).rejects.toThrow('stopped here')
    expect((await view(id)).state).not.toBe('ready')
    await goOn()
    passTime()
    await demo.worker.drain()
    const { state, files } = await view(id)
    expect([state, files.length]).toEqual(['ready', 7])
    const [kept] = await demo.owner<{ n: string }>(
      'select count(*) n from report_snapshots where report_id = $1',
      [id],
    )
    expect([Number(kept?.n), (await filesOf(id)).length]).toEqual([1, 7])
  })

  it('by two workers at once makes one report', async () => {
    const id = await ask()
    const making = demo.worker.app.get(ReportMaking)
    await Promise.all([making.make(maker, id), making.make(maker, id)])
    expect((await view(id)).files).toHaveLength(7)
    await demo.worker.drain()
    expect(await view(id)).toMatchObject({ state: 'ready' })
  })

  it('that fails as often as it may says so in a sentence, and is a draft that can be frozen again', async () => {
    const id = await ask('final')
    const goOn = await stopAt('report_snapshots', 'insert', 'true')
    passTime()
    await demo.worker.drain({ exhaust: true })
    expect(await view(id)).toMatchObject({
      state: 'failed',
      failure: expect.stringMatching(/^Rapporten ble ikke laget/),
    })
    const file = await demo.administrator.get(`/v1/reports/${id}/files/pdf`)
    expect([file.status, file.body.code]).toEqual([409, 'report.failed'])
    await goOn()
    expect(await view(id)).toMatchObject({ stage: 'draft', actions: ['freeze', 'give-up'] })
    await demo.administrator.post(`/v1/reports/${id}/freezing`)
    await demo.worker.drain()
    expect(await view(id)).toMatchObject({ state: 'ready', stage: 'in-review' })
  })

  it('that failed can be taken up again from the list of jobs', async () => {
    const [job] = (await demo.administrator.get('/v1/jobs')).body.items as { id: string; name: string }[]
    expect(job?.name).toBe('funding.make-report')
    expect((await demo.administrator.post(`/v1/jobs/${job?.id}/retry`)).status).toBe(202)
    await demo.worker.drain()
    const { items } = (await demo.administrator.get('/v1/reports')).body as { items: { state: string }[] }
    expect(items.map(({ state }) => state)).not.toContain('failed')
  })

  it('reads everything in one transaction of one instant', async () => {
    const goOn = await stopAt(
      'report_snapshots',
      'insert',
      `current_setting('transaction_isolation') <> 'repeatable read'`,
    )
    const id = await ask()
    await demo.worker.drain()
    await goOn()
    expect((await view(id)).state).toBe('ready')
  })
})

describe('a snapshot', () => {
  interface Kept {
    report_id: string
    number: number
    published: string
    counted: string
    sha256: string
    counted_sha256: string
    previous_sha256: string | null
  }
  const chain = (): Promise<Kept[]> => demo.owner('select * from report_snapshots order by number')

  it('names the checksum of the one before it, also when two are frozen at once', async () => {
    const [part, final] = [await ask('part'), await ask('final')]
    const making = demo.worker.app.get(ReportMaking)
    await Promise.all([making.make(maker, part), making.make(maker, final)])
    const links = await chain()
    expect(links.map(({ number }) => number)).toEqual(links.map((_, i) => i + 1))
    expect(links.map((one) => one.previous_sha256)).toEqual([
      null,
      ...links.slice(0, -1).map(({ sha256 }) => sha256),
    ])
    for (const { published, counted, sha256, counted_sha256, previous_sha256 } of links) {
      expect([hash(published), hash(counted)]).toEqual([sha256, counted_sha256])
      expect(JSON.parse(published)).toMatchObject({
        countedSha256: counted_sha256,
        previousSha256: previous_sha256,
      })
    }
    await demo.worker.drain()
  })

  it('and its files never change and are never deleted, not even by the owner of the tables', async () => {
    for (const statement of [
      `update report_snapshots set published = '{}'`,
      'delete from report_snapshots',
      `update report_files set content = ''`,
      'delete from report_files',
      'truncate report_files',
      'truncate report_snapshots cascade',
    ]) {
      await expect(demo.owner(statement)).rejects.toThrow('a frozen report never changes')
    }
    for (const table of ['report_snapshots', 'report_files']) {
      await expect(demo.api.world.sql(`delete from ${table}`)).rejects.toThrow(
        'a frozen report never changes',
      )
    }
  })

  it('gives the same bytes when its files are deleted in a copy of the database and made again', async () => {
    const [first] = await chain()
    const id = first?.report_id ?? ''
    const before = await filesOf(id)
    await demo.owner('alter table report_files disable trigger refuse_frozen_change')
    await demo.owner('delete from report_files where report_id = $1', [id])
    await demo.owner('alter table report_files enable trigger refuse_frozen_change')
    await demo.owner(`update reports set state = 'failed' where id = $1`, [id])
    await demo.worker.app.get(ReportMaking).make(maker, id)
    expect(await filesOf(id)).toEqual(before)
    expect(before.map(({ format }) => format)).toEqual([
      'archive',
      'csv',
      'docx',
      'json',
      'pdf',
      'pdfa',
      'xlsx',
    ])
  })
})
