import { unzipSync } from 'fflate'
import { seedDemo } from '../demo'
import { withClient } from '../platform/postgres'
import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import { cloneDatabase } from '../testing/cluster'

const NOW = new Date('2026-11-22T09:00:00Z')
let api: TestApi
let administrator: ApiClient
let cohort: string
let owner: <Row>(text: string, params?: unknown[]) => Promise<Row[]>

interface Overview {
  readonly asOf: string
  readonly counts: Record<string, number>
  readonly counties: readonly (Record<string, number> & { readonly county: string })[]
  readonly months: readonly {
    readonly month: string
    readonly completed: number
    readonly attended: number
    readonly places: number
    readonly delivered: number
  }[]
}

beforeAll(async () => {
  const database = await cloneDatabase('overviews')
  await seedDemo({ databaseUrl: database.appUrl, now: NOW, log: () => undefined })
  api = await startApi(NOW, database)
  owner = (text, params = []) =>
    withClient(database.ownerUrl, async (client) => (await client.query(text, params)).rows as never[])
  administrator = await as('administrator')
  const [row] = await owner<{ id: string }>(`select id from cohorts where name = 'Kull 2023–2024'`)
  cohort = row?.id ?? ''
}, 120_000)
afterAll(() => api.close())

async function as(role: string): Promise<ApiClient> {
  const answer = await api.client.post('/v1/demo/session', { as: role })
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
  return api.client.as({ cookie, csrfToken: (answer.body as { csrfToken: string }).csrfToken })
}

async function download(path: string): Promise<Buffer> {
  const collect = (response: NodeJS.ReadableStream, done: (error: null, body: Buffer) => void): void => {
    const pieces: Buffer[] = []
    response.on('data', (piece: Buffer) => pieces.push(piece))
    response.on('end', () => done(null, Buffer.concat(pieces)))
  }
  const answer = await administrator
    .raw('get', path)
    .buffer(true)
    .parse(collect as never)
  return answer.body as Buffer
}

const overview = async (): Promise<Overview> =>
  (await administrator.get(`/v1/cohorts/${cohort}/overview`)).body as Overview
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

describe('the overview of a cohort', () => {
  it('says what the matrix says, county by county and by number', async () => {
    const { counts, counties } = await overview()
    const matrix = (await administrator.get(`/v1/cohorts/${cohort}/progress`)).body as {
      counts: Record<string, number>
    }
    expect(counts).toEqual(matrix.counts)
    expect(counties.map(({ county, groups }) => [county, groups])).toEqual([['31', 7], ['32', 14], ['33', 7]]) // prettier-ignore
    expect(counties.map(({ completed }) => completed)).toEqual([6, 14, 7])
    for (const key of ['groups', 'completed', 'onTrack', 'behind', 'waiting', 'people'])
      expect(sum(counties.map((one) => one[key] ?? NaN))).toBe(counts[key])
  })

  it('adds up to what a statement written by hand counts: who came, of how many, and what was delivered', async () => {
    const { counties, months } = await overview()
    const [byHand] = await owner<{ attended: string; delivered: string }>(
      `select
         (select count(distinct (a.enrolment_id, g.module_id)) from attendances a join gatherings g on g.id = a.gathering_id
          join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
          where g.cohort_id = $1 and m.kind = 'core' and a.status in ('present', 'partly')) as attended,
         (select count(*) from submissions s join leader_groups l on l.id = s.group_id
          join activities a on a.id = s.activity_id join modules m on m.id = a.module_id
            and m.programme_version_id = a.programme_version_id
          join cohorts c on c.id = l.cohort_id and c.programme_version_id = a.programme_version_id
          where l.cohort_id = $1 and a.required and m.kind = 'core' and s.delivered_at is not null) as delivered`,
      [cohort],
    )
    const attended = Number(byHand?.attended)
    expect(sum(counties.map((one) => one['attended'] ?? NaN))).toBe(attended)
    expect(sum(months.map((one) => one.attended))).toBe(attended)
    expect(sum(months.map((one) => one.places))).toBe(4 * 281)
    expect(sum(months.map((one) => one.delivered))).toBe(Number(byHand?.delivered))
  })

  it('shows how it went: nobody had completed before the last module, and no month takes anything back', async () => {
    const { months, counts } = await overview()
    expect(months[0]).toMatchObject({ month: '2023-08', completed: 0, places: 281 })
    const until = months.filter(({ month }) => month < '2024-04').map(({ completed }) => completed)
    expect(new Set(until)).toEqual(new Set([0]))
    const completed = months.map((one) => one.completed)
    expect([...completed].sort((a, b) => a - b)).toEqual(completed)
    expect(completed.at(-1)).toBe(counts['completed'])
    const quiet = months.find(({ month }) => month === '2023-10')
    expect(quiet).toMatchObject({ attended: 0, places: 0 })
  })

  it('names nobody', async () => {
    const people = await owner<{ name: string }>('select name from people')
    const said = JSON.stringify(await overview())
    expect(people.filter(({ name }) => said.includes(name))).toEqual([])
  })

  it('is for administrators and those who teach the cohort', async () => {
    const path = `/v1/cohorts/${cohort}/overview`
    expect((await (await as('instructor')).get(path)).status).toBe(200)
    expect((await (await as('facilitator')).get(path)).status).toBe(403)
    expect((await api.client.get(path)).status).toBe(401)
    const nothing = '/v1/cohorts/00000000-0000-4000-8000-000000000000/overview'
    expect((await administrator.get(nothing)).status).toBe(404)
    expect((await administrator.get(`${nothing}.xlsx`)).status).toBe(404)
  })
})

describe('the workbook of it', () => {
  it('has every group, county and month, figures as numbers, and the same bytes each time', async () => {
    const path = `/v1/cohorts/${cohort}/overview.xlsx`
    const [file, again] = [await download(path), await download(path)]
    expect(again.equals(file)).toBe(true)
    const parts = Object.entries(unzipSync(file)).map(([name, part]) => [
      name,
      new TextDecoder().decode(part),
    ])
    const sheet = (n: number): string =>
      parts.find(([name]) => name === `xl/worksheets/sheet${n}.xml`)?.[1] ?? ''
    expect(sheet(1).match(/<row /g)).toHaveLength(1 + 28)
    expect(sheet(1)).toContain('Hemsedal')
    expect(sheet(2).match(/<row /g)).toHaveLength(1 + 3 + 1)
    expect(sheet(2)).toMatch(/<f>SUM\(B2:B4\)<\/f><v>28<\/v>/)
    expect(sheet(3)).toContain('2024-04')
  })
})
