import type { Response } from 'supertest'
import { withClient } from '../platform/postgres'
import { startFundingDemo, type FundingDemo } from './test-demo'

let demo: FundingDemo

beforeAll(async () => {
  demo = await startFundingDemo('funding')
}, 120_000)
afterAll(() => demo.close())

const NOBODYS = '0197a000-0000-7000-8000-000000000000'

async function ask(kind: string, headers: Record<string, string> = {}, more: object = {}): Promise<Response> {
  return demo.administrator.post(`/v1/grants/${demo.grantId}/reports`, { kind, ...more }, headers)
}

const codeOf = ({ status, body }: Response): [number, string] => [status, (body as { code: string }).code]

describe('grants', () => {
  it('are listed for an administrator with amounts in whole kroner', async () => {
    const { body } = await demo.administrator.get('/v1/grants')
    expect(body.items).toEqual([
      expect.objectContaining({
        caseNumber: '2023/4187',
        applied: 1_500_000,
        granted: 1_200_000,
        used: 1_150_000,
      }),
    ])
    expect(body.items[0].host.name).toBe('Bærum')
  })

  it('show budget, financing of the same sum, goals with what is measured, and what a controller looks at', async () => {
    const { body } = await demo.administrator.get(`/v1/grants/${demo.grantId}`)
    const sum = (lines: { amount: number }[]): number => lines.reduce((all, { amount }) => all + amount, 0)
    expect([sum(body.budget), sum(body.financing)]).toEqual([3_400_000, 3_400_000])
    const goals = body.goals.map(({ key, actual, met }: Record<string, unknown>) => [key, actual, met])
    expect(goals).toEqual([
      ['completed', 27, true],
      ['attendance', expect.any(Number), true],
      ['measures', null, null],
      ['understanding', null, null],
      ['solution-cards', null, null],
    ])
    const checks = Object.fromEntries(
      body.checks.map(({ key, ok }: { key: string; ok: boolean }) => [key, ok]),
    )
    expect(checks).toMatchObject({
      balance: true,
      granted: true,
      recorded: true,
      deviation: true,
      used: true,
    })
  })

  it('are nobody else’s business', async () => {
    for (const role of ['participant', 'instructor', 'employee-representative']) {
      const client = await demo.as(role)
      for (const path of ['/v1/grants', `/v1/grants/${demo.grantId}`]) {
        expect([role, path, (await client.get(path)).status]).toEqual([role, path, 403])
      }
      expect((await client.post(`/v1/grants/${demo.grantId}/reports`, { kind: 'part' })).status).toBe(403)
    }
    for (const role of ['facilitator', 'chief-executive']) {
      const neighbour = await demo.as(role, '3312')
      expect((await neighbour.get('/v1/grants')).body).toMatchObject({ items: [] })
      expect((await neighbour.get(`/v1/grants/${demo.grantId}`)).status).toBe(404)
      expect((await neighbour.post(`/v1/grants/${demo.grantId}/reports`, { kind: 'part' })).status).toBe(403)
    }
    expect((await demo.api.client.get('/v1/grants')).status).toBe(401)
    expect((await demo.api.client.get(`/v1/reports/${NOBODYS}/files/pdf`)).status).toBe(401)
  })

  it('are closed in the database as well, to everybody who is no administrator', async () => {
    const tables = ['grants', 'grant_cohorts', 'budget_lines', 'financing_lines', 'grant_goals']
    const seen = await withClient(demo.api.databaseUrl, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.person', gen_random_uuid()::text, true)`)
      const counts: unknown[] = []
      for (const table of [...tables, 'reports', 'report_snapshots', 'report_files'])
        counts.push((await client.query(`select from ${table}`)).rowCount)
      return counts
    })
    expect(seen).toEqual(Array.from({ length: 8 }, () => 0))
  })

  it('are never granted more than was applied for', async () => {
    const set = (amounts: string): Promise<unknown> => demo.owner(`update grants set ${amounts}`)
    await expect(set('granted = applied + 1')).rejects.toThrow('ck_grants_granted')
    await expect(set('granted = -1')).rejects.toThrow('ck_grants_granted')
  })

  it('that do not exist are simply not found, and neither are their reports', async () => {
    const paths = [`/v1/grants/${NOBODYS}`, `/v1/reports/${NOBODYS}`, `/v1/reports/${NOBODYS}/files/pdf`]
    for (const path of [...paths, `/v1/reports/${NOBODYS}/events`, '/v1/grants/nei']) {
      expect([path, (await demo.administrator.get(path)).status]).toEqual([path, 404])
    }
    const answer = await demo.administrator.post(`/v1/grants/${NOBODYS}/reports`, { kind: 'part' })
    expect(codeOf(answer)).toEqual([404, 'request.not-found'])
  })
})

