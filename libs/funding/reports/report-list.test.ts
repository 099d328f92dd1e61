import type { ApiClient } from '../../testing/api-client'
import { startFundingDemo, type FundingDemo } from '../test-demo'

let demo: FundingDemo
let host: ApiClient
let neighbour: ApiClient

beforeAll(async () => {
  demo = await startFundingDemo('funding_report_list')
  host = await demo.as('chief-executive', '3201')
  neighbour = await demo.as('chief-executive', '3203')
}, 120_000)
afterAll(() => demo.close())

interface Line {
  readonly id: string
  readonly late: boolean
  readonly actions: readonly string[]
}

async function lines(reader: ApiClient, query = ''): Promise<Line[]> {
  const { status, body } = await reader.get(`/v1/reports${query}`)
  expect(status).toBe(200)
  return (body as { items: Line[] }).items
}

const lineOf = async (reader: ApiClient, id: string): Promise<Line | undefined> =>
  (await lines(reader)).find((line) => line.id === id)

describe('the list of reports', () => {
  let id: string

  it('says of each which grant it is of, by when it is owed, and what the reader may do', async () => {
    id = await demo.draft('final')
    expect(await lineOf(demo.administrator, id)).toMatchObject({
      kind: 'final',
      version: 1,
      stage: 'draft',
      grant: { id: demo.grantId, name: 'Kompetanseløftet i digital transformasjon' },
      host: { name: 'Bærum' },
      dueOn: '2025-06-01',
      actions: ['freeze', 'give-up'],
    })
    expect(await lineOf(host, id)).toMatchObject({ stage: 'draft', actions: [] })
  })

  it('tells the host alone that an approved report waits to be handed in', async () => {
    const frozen = await demo.made('part')
    expect((await lineOf(demo.administrator, frozen))?.actions).toEqual(['send-back'])
    expect((await lineOf(demo.colleague, frozen))?.actions).toEqual(['send-back', 'approve'])
    expect((await demo.colleague.post(`/v1/reports/${frozen}/approval`, {})).status).toBe(200)
    expect((await lineOf(host, frozen))?.actions).toEqual(['submit'])
    expect((await lineOf(demo.administrator, frozen))?.actions).toEqual(['send-back'])
    expect((await host.post(`/v1/reports/${frozen}/submission`, {})).status).toBe(200)
    expect(await lineOf(host, frozen)).toMatchObject({ stage: 'submitted', late: false, actions: [] })
  })

  it('says that a day has passed from the day after, and no more of what is handed in', async () => {
    demo.api.clock.moveTo(new Date('2025-06-01T20:00:00Z'))
    expect((await lineOf(demo.administrator, id))?.late).toBe(false)
    demo.api.clock.moveTo(new Date('2025-06-01T22:30:00Z'))
    const late = (await lines(demo.administrator)).filter((line) => line.late)
    expect(late.map((line) => line.id)).toEqual([id])
  })

  it('is empty for another municipality, also where it names the grant', async () => {
    expect(await lines(neighbour)).toEqual([])
    expect(await lines(neighbour, `?grant=${demo.grantId}`)).toEqual([])
  })

  it('comes in pages, the newest first', async () => {
    const first = await demo.administrator.get('/v1/reports?limit=1')
    const { items, page } = first.body as { items: Line[]; page: { nextCursor: string } }
    const rest = await lines(demo.administrator, `?cursor=${encodeURIComponent(page.nextCursor)}`)
    expect([...items, ...rest].map((line) => line.id)).toEqual(
      (await lines(demo.administrator)).map((line) => line.id),
    )
    expect(new Set([...items, ...rest].map((line) => line.id)).size).toBe(2)
  })
})
