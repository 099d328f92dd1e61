import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup, WorldPerson } from '../testing/world'

let api: TestApi
beforeAll(async () => {
  api = await startApi(new Date('2026-11-22T09:00:00Z'))
})
afterAll(() => api.close())

const as = async (person: WorldPerson | undefined): Promise<ApiClient> =>
  api.client.as(await api.signIn(person?.id ?? ''))
const room = (group: WorldGroup, which: 'group' | 'cohort', module = 1): string =>
  `/v1/groups/${group.id}/modules/${module}/discussion/${which}`

/** A group whose module 1 is open since some days. */
async function talking(given: Parameters<TestApi['world']['group']>[0] = {}): Promise<WorldGroup> {
  const group = await api.world.group(given)
  if (given.cohort) return group
  await api.world.gathering(group, 1, '2026-12-01T08:00:00Z')
  return group
}

async function post(
  client: ApiClient,
  path: string,
  text: string,
  replyTo?: string,
): Promise<{ id: string; version: number }> {
  const { status, body } = await client.post(`${path}/posts`, { text, ...(replyTo ? { replyTo } : {}) })
  expect(status).toBe(201)
  return body as { id: string; version: number }
}

interface Seen {
  text: string
  author: { name: string; place: string | null }
  isNew: boolean
  replies: Seen[]
}

