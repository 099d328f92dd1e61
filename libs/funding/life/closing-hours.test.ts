import type { Response } from 'supertest'
import type { ApiClient } from '../../testing/api-client'
import { startFundingDemo, type FundingDemo } from '../test-demo'

let demo: FundingDemo
let facilitator: ApiClient
let neighbour: ApiClient
let groups: readonly string[]

beforeAll(async () => {
  demo = await startFundingDemo('funding_closing_hours')
  facilitator = await demo.as('facilitator', '3201')
  neighbour = await demo.as('facilitator', '3203')
  groups = [await groupOf(facilitator), await groupOf(neighbour)]
}, 120_000)
afterAll(() => demo.close())

const groupOf = async (reader: ApiClient): Promise<string> =>
  ((await reader.get('/v1/me')).body as { groups: { id: string }[] }).groups[0]?.id ?? ''

interface Entry {
  readonly id: string
  readonly version: number
  readonly workedOn: string
  readonly locked: boolean
}

const entriesOf = async (reader: ApiClient, group = groups[0]): Promise<Entry[]> =>
  ((await reader.get(`/v1/groups/${group}/hours`)).body as { items: Entry[] }).items
const enter = (workedOn: string, reader = facilitator, group = groups[0]): Promise<Response> =>
  reader.post(`/v1/groups/${group}/hours`, {
    grant: demo.grantId,
    workedOn,
    quarters: 4,
    purpose: 'Møte',
    module: null,
  })
/** The part report tells until this day. */
const [TOLD, NEXT] = ['2024-05-31', '2024-06-01']

describe('the days that a report tells of', () => {
  let report: string

  it('are open while it is written, frozen, reviewed and approved', async () => {
    report = await demo.made('part')
    expect((await demo.colleague.post(`/v1/reports/${report}/approval`, {})).status).toBe(200)
    expect((await enter(TOLD)).status).toBe(201)
    expect((await entriesOf(facilitator)).filter(({ locked }) => locked)).toEqual([])
  })

  it('are closed for every group when the host hands it in, and the days after stay open', async () => {
    const before = await entriesOf(facilitator)
    expect((await facilitator.post(`/v1/reports/${report}/submission`, {})).status).toBe(200)
    for (const [reader, group] of [[facilitator, groups[0]], [neighbour, groups[1]]] as const) {
      const refused = await enter(TOLD, reader, group)
      expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining('hours.reported')])
      expect((await enter(NEXT, reader, group)).status).toBe(201)
    } // prettier-ignore
    const after = await entriesOf(facilitator)
    expect(after.filter(({ locked }) => locked)).toHaveLength(
      before.filter(({ workedOn }) => workedOn <= TOLD).length,
    )
    const old = after.find(({ workedOn }) => workedOn === TOLD)
    const tag = { 'if-match': `"${old?.version}"` }
    const gone = await facilitator.delete(`/v1/hours/${old?.id}`, tag)
    expect(gone.body).toMatchObject({ code: 'hours.reported' })
    expect((await neighbour.delete(`/v1/hours/${old?.id}`, tag)).status).toBe(404)
    expect(await entriesOf(facilitator)).toEqual(after)
  })

  it('stay closed when the funder sends it back, and when a next version of it is handed in', async () => {
    const reason = 'Mangler regnskap'
    expect((await demo.administrator.post(`/v1/reports/${report}/funder-return`, { reason })).status).toBe(
      200,
    )
    expect((await enter(TOLD)).status).toBe(422)
    const next = await demo.made('part')
    await demo.colleague.post(`/v1/reports/${next}/approval`, {})
    expect((await facilitator.post(`/v1/reports/${next}/submission`, {})).status).toBe(200)
    expect([(await enter(TOLD)).status, (await enter(NEXT)).status]).toEqual([422, 201])
  })

  it('are all of the period once the final report is handed in', async () => {
    const final = await demo.made('final')
    expect((await enter('2025-03-31')).status).toBe(201)
    await demo.colleague.post(`/v1/reports/${final}/approval`, {})
    expect((await facilitator.post(`/v1/reports/${final}/submission`, {})).status).toBe(200)
    expect((await enter('2025-03-31')).status).toBe(422)
    expect((await entriesOf(facilitator)).filter(({ locked }) => !locked)).toEqual([])
  })
})