describe('beginning a report', () => {
  it('answers a draft with the figures of today, which nobody has frozen', async () => {
    const begun = await ask('part', {}, { language: 'nn' })
    expect(begun.status).toBe(201)
    expect(begun.headers.location).toBe(`/v1/reports/${begun.body.id}`)
    expect(begun.body).toMatchObject({
      stage: 'draft',
      state: 'idle',
      language: 'nn',
      files: [],
      sha256: null,
      frozenAt: null,
      steps: [{ stage: 'draft', by: expect.stringMatching(/\S/), reason: null }],
      actions: ['freeze', 'give-up'],
    })
    const told = begun.body.sections.map(({ key }: { key: string }) => key)
    expect(told).toEqual(expect.arrayContaining(['summary', 'participation', 'accounts']))
    expect(JSON.stringify(begun.body.sections)).toContain('Dette er eit utkast.')
    const listed = await demo.administrator.get(`/v1/reports?grant=${demo.grantId}&limit=1`)
    expect(listed.body.items).toMatchObject([{ id: begun.body.id, stage: 'draft', state: 'idle' }])
    await demo.administrator.post(`/v1/reports/${begun.body.id}/withdrawal`, { reason: 'Feil språk' })
  })

  it('with the same key again makes one draft, also when both come at once', async () => {
    const key = { 'idempotency-key': `one-${Math.random()}` }
    const both = await Promise.all([ask('final', key), ask('final', key)])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect(both[0]?.body.id).toBe(both[1]?.body.id)
    expect(codeOf(await ask('part', key))).toEqual([422, 'report.key-reused'])
    expect(codeOf(await ask('part', { 'idempotency-key': 'two words' }))).toEqual([400, 'report.key-invalid'])
  })

  it('twice makes one at a time: the second hears that there is one to go on with', async () => {
    const both = await Promise.all([ask('part'), ask('part')])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const refused = both.find(({ status }) => status === 409) as Response
    expect(refused.body.code).toBe('report.open')
  })
})

describe('the files of a report', () => {
  it('come with their type, their name and their checksum, and only once to who has them', async () => {
    const id = await demo.made('part')
    const { body } = await demo.administrator.get(`/v1/reports/${id}`)
    const types: Record<string, string> = {
      pdf: 'application/pdf',
      docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      csv: 'text/csv',
      json: 'application/json',
      pdfa: 'application/pdf',
      archive: 'application/zip',
    }
    const ends: Record<string, string> = { pdfa: ' PDF-A.pdf', archive: '.zip' }
    expect(body.files.map(({ format }: { format: string }) => format)).toEqual(Object.keys(types))
    for (const { format, sha256, bytes, href } of body.files) {
      const answer = await demo.administrator.raw('get', href as string)
      expect(answer.headers['content-type']).toContain(types[format])
      expect(answer.headers['content-length']).toBe(String(bytes))
      expect(answer.headers.etag).toBe(`"${sha256}"`)
      expect(answer.headers['content-disposition']).toContain(
        `filename="Delrapport Kompetanseloftet i digital transformasjon v${body.version}${ends[format] ?? `.${format}`}"; filename*=UTF-8''`,
      )
      const again = await demo.administrator.get(href as string, {
        'if-none-match': answer.headers.etag ?? '',
      })
      expect([again.status, again.text]).toEqual([304, ''])
    }
    expect((await demo.administrator.get(`/v1/reports/${id}/files/odt`)).status).toBe(404)
  })

  it('are not there before the report is', async () => {
    const id = await demo.ask('part')
    const answer = await demo.administrator.get(`/v1/reports/${id}/files/pdf`)
    expect(codeOf(answer)).toEqual([409, 'report.not-ready'])
    await demo.worker.drain()
  })
})

describe('the progress of a report', () => {
  it('is told as it goes, to the end, and nothing again to who has seen it', async () => {
    const id = await demo.ask('final', 'en')
    const path = `/v1/reports/${id}/events`
    const listening = demo.administrator.raw('get', path).set('accept-language', 'en')
    const [stream] = await Promise.all([listening, demo.worker.drain()])
    expect(stream.headers['content-type']).toContain('text/event-stream')
    const events = stream.text.split('\n\n').filter((one) => one.startsWith('id:'))
    const last = events.at(-1)?.split('\n') ?? []
    expect(last[1]).toBe('event: progress')
    expect(JSON.parse(last[2]?.replace('data: ', '') ?? '')).toEqual({
      state: 'ready',
      percent: 100,
      step: 'Done',
    })
    const seen = last[0]?.replace('id: ', '') ?? ''
    const before = String(Number(seen) - 1)
    const resumed = await demo.administrator.raw('get', path).set('last-event-id', before)
    expect(resumed.text).toBe(`${events.at(-1)?.replace('Done', 'Ferdig')}\n\n`)
    expect((await demo.administrator.get(path, { 'last-event-id': seen })).status).toBe(204)
  })
})
