import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { startFundingDemo, type FundingDemo, type Report } from '../test-demo'
import { download } from '../../testing/documents/download'
import { codeOf } from './code'

let demo: FundingDemo
let report: Report
let code: string

const hash = (content: string | Buffer | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')
const check = (typed: string) => demo.api.client.get(`/v1/report-codes/${encodeURIComponent(typed)}`)

/** Steps as they stand in the database; who may take them over HTTP is tested where they are taken. */
async function step(stage: string, at: string): Promise<void> {
  await demo.owner(
    `insert into report_steps (report_id, position, stage, taken_at, taken_by, reason)
     select $1, 1, $2, $3, p.id, 'Fordi' from people p
     where p.id is distinct from (select freeze_asked_by from reports where id = $1) order by p.id limit 1`,
    [report.id, stage, at],
  )
}

beforeAll(async () => {
  demo = await startFundingDemo('funding_proofs')
  const id = await demo.ask('final')
  await demo.worker.drain()
  report = (await demo.administrator.get(`/v1/reports/${id}`)).body as Report
  code = codeOf(report.sha256)
}, 120_000)
afterAll(() => demo.close())

describe('the files of a report', () => {
  it('are seven, each with the checksum that it is named with and a name of its own', async () => {
    expect(report.files.map(({ format }) => format)).toEqual([
      'pdf',
      'docx',
      'xlsx',
      'csv',
      'json',
      'pdfa',
      'archive',
    ])
    const names = new Set<string>()
    for (const { href, sha256 } of report.files) {
      expect(hash(await download(demo.administrator, href))).toBe(sha256)
      names.add(String((await demo.administrator.raw('get', href)).headers['content-disposition']))
    }
    expect(names.size).toBe(7)
  })

  it('hold the frozen text itself in the package for the archive', async () => {
    const href = report.files.find(({ format }) => format === 'archive')?.href ?? ''
    const parts = unzipSync(await download(demo.administrator, href))
    expect(hash(parts['snapshot.json'] ?? '')).toBe(report.sha256)
    const pdfa = report.files.find(({ format }) => format === 'pdfa')
    expect(hash(parts['rapport.pdf'] ?? '')).toBe(pdfa?.sha256)
  })
})

describe('the code of a report', () => {
  it('says nothing before the report is handed in, in the same words as for a code that nobody has', async () => {
    const unknown = await check('0000-0000-0000-0000-0000')
    expect(unknown.status).toBe(404)
    const strip = ({ requestId: _, instance: __, ...rest }: Record<string, unknown>): unknown => rest
    for (const typed of [code, 'hei', '%00', `${code}0`]) {
      const answer = await check(typed)
      expect([answer.status, strip(answer.body)]).toEqual([404, strip(unknown.body)])
    }
    await step('approved', '2026-11-23T09:00:00Z')
    expect((await check(code)).status).toBe(404)
  })

  it('says which report was handed in and when, that it is unchanged, and nothing else', async () => {
    await step('submitted', '2026-11-23T23:30:00Z')
    const { status, body } = await check(code.toLowerCase().replaceAll('-', ' '))
    expect(status).toBe(200)
    expect(body).toEqual({
      code,
      kind: 'final',
      version: report.version,
      grantName: expect.any(String),
      submittedOn: '2026-11-24',
      unchanged: true,
      files: expect.arrayContaining(report.files.map(({ format, sha256 }) => ({ format, sha256 }))),
    })
  })

  it('finds out when something in the database was changed all the same', async () => {
    await demo.owner('alter table report_files disable trigger refuse_frozen_change')
    await demo.owner('alter table report_files drop constraint ck_report_files_sha256')
    const kept = await demo.owner<{ content: Buffer }>(
      `select content from report_files where report_id = $1 and format = 'csv'`,
      [report.id],
    )
    const put = (content: Buffer): Promise<unknown> =>
      demo.owner(`update report_files set content = $2 where report_id = $1 and format = 'csv'`, [
        report.id,
        content,
      ])
    await put(Buffer.from('pyntet'))
    expect((await check(code)).body).toMatchObject({ unchanged: false })
    await put(kept[0]?.content ?? Buffer.alloc(0))
    expect((await check(code)).body).toMatchObject({ unchanged: true })
  })

  it('finds out when a row behind a figure was changed, taken away or added all the same', async () => {
    const unchanged = async (): Promise<unknown> =>
      ((await check(code)).body as { unchanged: boolean }).unchanged
    const rows = (change: string): Promise<unknown> => demo.owner(change, [report.id])
    await demo.owner('create table kept_rows as select * from report_rows')
    await demo.owner('alter table report_rows disable trigger user')
    const where = `where report_id = $1 and indicator = 'attendance.by-module' and line = '2'`
    for (const change of [
      `update report_rows set counted = counted[2:] ${where}`,
      `update report_rows set counted = array_append(counted[2:], counted[1]) ${where}`,
      `update report_rows set base = array_append(base[2:], report_id) ${where}`,
      `delete from report_rows ${where}`,
      `insert into report_rows select report_id, indicator, '9', '{}', '{}' from report_rows ${where}`,
    ]) {
      expect(await unchanged()).toBe(true)
      await rows(change)
      expect([change, await unchanged()]).toEqual([change, false])
      await demo.owner('delete from report_rows')
      await demo.owner('insert into report_rows select * from kept_rows')
    }
    await demo.owner('alter table report_rows enable trigger user')
    await demo.owner('drop table kept_rows')
  })

  it('is described by a schema that anybody may fetch', async () => {
    const { status, body } = await demo.api.client.get('/v1/schemas/funding-report.json')
    expect([status, (body as { title: string }).title]).toEqual([200, 'Funding report'])
  })
})

describe('a link to read a report', () => {
  const links = (): string => `/v1/reports/${report.id}/links`
  const tokenOf = (address: string): string => address.split('/les/')[1] ?? ''
  const open = (token: string) => demo.api.client.get(`/v1/shared-reports/${token}`)
  const make = async (days = 14): Promise<{ id: string; address: string }> =>
    (await demo.administrator.post(links(), { days })).body as { id: string; address: string }

  it('shows the report and its files to who has it, and counts how often', async () => {
    const { address } = await make()
    const token = tokenOf(address)
    const first = await open(token)
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({ kind: 'final', code, grantName: expect.any(String) })
    expect((first.body as Report).sections).toEqual(report.sections)
    for (const { href, sha256 } of (first.body as Report).files)
      expect(hash(await download(demo.api.client, href))).toBe(sha256)
    await open(token)
    const { body } = await demo.administrator.get(links())
    expect((body as { items: { opened: number; state: string }[] }).items[0]).toMatchObject({
      opened: 2,
      state: 'open',
    })
  })

  it('is passed on to nobody and kept by no cache and no search engine', async () => {
    const { headers } = await open(tokenOf((await make()).address))
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-robots-tag']).toContain('noindex')
    expect(headers['cache-control']).toContain('no-store')
  })

  it('is kept as a hash alone', async () => {
    const token = tokenOf((await make()).address)
    const [row] = await demo.owner<{ found: boolean }>(
      `select bool_or(strpos(l::text, $1) > 0) as found from report_links l`,
      [token],
    )
    expect(row?.found).toBe(false)
  })

  it('stops when it is revoked and when its days are over, and then answers as one that never was', async () => {
    const [revoked, lasting] = [await make(1), await make(30)]
    const answer = await demo.administrator.post(`/v1/report-links/${revoked.id}/revocation`)
    expect(answer.body).toMatchObject({ state: 'revoked', revokedBy: expect.any(String) })
    const never = await open('a'.repeat(32))
    const same = async (token: string): Promise<void> => {
      const { status, body } = await open(token)
      expect([status, (body as { code: string }).code]).toEqual([
        never.status,
        (never.body as { code: string }).code,
      ])
      expect((await demo.api.client.get(`/v1/shared-reports/${token}/files/pdf`)).status).toBe(404)
    }
    await same(tokenOf(revoked.address))
    expect((await open(tokenOf(lasting.address))).status).toBe(200)
    const now = demo.api.clock.now()
    demo.api.clock.moveTo(new Date(now.getTime() + 30 * 86_400_000))
    await same(tokenOf(lasting.address))
    demo.api.clock.moveTo(now)
  })

  it('is made by administrators and the host alone, for what is approved alone', async () => {
    const host = await demo.as('facilitator', '3201')
    expect((await host.post(links(), { days: 3 })).status).toBe(201)
    const neighbour = await demo.as('facilitator', '3203')
    expect((await neighbour.post(links(), { days: 3 })).status).toBe(404)
    expect((await neighbour.get(links())).status).toBe(404)
    const participant = await demo.as('participant', '3201')
    expect((await participant.get(links())).status).toBe(403)
    expect((await demo.administrator.post(links(), { days: 0 })).status).toBe(400)
    const token = tokenOf((await make()).address)
    await step('returned', '2026-11-25T09:00:00Z')
    const refused = await demo.administrator.post(links(), { days: 3 })
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'report.not-shareable'])
    expect((await open(token)).status).toBe(404)
    expect((await check(code)).status).toBe(200)
  })
})
