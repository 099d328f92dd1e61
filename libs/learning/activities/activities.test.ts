import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup, WorldPerson } from '../../testing/world'
import type { ActivityView } from './activity.dto'

let api: TestApi
let author: ApiClient
beforeAll(async () => {
  api = await startApi()
  author = api.client.as(await api.signIn((await api.world.administrator()).id))
})
afterAll(() => api.close())
beforeEach(() => api.clock.moveTo(new Date('2026-09-10T08:00:00Z')))

/** Signs in today, because a session's end is the database's to judge, whatever day the test plays on. */
async function as(person: WorldPerson | undefined): Promise<ApiClient> {
  const played = api.clock.now()
  api.clock.moveTo(new Date())
  const identity = await api.signIn(person?.id ?? '')
  api.clock.moveTo(played)
  return api.client.as(identity)
}
const idOf = (group: WorldGroup, module: number, which: 'reading' | 'reflection' | 'task'): string =>
  group.cohort.programme.modules[module - 1]?.activities[which] ?? ''
const at = (group: WorldGroup, activity: string): string => `/v1/groups/${group.id}/activities/${activity}`

/** A group whose first gathering is in two weeks, on 24 September 2026, and whose second is in November. */
async function groupWithGatherings(): Promise<WorldGroup> {
  const group = await api.world.group()
  await api.world.gathering(group, 1, '2026-09-24T07:00:00Z')
  await api.world.gathering(group, 2, '2026-11-12T08:00:00Z')
  return group
}

/** The world's versions are drafts, so that a test can still give their activities what it needs. */
async function attach(group: WorldGroup, activity: string, text: string): Promise<string> {
  const path = `/v1/programme-versions/${group.cohort.programme.versionId}/activities/${activity}/resources`
  const answer = await author.raw('post', path).attach('file', Buffer.from(text), 'Mål for samtalen.txt')
  return (answer.body as { items: { id: string }[] }).items.at(-1)?.id ?? ''
}

describe('the texts of an activity', () => {
  it('say which language they are in, and fall back to bokmål where the reader’s is missing', async () => {
    const group = await groupWithGatherings()
    const activity = idOf(group, 1, 'reflection')
    await api.world.sql(
      `update activities set body = '{"nb":"Innhold","nn":"","en":"Content"}', link = 'https://video.prove.example/1',
         transcript = '{"nb":"Hei","nn":"Hei (nn)"}', template = '{"nb":"Mal","nn":"Mal (nn)"}' where id = $1`,
      [activity],
    )
    const me = await as(group.participants[0])
    const read = async (language: string): Promise<ActivityView> =>
      (await me.get(at(group, activity), { 'accept-language': language })).body as ActivityView
    expect(await read('nn')).toMatchObject({
      titleLang: 'nn',
      body: 'Innhold',
      bodyLang: 'nb',
      questionLang: 'nn',
      transcript: 'Hei (nn)',
      transcriptLang: 'nn',
      template: 'Mal (nn)',
      link: 'https://video.prove.example/1',
      captions: null,
    })
    expect(await read('en')).toMatchObject({
      body: 'Content',
      bodyLang: 'en',
      transcript: 'Hei',
      transcriptLang: 'nb',
    })
    const plain = (await me.get(at(group, idOf(group, 1, 'reading')))).body
    expect(plain).toMatchObject({ questionLang: null, transcriptLang: null, template: null, resources: [] })
  })
})

describe('a file of an activity', () => {
  it('stands on the step, and is handed out to those of the group as an attachment', async () => {
    const group = await groupWithGatherings()
    const id = await attach(group, idOf(group, 1, 'reading'), `Les dette ${group.id}`)
    for (const person of [group.participants[0], group.representative]) {
      const client = await as(person)
      const { body } = await client.get(at(group, idOf(group, 1, 'reading')))
      expect((body as ActivityView).resources).toEqual([
        {
          id,
          title: 'Mål for samtalen',
          titleLang: 'nb',
          fileName: 'Mål for samtalen.txt',
          kind: 'txt',
          bytes: 46,
        },
      ])
      const file = await client.raw('get', `/v1/groups/${group.id}/resources/${id}`)
      expect([file.status, file.text]).toEqual([200, `Les dette ${group.id}`])
      expect(file.headers).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': `attachment; filename="Mal for samtalen.txt"; filename*=UTF-8''M%C3%A5l%20for%20samtalen.txt`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-cache',
      })
    }
  })

  it('waits for the day the activity opens, but not for those who prepare it for others', async () => {
    const group = await groupWithGatherings()
    const id = await attach(group, idOf(group, 2, 'reading'), `Vent med dette ${group.id}`)
    const early = await (await as(group.participants[0])).get(`/v1/groups/${group.id}/resources/${id}`)
    expect([early.status, early.body]).toMatchObject([
      409,
      { code: 'learning.opens-on', detail: 'Åpner 22. oktober 2026.' },
    ])
    for (const person of [group.facilitator, await api.world.instructor(group.cohort)]) {
      expect((await (await as(person)).raw('get', `/v1/groups/${group.id}/resources/${id}`)).status).toBe(200)
    }
    // The same file at something that is open already may be read there.
    await attach(group, idOf(group, 1, 'task'), `Vent med dette ${group.id}`)
    expect(
      (await (await as(group.participants[0])).raw('get', `/v1/groups/${group.id}/resources/${id}`)).status,
    ).toBe(200)
  })

  it('of another municipality’s programme, or through another’s group, is not found', async () => {
    const [mine, other] = [await groupWithGatherings(), await groupWithGatherings()]
    const id = await attach(other, idOf(other, 1, 'reading'), `Ikke deres ${other.id}`)
    const me = await as(mine.participants[0])
    expect((await me.get(`/v1/groups/${mine.id}/resources/${id}`)).status).toBe(404)
    expect((await me.get(`/v1/groups/${other.id}/resources/${id}`)).status).toBe(404)
    expect((await api.client.get(`/v1/groups/${other.id}/resources/${id}`)).status).toBe(401)
  })

  it('is out of reach of somebody who has left the group', async () => {
    const group = await groupWithGatherings()
    const id = await attach(group, idOf(group, 1, 'reading'), `Borte ${group.id}`)
    const [leaver] = group.participants
    const client = await as(leaver)
    expect((await client.raw('get', `/v1/groups/${group.id}/resources/${id}`)).status).toBe(200)
    await api.world.sql(`update enrolments set to_on = '2026-09-09' where person_id = $1`, [leaver?.id])
    expect([403, 404]).toContain((await client.raw('get', `/v1/groups/${group.id}/resources/${id}`)).status)
  })
})
