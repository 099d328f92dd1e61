import type { ApiClient } from '../../testing/api-client'
import { meeting } from '../indicators/gatherings.report'
import { startFundingDemo, type FundingDemo } from '../test-demo'

let demo: FundingDemo
let host: ApiClient

beforeAll(async () => {
  demo = await startFundingDemo('funding_traces')
  host = await demo.as('facilitator', '3201')
}, 120_000)
afterAll(() => demo.close())

interface Rows {
  items: { kind: string; what: string; module: number | null; on: string | null }[]
  page: { nextCursor: string | null }
  hidden: number | null
  deleted: number | null
}
const figure = async (
  id: string,
  key: string,
  client = demo.administrator,
): Promise<Record<string, unknown>> =>
  (await client.get(`/v1/reports/${id}/figures/${key}`)).body as Record<string, unknown>
const rows = async (id: string, key: string, query = '', client = demo.administrator): Promise<Rows> =>
  (await client.get(`/v1/reports/${id}/figures/${key}/rows?${query}`)).body as Rows
/** Every row, page by page. */
async function allRows(id: string, key: string, query: string): Promise<Rows['items']> {
  const found: Rows['items'] = []
  for (let cursor = ''; ;) {
    const { items, page } = await rows(id, key, `${query}&limit=100${cursor}`)
    found.push(...items)
    if (page.nextCursor === null) return found
    cursor = `&cursor=${page.nextCursor}`
  }
}

describe('a figure that is opened', () => {
  it('says what it means, in the reader’s language, and shows every row it counts exactly once', async () => {
    const id = await demo.draft('part')
    const told = (
      await demo.administrator.get(`/v1/reports/${id}/figures/municipalities.completed`, {
        'accept-language': 'nn',
      })
    ).body
    expect(told).toMatchObject({
      label: 'Kommunar som har fullført',
      live: true,
      since: null,
      definitionChanged: false,
    })
    expect(told.parts).toMatchObject([{ key: 'all', value: 27, base: 28, withheld: false }])
    const completed = await allRows(id, 'municipalities.completed', 'of=value')
    expect(completed.map(({ what }) => what)).not.toContain('Råde')
    expect([completed.length, new Set(completed.map(({ what }) => what)).size]).toEqual([27, 27])
    const all = await allRows(id, 'municipalities.completed', 'of=base')
    expect(all.map(({ what }) => what)).toEqual(
      [...all.map(({ what }) => what)].sort((a, b) => a.localeCompare(b, 'nb')),
    )
    expect(all.at(-1)?.what).toMatch(/^Ås/)
    expect((await demo.administrator.get(`/v1/reports/${id}/figures/unknown`)).status).toBe(404)
  })

  it('pages through people without ever naming one of them', async () => {
    const id = await demo.draft('part')
    const people = await allRows(id, 'people.taking-part', 'of=value')
    expect(people).toHaveLength(281)
    expect(new Set(people.map(({ kind }) => kind))).toEqual(new Set(['person']))
    expect(people.every(({ what }) => /^(toppleder|utviklingsleder), \S/.test(what))).toBe(true)
    const seats = await allRows(id, 'attendance.total', 'of=base')
    expect(seats).toHaveLength(4 * 281)
    expect(new Set(seats.map(({ module }) => module))).toEqual(new Set([1, 2, 3, 4]))
    const names = await demo.owner<{ name: string }>('select name from people')
    const said = JSON.stringify([people, seats])
    expect(names.filter(({ name }) => said.includes(name))).toEqual([])
  })

  it('shows the host their own rows, and how many others there are', async () => {
    const id = await demo.draft('part')
    const own = await rows(id, 'people.taking-part', 'of=value', host)
    expect(own).toMatchObject({ hidden: 281 - 14, deleted: 0 })
    expect(own.items).toHaveLength(14)
    expect((await figure(id, 'people.taking-part', host)).parts).toMatchObject([{ value: 281 }])
    const neighbour = await demo.as('facilitator', '3203')
    expect((await neighbour.get(`/v1/reports/${id}/figures/people.taking-part/rows`)).status).toBe(404)
  })
})

describe('a figure of a frozen report', () => {
  it('is explained as it was counted then, when it is counted in another way today', async () => {
    const id = await demo.made('part')
    const { definition } = meeting.total
    const otherwise = { nb: 'Noe annet.', nn: 'Noko anna.', en: 'Something else.' }
    const today = jest.replaceProperty(meeting.total, 'definition', otherwise)
    try {
      expect(await figure(id, 'attendance.total')).toMatchObject({
        definition: definition.nb,
        definitionChanged: true,
      })
      const draft = await figure(await demo.draft('final'), 'attendance.total')
      expect(draft).toMatchObject({ definition: 'Noe annet.', definitionChanged: false })
    } finally {
      today.restore()
    }
  })

  it('keeps its rows, and tells what came and went in the next version', async () => {
    const first = await demo.made('part')
    await demo.owner(`
      update attendances set status = 'absent' where enrolment_id in (
        select e.id from enrolments e where e.group_id in (select id from leader_groups where name like 'Bærum%'))`)
    const before = await figure(first, 'attendance.total')
    expect(before).toMatchObject({ live: false })
    const next = await demo.draft('part')
    const now = await figure(next, 'attendance.total')
    const lost =
      ((before.parts as { value: number }[])[0]?.value ?? 0) -
      ((now.parts as { value: number }[])[0]?.value ?? 0)
    expect(lost).toBeGreaterThan(20)
    expect(now.since).toMatchObject({ reportId: first, rowsIn: 0, rowsOut: lost, definitionChanged: false })
    const gone = await allRows(next, 'attendance.total', 'of=out')
    expect(gone).toHaveLength(lost)
    expect(new Set(gone.map(({ what }) => what.split(', ')[1]))).toEqual(new Set(['Bærum']))
    expect((await figure(next, 'attendance.total', host)).since).toMatchObject({
      rowsIn: null,
      rowsOut: null,
    })

    const kept = await rows(first, 'answers.by-module', 'part=1&of=base')
    expect(kept).toMatchObject({ hidden: 0, deleted: 0 })
    const own = await rows(first, 'people.taking-part', 'of=value', host)
    expect([own.items.length, own.hidden, own.deleted]).toEqual([14, 281 - 14, 0])
    const neighbour = await demo.as('facilitator', '3203')
    expect((await neighbour.get(`/v1/reports/${first}/figures/people.taking-part/rows`)).status).toBe(404)
  })

  it('is opened by an instructor who was given a section of the report, and by no other', async () => {
    const id = await demo.draft('part')
    const given = await demo.as('instructor')
    const { body } = await given.get('/v1/me')
    const people = `/v1/reports/${id}/figures/people.taking-part/rows`
    expect((await given.get(people)).status).toBe(404)
    const personId = (body as { id: string }).id
    await demo.administrator.put(`/v1/reports/${id}/assignments/results`, { personId })
    await demo.administrator.post(`/v1/reports/${id}/freezing`)
    await demo.worker.drain()
    const told = await rows(id, 'people.taking-part', 'of=value&limit=100', given)
    expect([told.items.length, told.hidden, told.deleted]).toEqual([100, 0, 0])
  })

  it('tells of a row that is no longer there as deleted', async () => {
    const id = await demo.made('final')
    const before = await rows(id, 'financing', 'part=own-effort&of=value')
    expect(before).toMatchObject({ deleted: 0, items: [{ kind: 'line' }] })
    await demo.owner(`delete from financing_lines where key = 'own-effort'`)
    expect(await rows(id, 'financing', 'part=own-effort&of=value')).toMatchObject({ deleted: 1, items: [] })
  })
})
