import type { Response } from 'supertest'
import type { ApiClient } from '../../testing/api-client'
import { startFundingDemo, type FundingDemo } from '../test-demo'

let demo: FundingDemo
let host: ApiClient
let owner: ApiClient
let neighbour: ApiClient

beforeAll(async () => {
  demo = await startFundingDemo('funding_life')
  host = await demo.as('facilitator', '3201')
  owner = await demo.as('chief-executive', '3201')
  neighbour = await demo.as('facilitator', '3203')
}, 120_000)
afterAll(() => demo.close())

type Client = ApiClient
const step = (client: Client, id: string, name: string, reason?: string): Promise<Response> =>
  client.post(`/v1/reports/${id}/${name}`, reason === undefined ? {} : { reason })
const codeOf = ({ status, body }: Response): [number, string] => [status, (body as { code: string }).code]
const view = async (id: string, client = demo.administrator): Promise<Record<string, unknown>> =>
  (await client.get(`/v1/reports/${id}`)).body as Record<string, unknown>

describe('a report from the draft to the funder', () => {
  it('goes through four eyes and the host’s hands, and tells who, when and why', async () => {
    const id = await demo.made('part')
    expect(await view(id)).toMatchObject({ stage: 'in-review', state: 'ready' })
    expect(codeOf(await step(demo.administrator, id, 'approval'))).toEqual([403, 'report.four-eyes'])
    expect(codeOf(await step(host, id, 'submission'))).toEqual([409, 'report.not-now'])
    expect((await step(demo.colleague, id, 'approval', 'Tallene er kontrollert')).status).toBe(200)
    expect(codeOf(await step(demo.administrator, id, 'submission'))).toEqual([403, 'access.denied'])
    const submitted = await step(host, id, 'submission', 'Kvittering fra portalen er arkivert')
    expect(submitted.body).toMatchObject({ stage: 'submitted', actions: [] })
    const { steps } = submitted.body as {
      steps: { stage: string; by: string | null; reason: string | null }[]
    }
    expect(steps.map(({ stage, reason }) => [stage, reason])).toEqual([
      ['draft', null],
      ['in-review', null],
      ['approved', 'Tallene er kontrollert'],
      ['submitted', 'Kvittering fra portalen er arkivert'],
    ])
    expect(steps.every(({ by }) => typeof by === 'string')).toBe(true)
    expect(steps[0]?.by).not.toBe(steps[2]?.by)
    expect((await step(demo.administrator, id, 'acceptance')).body).toMatchObject({
      stage: 'accepted',
      actions: [],
    })
    expect((await demo.draft('part')).length).toBe(36)
  })

  it('comes back from the funder as a new draft, and what was submitted stays', async () => {
    const id = await demo.made('final')
    await step(demo.colleague, id, 'approval')
    await step(owner, id, 'submission')
    const before = await view(id)
    expect((await step(demo.administrator, id, 'funder-return')).status).toBe(400)
    const back = await step(demo.administrator, id, 'funder-return', 'Statsforvalteren ber om regnskap')
    expect(back.body).toMatchObject({ stage: 'returned', sha256: before.sha256, sections: before.sections })
    const [next] = (back.body as { versions: { id: string; version: number; stage: string }[] }).versions
    expect(next).toMatchObject({ version: (before.version as number) + 1, stage: 'draft' })
    expect(codeOf(await step(demo.administrator, id, 'acceptance'))).toEqual([409, 'report.not-now'])
  })

  it('is begun, frozen and sent back by nobody but administrators, and never seen by another municipality', async () => {
    const id = await demo.draft('part')
    expect((await host.get(`/v1/reports/${id}`)).body).toMatchObject({ stage: 'draft', actions: [] })
    expect((await neighbour.get(`/v1/reports/${id}`)).status).toBe(404)
    expect((await neighbour.get('/v1/reports')).body).toMatchObject({ items: [] })
    for (const name of [
      'freezing',
      'withdrawal',
      'review-return',
      'approval',
      'funder-return',
      'acceptance',
    ]) {
      expect([name, (await step(host, id, name, 'Nei')).status]).toEqual([name, 403])
    }
    expect((await step(neighbour, id, 'submission')).status).toBe(404)
    for (const role of ['participant', 'employee-representative']) {
      const client = await demo.as(role, '3201')
      expect([role, (await client.get('/v1/reports')).status]).toEqual([role, 403])
    }
    const instructor = await demo.as('instructor')
    expect((await instructor.get(`/v1/reports/${id}`)).status).toBe(404)
  })

  it('shows the host the figures of the whole grant, not of what the host may see elsewhere', async () => {
    const id = await demo.draft('part')
    expect((await view(id, host)).sections).toEqual((await view(id)).sections)
  })

  it('is asked for twice and frozen once', async () => {
    const id = await demo.draft('part')
    const [first, second] = await Promise.all([1, 2].map(() => step(demo.administrator, id, 'freezing')))
    expect([first?.status, second?.status]).toEqual([202, 202])
    const jobs = await demo.owner(
      `select from outbox where name = 'funding.make-report' and data ->> 'reportId' = $1`,
      [id],
    )
    expect(jobs).toHaveLength(1)
    await demo.worker.drain()
    expect(codeOf(await step(demo.administrator, id, 'freezing'))).toEqual([409, 'report.not-now'])
  })

  it('is approved once, also when two press at the same time', async () => {
    const id = await demo.made('part')
    const both = await Promise.all([1, 2].map(() => step(demo.colleague, id, 'approval')))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('past the rules of the program', () => {
  const asSystem = (statement: string): Promise<unknown> =>
    demo.owner(`set app.system = 'test'; ${statement}`)
  const take = (id: string, stage: string, by: string | null): Promise<unknown> =>
    asSystem(`insert into report_steps (report_id, position, stage, taken_at, taken_by, reason)
      values ('${id}', 0, '${stage}', now(), ${by === null ? 'null' : `'${by}'`}, 'x')`)
  const me = async (client: Client): Promise<string> =>
    ((await client.get('/v1/me')).body as { id: string }).id

  it('the database refuses what is out of order, the same pair of eyes, and every change of what was taken', async () => {
    const id = await demo.made('part')
    await expect(asSystem(`update reports set stage = 'accepted' where id = '${id}'`)).rejects.toThrow(
      'follows its steps',
    )
    await expect(take(id, 'submitted', null)).rejects.toThrow('takes no step')
    await expect(take(id, 'approved', await me(demo.administrator))).rejects.toThrow(
      'somebody else than who froze it',
    )
    await expect(take(id, 'approved', null)).rejects.toThrow('somebody else than who froze it')
    await expect(
      demo.owner(`update report_steps set reason = 'y' where report_id = $1`, [id]),
    ).rejects.toThrow('stays')
    await expect(asSystem(`delete from report_steps where report_id = '${id}'`)).rejects.toThrow('stays')
  })
})
