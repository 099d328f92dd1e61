import { Database } from '../platform/database'
import { ActorSource } from '../platform/access'
import { anonymous, type Actor } from '../platform/actor'
import { PeopleService, type ActorRoles } from '../people'
import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup, WorldPerson } from '../testing/world'
import { mayModerate, mayRead, mayWrite } from './discussion.policy'

let api: TestApi
beforeAll(async () => {
  api = await startApi(new Date('2026-11-22T09:00:00Z'))
})
afterAll(() => api.close())

const as = async (person: WorldPerson | undefined): Promise<ApiClient> =>
  api.client.as(await api.signIn(person?.id ?? ''))

async function actor(person: WorldPerson | undefined): Promise<Actor> {
  const sessionToken = await api.app.get(PeopleService).open(person?.id ?? '')
  return (await api.app.get(ActorSource).find({ sessionToken })) ?? anonymous
}

/** A group, and a post of its first participant in one of the rooms. */
async function posted(room: 'group' | 'cohort'): Promise<{
  group: WorldGroup
  author: ApiClient
  colleague: ApiClient
  list: string
  id: string
}> {
  const group = await api.world.group()
  await api.world.gathering(group, 1, '2026-12-01T08:00:00Z')
  const list = `/v1/groups/${group.id}/modules/1/discussion/${room}/posts`
  const author = await as(group.participants[0])
  const { body } = await author.post(list, { text: 'Slik var det' })
  return { group, author, colleague: await as(group.participants[1]), list, id: (body as { id: string }).id }
}

describe('a changed post', () => {
  it('says that it is changed, and keeps its earlier texts for those who read the room', async () => {
    const { author, colleague, list, id } = await posted('group')
    const edited = await author.put(`${list}/${id}`, { text: 'Slik er det' }, { 'if-match': '"1"' })
    expect([edited.status, edited.headers.etag]).toEqual([200, '"2"'])
    const [seen] = (await colleague.get(list)).body.items as { text: string; editedAt: string | null }[]
    expect([seen?.text, seen?.editedAt]).toEqual(['Slik er det', '2026-11-22T09:00:00.000Z'])
    const { body } = await colleague.get(`${list}/${id}/versions`)
    expect((body as { items: { text: string }[] }).items.map(({ text }) => text)).toEqual([
      'Slik er det',
      'Slik var det',
    ])
  })

  it('is changed on the version that was read, by its author alone', async () => {
    const { group, author, colleague, list, id } = await posted('group')
    const twice = await Promise.all(
      ['A', 'B'].map((text) => author.put(`${list}/${id}`, { text }, { 'if-match': '"1"' })),
    )
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 412])
    expect((await author.put(`${list}/${id}`, { text: 'Blindt' })).status).toBe(428)
    for (const other of [colleague, await as(group.facilitator)]) {
      const refused = await other.put(`${list}/${id}`, { text: 'Ikke mine ord' }, { 'if-match': '"2"' })
      expect([refused.status, refused.body.code]).toEqual([403, 'discussion.not-yours'])
    }
    const facilitator = await actor(group.facilitator)
    const forged = api.app
      .get(Database)
      .transaction(facilitator, (tx) =>
        tx.query(`update discussion_posts set text = 'Ord i munnen' where id = $1`, [id]),
      )
    await expect(forged).rejects.toMatchObject({ driverError: { constraint: 'ck_discussion_posts_author' } })
  })

  it('is not found by way of another room or another group', async () => {
    const { group, author, list, id } = await posted('group')
    const change = { 'if-match': '"1"' }
    const cohort = list.replace('/group/', '/cohort/')
    expect((await author.put(`${cohort}/${id}`, { text: 'x' }, change)).status).toBe(404)
    const administrator = await as(await api.world.administrator())
    for (const path of [list, cohort]) {
      const removal = await administrator.post(`${path}/${id}/removal`, { reason: 'Nei' }, change)
      expect(removal.status).toBe(404)
    }
    const stranger = await as((await api.world.group({ cohort: group.cohort })).facilitator)
    for (const path of [list, cohort]) {
      expect((await stranger.post(`${path}/${id}/removal`, { reason: 'Nei' }, change)).status).toBe(404)
      expect((await stranger.get(`${path}/${id}/versions`)).status).toBe(404)
    }
  })
})

