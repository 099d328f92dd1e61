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

async function texts(client: ApiClient, path: string): Promise<string[]> {
  const { body } = await client.get(`${path}/posts`)
  return (body as { items: Seen[] }).items.map(({ text }) => text)
}

describe('what is said', () => {
  it('has its replies below it, newest post first, page by page', async () => {
    const group = await talking()
    const client = await as(group.participants[0])
    const path = room(group, 'group')
    const ids: string[] = []
    for (const text of ['Første', 'Andre', 'Tredje']) {
      api.clock.moveTo(new Date(api.clock.now().getTime() + 1000))
      ids.push((await post(client, path, text)).id)
    }
    const reply = await post(await as(group.facilitator), path, 'Et svar', ids[0])
    const nested = await client.post(`${path}/posts`, { text: 'Nei', replyTo: reply.id })
    expect([nested.status, nested.body.code]).toEqual([409, 'discussion.reply-to-reply'])
    const first = await client.get(`${path}/posts?limit=2`)
    expect((first.body as { items: Seen[] }).items.map(({ text }) => text)).toEqual(['Tredje', 'Andre'])
    const rest = await client.get(`${path}/posts?limit=2&cursor=${first.body.page.nextCursor}`)
    const [last] = (rest.body as { items: Seen[] }).items
    expect([last?.text, last?.replies.map(({ text }) => text)]).toEqual(['Første', ['Et svar']])
    expect(rest.body.page.nextCursor).toBeNull()
  })

  it('shows name and municipality across the cohort, also to those who see no member list of that group', async () => {
    const group = await talking()
    const neighbour = await talking({ cohort: group.cohort })
    await post(await as(group.participants[0]), room(group, 'cohort'), 'Fra oss')
    await post(await as(await api.world.instructor(group.cohort)), room(group, 'cohort'), 'Fra kurset')
    const { body } = await (await as(neighbour.participants[0])).get(`${room(neighbour, 'cohort')}/posts`)
    const authors = (body as { items: Seen[] }).items.map(({ text, author }) => [text, author.place])
    expect(authors).toEqual(
      expect.arrayContaining([
        ['Fra oss', group.name],
        ['Fra kurset', null],
      ]),
    )
  })

  it('sent twice with one key is written once', async () => {
    const group = await talking()
    const client = await as(group.participants[0])
    const key = { 'idempotency-key': 'post-1' }
    const path = `${room(group, 'group')}/posts`
    const once = await client.post(path, { text: 'Én gang' }, key)
    const again = await client.post(path, { text: 'Én gang' }, key)
    expect(again.body.id).toBe(once.body.id)
    expect(await texts(client, room(group, 'group'))).toEqual(['Én gang'])
    expect((await client.post(path, { text: 'x' }, { 'idempotency-key': 'to ord' })).status).toBe(400)
  })

  it('is at most ten posts a minute for one person, also when they come all at once', async () => {
    const group = await talking()
    const [one, other] = [await as(group.participants[0]), await as(group.participants[1])]
    const path = `${room(group, 'group')}/posts`
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, i) => one.post(path, { text: `Innlegg ${i}` })),
    )
    expect(sent.filter(({ status }) => status === 201)).toHaveLength(10)
    const refused = sent.find(({ status }) => status === 429)
    expect([refused?.body.code, refused?.body.detail]).toEqual([
      'discussion.too-fast',
      'Du har skrevet 10 innlegg det siste minuttet. Vent litt før du skriver flere.',
    ])
    expect((await other.post(path, { text: 'Jeg har ikke skrevet' })).status).toBe(201)
    api.clock.moveTo(new Date(api.clock.now().getTime() + 61_000))
    expect((await one.post(path, { text: 'Et minutt etter' })).status).toBe(201)
  })

  it('by whoever has posted is their discussion done, and nobody else’s', async () => {
    const group = await talking()
    const { versionId, modules } = group.cohort.programme
    const texts = JSON.stringify({ nb: 'Samtale', nn: 'Samtale', en: 'Talk' })
    const [{ id }] = (await api.world.sql<{ id: string }>(
      `with known as (
         insert into stable_activities (programme_id, key)
         select programme_id, 'm1.talk' from programme_versions where id = $1 returning id)
       insert into activities (id, programme_version_id, module_id, key, step, position, kind, title, body, minutes,
         required, answered_by)
       select known.id, $1, $2, 'm1.talk', 'gathering', 1, 'discussion', $3, $3, 30, false, 'person' from known
       returning id`,
      [versionId, modules[0]?.id, texts],
    )) as [{ id: string }]
    const path = `/v1/groups/${group.id}/activities/${id}`
    const client = await as(group.participants[0])
    expect((await client.get(path)).status).toBe(409)
    await post(client, room(group, 'cohort'), 'Nå har jeg sagt noe')
    await post(client, room(group, 'cohort'), 'Og noe mer')
    expect((await client.get(path)).body.done).toBe(true)
    const done = await api.world.sql<{ person: string }>(
      `select e.person_id as person from activity_completions c join enrolments e on e.id = c.enrolment_id
       where c.activity_id = $1`,
      [id],
    )
    expect(done).toEqual([{ person: group.participants[0]?.id }])
  })
})

describe('what is new', () => {
  it('is told to the reader alone, and only what others have written since they were last there', async () => {
    const group = await talking()
    const [me, colleague] = [await as(group.participants[0]), await as(group.participants[1])]
    const path = room(group, 'group')
    const hasNew = async (client: ApiClient): Promise<boolean[]> =>
      (
        (await client.get(`/v1/groups/${group.id}/discussions`)).body as {
          items: { rooms: { hasNew: boolean }[] }[]
        }
      ).items.flatMap(({ rooms }) => rooms.map((one) => one.hasNew))
    await post(colleague, path, 'Før')
    const before = (await me.get(`${path}/posts`)).body as { items: (Seen & { writtenAt: string })[] }
    expect([before.items[0]?.isNew, await hasNew(me), await hasNew(colleague)]).toEqual([
      false,
      [true, false],
      [false, false],
    ])
    expect((await me.put(`${path}/reading`, { until: before.items[0]?.writtenAt ?? '' })).status).toBe(204)
    expect(await hasNew(me)).toEqual([false, false])
    api.clock.moveTo(new Date(api.clock.now().getTime() + 1000))
    await post(colleague, path, 'Etter')
    const { body } = await me.get(`${path}/posts`)
    expect((body as { items: Seen[] }).items.map(({ text, isNew }) => [text, isNew])).toEqual([
      ['Etter', true],
      ['Før', false],
    ])
    await me.put(`${path}/reading`, { until: '2099-01-01T00:00:00Z' })
    const readings = await api.owner<{ n: number }>(
      'select count(*)::int as n from discussion_readings where read_until > $1',
      [api.clock.now()],
    )
    expect(readings).toEqual([{ n: 0 }])
    expect(await api.world.sql('select * from discussion_readings')).toEqual([])
  })
})
