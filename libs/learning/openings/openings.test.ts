import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup, WorldPerson } from '../../testing/world'
import { isTimeToOpen, writableFrom } from './opening-time'

let api: TestApi
beforeAll(async () => {
  api = await startApi(new Date('2026-11-22T09:00:00Z'))
})
afterAll(() => api.close())

const as = async (person: WorldPerson | undefined): Promise<ApiClient> =>
  api.client.as(await api.signIn(person?.id ?? ''))
const first = { 'if-none-match': '*' }

interface Seen {
  module: { number: number }
  opening: { sentence: string; by: string } | null
  version: number
  due: boolean
  mayWrite: boolean
}

async function seen(client: ApiClient, group: WorldGroup, number: number): Promise<Seen> {
  const { body } = await client.get(`/v1/groups/${group.id}/openings`)
  return (body as { items: Seen[] }).items[number - 1] as Seen
}

/** Module 1 has been open since 10 November, module 2 opens on 1 December, module 3 lies far ahead. */
async function opening(): Promise<{ group: WorldGroup; chief: ApiClient; path: (module: number) => string }> {
  const group = await api.world.group()
  await api.world.gathering(group, 1, '2026-12-01T08:00:00Z')
  await api.world.gathering(group, 2, '2026-12-22T08:00:00Z')
  await api.world.gathering(group, 3, '2027-04-01T08:00:00Z')
  const path = (module: number): string => `/v1/groups/${group.id}/modules/${module}/opening`
  return { group, chief: await as(group.chiefExecutive), path }
}