describe('a room', () => {
  it('of the group is read inside the group and by nobody else; of the cohort by all its groups and its instructors', async () => {
    const group = await talking()
    const neighbour = await talking({ cohort: group.cohort })
    const elsewhere = await talking()
    const [member] = group.participants
    await post(await as(member), room(group, 'group'), 'Bare oss')
    await post(await as(member), room(group, 'cohort'), 'Hele kullet')
    const readers: [string, WorldPerson | undefined, WorldGroup][] = [
      ['colleague', group.participants[1], group],
      ['facilitator', group.facilitator, group],
      ['chief executive', group.chiefExecutive, group],
      ['representative', group.representative, group],
      ['neighbour', neighbour.participants[0], neighbour],
      ['representative of a neighbour', neighbour.representative, neighbour],
      ['instructor', await api.world.instructor(group.cohort), group],
      ['administrator', await api.world.administrator(), group],
      ['of another cohort', elsewhere.participants[0], group],
    ]
    const found: Record<string, string[]> = {}
    for (const [who, person, from] of readers) {
      const client = await as(person)
      found[who] = []
      for (const which of ['group', 'cohort'] as const) {
        const { status, body } = await client.get(`${room(from, which)}/posts`)
        const seen = status === 200 ? (body as { items: Seen[] }).items.map(({ text }) => text) : [status]
        found[who].push(`${which}: ${seen.join()}`)
      }
    }
    const both = ['group: Bare oss', 'cohort: Hele kullet']
    const teaching = ['group: 404', 'cohort: Hele kullet']
    expect(found).toEqual({
      colleague: both,
      facilitator: both,
      'chief executive': both,
      representative: ['group: Bare oss', 'cohort: 404'],
      neighbour: ['group: ', 'cohort: Hele kullet'],
      'representative of a neighbour': ['group: ', 'cohort: 404'],
      instructor: teaching,
      administrator: teaching,
      'of another cohort': ['group: 404', 'cohort: 404'],
    })
  })

  it('is written in by those who take part; instructors in the cohort’s, representatives and administrators in none', async () => {
    const group = await talking()
    const people: [string, WorldPerson | undefined][] = [
      ['member', group.participants[0]],
      ['facilitator', group.facilitator],
      ['chief executive', group.chiefExecutive],
      ['representative', group.representative],
      ['instructor', await api.world.instructor(group.cohort)],
      ['administrator', await api.world.administrator()],
    ]
    const found: Record<string, number[]> = {}
    for (const [who, person] of people) {
      const client = await as(person)
      const own = await client.post(`${room(group, 'group')}/posts`, { text: 'Hei' })
      const all = await client.post(`${room(group, 'cohort')}/posts`, { text: 'Hei' })
      found[who] = [own.status, all.status]
    }
    expect(found).toEqual({
      member: [201, 201],
      facilitator: [201, 201],
      'chief executive': [201, 201],
      representative: [403, 403],
      instructor: [404, 201],
      administrator: [403, 403],
    })
  })

  it('says above its field who reads it, in the reader’s language', async () => {
    const group = await talking()
    const client = await as(group.participants[0])
    const path = `/v1/groups/${group.id}/modules/1/discussion`
    const { body } = await client.get(path, { 'accept-language': 'nn' })
    expect(body).toMatchObject({
      module: { number: 1, title: 'Modul 1 (nn)' },
      rooms: [
        { room: 'group', mayWrite: true, hasNew: false },
        { room: 'cohort', mayWrite: true, hasNew: false },
      ],
    })
    const [own, all] = (body as { rooms: { readers: string }[] }).rooms
    expect(own?.readers).toContain(`leiargruppa di: deltakarane i ${group.name}`)
    expect(all?.readers).toContain('alle gruppene i kullet, kurshaldarane og programkontoret')
    const { body: theirs } = await (await as(group.representative)).get(path)
    expect((theirs as { rooms: object[] }).rooms).toMatchObject([{ room: 'group', mayWrite: false }])
  })

  it('opens with the module’s prework and stays open; instructors may greet the cohort before', async () => {
    const group = await api.world.group()
    await api.world.gathering(group, 1, '2026-06-01T08:00:00Z', 'held')
    await api.world.gathering(group, 2, '2027-03-01T08:00:00Z')
    const client = await as(group.participants[0])
    await post(client, room(group, 'group', 1), 'Lenge etter')
    const early = await client.post(`${room(group, 'group', 2)}/posts`, { text: 'For tidlig' })
    expect([early.status, early.body.code]).toEqual([409, 'learning.opens-on'])
    expect((await client.get(`${room(group, 'group', 2)}/posts`)).status).toBe(409)
    expect((await client.get(`/v1/groups/${group.id}/modules/2/discussion`)).body.code).toBe(
      'learning.opens-on',
    )
    const undated = await client.get(`${room(group, 'group', 3)}/posts`)
    expect([undated.status, undated.body.code]).toEqual([409, 'learning.no-date'])
    const facilitator = await as(group.facilitator)
    expect((await facilitator.get(`${room(group, 'group', 2)}/posts`)).status).toBe(200)
    expect((await facilitator.post(`${room(group, 'group', 2)}/posts`, { text: 'x' })).status).toBe(409)
    await post(await as(await api.world.instructor(group.cohort)), room(group, 'cohort', 2), 'Velkommen')
    const { body } = await client.get(`/v1/groups/${group.id}/discussions`)
    expect(
      (body as { items: { module: { number: number } }[] }).items.map((one) => one.module.number),
    ).toEqual([1])
  })

  it('is not there for a module that is none, a room that is none, or somebody whose role has ended', async () => {
    const group = await talking()
    const client = await as(group.participants[0])
    for (const path of [room(group, 'group', 99), room(group, 'group', 0), `${room(group, 'group')}x`])
      expect((await client.get(`${path}/posts`)).status).toBe(404)
    await post(client, room(group, 'group'), 'Før jeg sluttet')
    const elsewhere = await api.world.group()
    await api.world.enrol(group.participants[0]?.id ?? '', elsewhere.id, elsewhere.cohort.id)
    await api.world.sql(`update enrolments set to_on = '2026-11-22' where person_id = $1 and group_id = $2`, [
      group.participants[0]?.id,
      group.id,
    ])
    expect((await client.get(`${room(group, 'group')}/posts`)).status).toBe(404)
    expect((await client.get(`${room(group, 'cohort')}/posts`)).status).toBe(404)
    const colleague = await as(group.participants[1])
    const { body } = await colleague.get(`${room(group, 'group')}/posts`)
    expect((body as { items: Seen[] }).items[0]?.author.name).toBe(group.participants[0]?.name)
  })
})
