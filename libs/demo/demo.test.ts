import { startApi, type TestApi } from '../testing/api'
import type { ApiClient, Identity } from '../testing/api-client'
import { cloneDatabase } from '../testing/cluster'
import { seedDemo } from './seed'

let api: TestApi

const NOW = new Date('2026-11-22T09:00:00Z')

beforeAll(async () => {
  const database = await cloneDatabase('demo')
  await seedDemo({ databaseUrl: database.appUrl, now: NOW, log: () => undefined })
  api = await startApi(NOW, database)
})
afterAll(() => api.close())

async function as(role: string, organisation?: string): Promise<ApiClient> {
  const answer = await api.client.post('/v1/demo/session', {
    as: role,
    ...(organisation ? { organisation } : {}),
  })
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
  const identity: Identity = { cookie, csrfToken: (answer.body as { csrfToken: string }).csrfToken }
  return api.client.as(identity)
}

interface Matrix {
  cohort: { name: string }
  counts: { groups: number; completed: number; people: number }
  groups: {
    id: string
    name: string
    progress: { done: number; of: number; text: string; completed: boolean }
  }[]
}

async function matrix(client: ApiClient): Promise<Matrix> {
  const { body } = await client.get('/v1/cohorts')
  const cohort = (body as { items: { id: string; name: string }[] }).items.find(
    ({ name }) => name === 'Kull 2023–2024',
  )
  return (await client.get(`/v1/cohorts/${cohort?.id}/progress`)).body as Matrix
}

describe('the demo', () => {
  it('says that 27 of 28 groups with 281 people have completed, and that Råde lacks its postwork in module 4', async () => {
    const { counts, groups } = await matrix(await as('administrator'))
    expect(counts).toEqual({ groups: 28, completed: 27, onTrack: 0, behind: 1, waiting: 0, people: 281 })
    const late = groups.filter((group) => !group.progress.completed)
    expect(late.map(({ name, progress }) => [name, progress.done, progress.of, progress.text])).toEqual([
      ['Råde', 3, 4, '3 av 4: gruppas etterarbeid i modul 4 mangler'],
    ])
  })

  it('counts the catch-up of Hemsedal once, and tells its people in nynorsk', async () => {
    const facilitator = await as('facilitator', '3326')
    const { body } = await facilitator.get('/v1/groups')
    const group = (body as { items: { id: string; progress: { completed: boolean; done: number } }[] })
      .items[0]
    expect(group?.progress).toMatchObject({ completed: true, done: 4 })
    expect((await facilitator.get('/v1/me')).body).toMatchObject({ language: 'nn' })
  })

  it('says 28 of 28 once Råde has delivered', async () => {
    const [chief, facilitator] = [await as('chief-executive', '3112'), await as('facilitator', '3112')]
    const group = ((await chief.get('/v1/groups')).body as { items: { id: string }[] }).items[0]
    const task = await api.world.sql<{ id: string }>(
      `select a.id from activities a join programme_versions v on v.id = a.programme_version_id and v.number = 1 where a.key like 'm4.%' and answered_by = 'group' and required`,
    )
    const path = `/v1/groups/${group?.id}/activities/${task[0]?.id}/submission`
    const written = await facilitator.put(
      path,
      { text: 'Vi velger fellesløsninger først.' },
      { 'if-none-match': '*' },
    )
    const version = { 'if-match': written.headers.etag ?? '' }
    const agreed = await chief.post(`${path}/agreements`, undefined, version)
    const delivered = await chief.post(`${path}/delivery`, undefined, {
      'if-match': agreed.headers.etag ?? '',
    })
    expect([written.status, agreed.status, delivered.status]).toEqual([200, 200, 200])
    expect((await matrix(await as('administrator'))).counts.completed).toBe(28)
  })

  it('has a group of fourteen in Bærum: eight directors, six development leaders, one of them the facilitator', async () => {
    const facilitator = await as('facilitator', '3201')
    const group = ((await facilitator.get('/v1/groups')).body as { items: { id: string }[] }).items[0]
    const { body } = await facilitator.get(`/v1/groups/${group?.id}`)
    const { members } = body as { members: { category: string; roles: string[] }[] }
    expect(members.filter(({ category }) => category === 'top-leader')).toHaveLength(8)
    const leaders = members.filter(({ category }) => category === 'development-leader')
    expect(leaders).toHaveLength(6)
    expect(leaders.filter(({ roles }) => roles.includes('facilitator'))).toHaveLength(1)
    const gatherings = (body as { gatherings: { state: string; module: { number: number } | null }[] })
      .gatherings
    expect(gatherings.flatMap(({ module, state }) => (module ? [`${module.number} ${state}`] : []))).toEqual([
      '1 locked',
      '2 locked',
      '3 locked',
      '4 locked',
      '5 called',
    ])
  })

  it('offers an account for each role without a password, and every account can sign in', async () => {
    const { body } = await api.client.get('/v1/demo/accounts')
    const { items } = body as {
      items: { as: string; organisation: { municipalityNumber: string } | null; name: string }[]
    }
    expect(new Set(items.map((item) => item.as)).size).toBe(6)
    for (const item of items) {
      const client = await as(item.as, item.organisation?.municipalityNumber)
      expect((await client.get('/v1/me')).body).toMatchObject({ name: item.name })
    }
  })
})