describe('the opening of a module', () => {
  it('is written by the chief executive, signed, and read by the whole group on home and path', async () => {
    const { group, chief, path } = await opening()
    const text = 'Vi begynner hos oss selv.'
    const written = await chief.put(path(1), { text }, first)
    expect([written.status, written.headers.etag, written.body.opening.sentence]).toEqual([200, '"1"', text])
    const member = await as(group.participants[0])
    const expected = { sentence: text, by: group.chiefExecutive.name, at: '2026-11-22T09:00:00Z' }
    const onPath = await member.get(`/v1/groups/${group.id}/path`)
    expect(onPath.body.modules.map((one: { opening: object | null }) => one.opening)).toEqual([
      expected,
      null,
      null,
      null,
      null,
    ])
    const home = await member.get(`/v1/home?group=${group.id}`)
    expect(home.body.modules[0].opening).toEqual(expected)
    expect(await seen(member, group, 1)).toMatchObject({ opening: expected, mayWrite: false, due: false })
    const instructor = await as(await api.world.instructor(group.cohort))
    expect((await seen(instructor, group, 1)).opening).toEqual(expected)
  })

  it('is nobody else’s to write: not the facilitator’s, not another group’s chief executive’s, not a former one’s', async () => {
    const { group, chief, path } = await opening()
    const text = { text: 'Ikke min' }
    for (const person of [group.facilitator, group.participants[0], group.representative])
      expect((await (await as(person)).put(path(1), text, first)).status).toBe(403)
    const other = await api.world.group({ cohort: group.cohort })
    expect((await (await as(other.chiefExecutive)).put(path(1), text, first)).status).toBe(404)
    const scope = { group_id: group.id, cohort_id: group.cohort.id }
    await api.world.insert('role_assignments', {
      person_id: other.chiefExecutive.id,
      role: 'facilitator',
      ...scope,
    })
    const guest = await (await as(other.chiefExecutive)).put(path(1), text, first)
    expect([guest.status, guest.body.code]).toEqual([403, 'opening.chief-executive'])
    await api.world.sql(
      `update role_assignments set to_at = now() where person_id = $1 and role = 'chief-executive'`,
      [group.chiefExecutive.id],
    )
    expect((await chief.put(path(1), text, first)).status).toBe(403)
  })

  it('can be prepared two weeks ahead, and is shown to the group from the day the module opens', async () => {
    const { group, chief, path } = await opening()
    const early = await chief.put(path(3), { text: 'For tidlig' }, first)
    expect([early.status, early.body.code, early.body.detail]).toEqual([
      409,
      'opening.too-early',
      'Du kan skrive åpningen fra 25. februar 2027.',
    ])
    expect((await chief.put(path(4), { text: 'Uten dato' }, first)).body.code).toBe('opening.no-date')
    expect((await chief.put(path(2), { text: 'Snart' }, first)).status).toBe(200)
    const member = await as(group.participants[0])
    expect((await seen(chief, group, 2)).opening?.sentence).toBe('Snart')
    expect((await seen(member, group, 2)).opening).toBeNull()
    const told = await member.get(`/v1/groups/${group.id}/path`)
    expect(told.body.modules[1].opening).toBeNull()
    expect((await member.get(`/v1/home?group=${group.id}`)).body.modules[1].opening).toBeNull()
    api.clock.moveTo(new Date('2026-12-01T09:00:00Z'))
    const later = await member.get(`/v1/groups/${group.id}/path`)
    expect(later.body.modules[1].opening.sentence).toBe('Snart')
    api.clock.moveTo(new Date('2026-11-22T09:00:00Z'))
  })

  it('that is missing locks nothing and is told to those who carry the group alone', async () => {
    const { group, chief } = await opening()
    const member = await as(group.participants[0])
    const { body } = await member.get(`/v1/groups/${group.id}/path`)
    expect(body.modules[0]).toMatchObject({ opened: true, lockedReason: null, opening: null })
    const task = group.cohort.programme.modules[0]?.activities.reading ?? ''
    expect((await member.get(`/v1/groups/${group.id}/activities/${task}`)).status).toBe(200)
    const facilitator = await as(group.facilitator)
    expect(await seen(member, group, 1)).toMatchObject({ due: false, mayWrite: false })
    expect(await seen(facilitator, group, 1)).toMatchObject({ due: true, mayWrite: false })
    expect(await seen(chief, group, 1)).toMatchObject({ due: true, mayWrite: true, version: 0 })
    expect(await seen(chief, group, 3)).toMatchObject({ due: false, mayWrite: false })
  })

  it('is changed on the version that was read, and every sentence stands in the log', async () => {
    const { group, chief, path } = await opening()
    const both = await Promise.all(['A', 'B'].map((text) => chief.put(path(1), { text }, first)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
    expect((await chief.put(path(1), { text: 'C' }, { 'if-match': '"1"' })).headers.etag).toBe('"2"')
    expect((await chief.put(path(1), { text: 'D' }, { 'if-match': '"1"' })).status).toBe(412)
    expect((await chief.put(path(1), { text: 'E' })).status).toBe(428)
    expect((await chief.put(path(1), { text: 'x'.repeat(501) }, { 'if-match': '"2"' })).status).toBe(400)
    const log = await api.world.sql<{ sentence: string }>(
      `select detail ->> 'sentence' as sentence from change_log where group_id = $1 and action = 'opening.written' order by at, id`,
      [group.id],
    )
    expect(log.map(({ sentence }) => sentence).at(-1)).toBe('C')
    expect(log).toHaveLength(2)
  })

  it('keeps its words and loses its name when the person’s data is gone', async () => {
    const { group, chief, path } = await opening()
    await chief.put(path(1), { text: 'Vi begynner.' }, first)
    const member = await as(group.participants[0])
    await api.world.sql('update people set anonymised_at = now() where id = $1', [group.chiefExecutive.id])
    expect((await seen(member, group, 1)).opening).toMatchObject({ sentence: 'Vi begynner.', by: '' })
  })
})

test('the time for a sentence is from two weeks before the module opens until its postwork is due', () => {
  const schedule = { opensOn: '2026-09-03', heldOn: '2026-09-24', dueOn: '2026-10-22' }
  const days = ['2026-08-19', '2026-08-20', '2026-10-22', '2026-10-23']
  expect(days.map((day) => isTimeToOpen(schedule, day))).toEqual([false, true, true, false])
  expect(writableFrom({ opensOn: null, heldOn: null, dueOn: null })).toBeNull()
})