describe('a removed post', () => {
  it('leaves a trace with its day, and its words to the author alone', async () => {
    const { group, author, colleague, list, id } = await posted('group')
    await author.put(`${list}/${id}`, { text: 'Angrer' }, { 'if-match': '"1"' })
    await colleague.post(list, { text: 'Et svar', replyTo: id })
    const removed = await author.post(`${list}/${id}/removal`, {}, { 'if-match': '"2"' })
    expect(removed.status).toBe(200)
    const [seen] = (await colleague.get(list)).body.items as object[]
    expect(seen).toMatchObject({
      text: '',
      editedAt: null,
      removal: { by: 'author', at: '2026-11-22T09:00:00.000Z', reason: null },
      replies: [{ text: 'Et svar' }],
      may: { edit: false, remove: false },
    })
    expect((await colleague.get(`${list}/${id}/versions`)).body).toEqual({ items: [] })
    expect((await author.get(`${list}/${id}/versions`)).body.items).toMatchObject([
      { text: 'Angrer' },
      { text: 'Slik var det' },
    ])
    const facilitator = await actor(group.facilitator)
    const kept = 'select text from discussion_post_versions where post_id = $1'
    expect(await api.app.get(Database).transaction(facilitator, (tx) => tx.query(kept, [id]))).toEqual([])
    expect(await api.world.sql(kept, [id])).toEqual([])
    const again = await author.post(`${list}/${id}/removal`, {}, { 'if-match': '"3"' })
    expect([again.status, again.body.code]).toEqual([409, 'discussion.removed'])
  })

  it('in the group’s room is removed by the facilitator with a reason, which everybody reads', async () => {
    const { group, colleague, list, id } = await posted('group')
    const facilitator = await as(group.facilitator)
    const silent = await facilitator.post(`${list}/${id}/removal`, { reason: '  ' }, { 'if-match': '"1"' })
    expect([silent.status, silent.body.code]).toEqual([422, 'discussion.reason-needed'])
    const refused = await colleague.post(
      `${list}/${id}/removal`,
      { reason: 'Liker ikke' },
      { 'if-match': '"1"' },
    )
    expect([refused.status, refused.body.code]).toEqual([403, 'discussion.may-not-remove'])
    const reason = { reason: 'Navngir en innbygger' }
    expect((await facilitator.post(`${list}/${id}/removal`, reason, { 'if-match': '"1"' })).status).toBe(200)
    const [seen] = (await colleague.get(list)).body.items as object[]
    expect(seen).toMatchObject({ text: '', removal: { by: 'facilitator', ...reason } })
    const log = await api.world.sql(`select actor_id, action, detail from change_log where subject_id = $1`, [
      id,
    ])
    expect(log).toEqual([{ actor_id: group.facilitator.id, action: 'discussion-post.removed', detail: {} }])
  })

  it('in the cohort’s room is removed by an administrator, not by a facilitator', async () => {
    const { group, colleague, list, id } = await posted('cohort')
    const reason = { reason: 'Reklame' }
    const change = { 'if-match': '"1"' }
    expect((await (await as(group.facilitator)).post(`${list}/${id}/removal`, reason, change)).status).toBe(
      403,
    )
    const administrator = await as(await api.world.administrator())
    expect((await administrator.post(`${list}/${id}/removal`, reason, change)).status).toBe(200)
    const [seen] = (await colleague.get(list)).body.items as object[]
    expect(seen).toMatchObject({ removal: { by: 'administrator', ...reason } })
  })
})

it('of somebody whose data is gone the words stay and the name goes', async () => {
  const { group, colleague, list } = await posted('group')
  await api.world.sql('update people set anonymised_at = now() where id = $1', [group.participants[0]?.id])
  const [seen] = (await colleague.get(list)).body.items as object[]
  expect(seen).toMatchObject({ text: 'Slik var det', author: { name: '' } })
})

describe('who may what in a room', () => {
  const nobody: ActorRoles = {
    personId: 'p',
    admin: false,
    groups: [],
    facilitates: [],
    represents: [],
    teaches: [],
  }
  const outside = { groupId: 'g', cohortId: 'c', enrolmentId: null }
  const inside = { ...outside, enrolmentId: 'e' }
  /** Read, write, moderate; first in the group's room, then in the cohort's. */
  const cases: [string, ActorRoles, typeof outside | typeof inside, string][] = [
    ['a member', { ...nobody, groups: ['g'] }, inside, 'rw- rw-'],
    ['a facilitator from outside', { ...nobody, groups: ['g'], facilitates: ['g'] }, outside, 'rwm rw-'],
    ['a facilitator of another group', { ...nobody, groups: ['h'], facilitates: ['h'] }, outside, '--- ---'],
    ['a representative', { ...nobody, groups: ['g'], represents: ['g'] }, outside, 'r-- ---'],
    ['an instructor', { ...nobody, teaches: ['c'] }, outside, '--- rw-'],
    ['an instructor of another cohort', { ...nobody, teaches: ['d'] }, outside, '--- ---'],
    ['an administrator', { ...nobody, admin: true }, outside, '--- r-m'],
  ]
  it.each(cases)('%s', (_, roles, place, expected) => {
    const said = (['group', 'cohort'] as const).map((room) =>
      [
        mayRead(roles, place, room) ? 'r' : '-',
        mayWrite(roles, place, room) ? 'w' : '-',
        mayModerate(roles, place, room) ? 'm' : '-',
      ].join(''),
    )
    expect(said.join(' ')).toBe(expected)
  })
})
