import { DataSource } from 'typeorm'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup, WorldPerson } from '../../testing/world'

let api: TestApi
beforeAll(async () => {
  api = await startApi(new Date())
})
afterAll(() => api.close())

const as = async (person: WorldPerson | undefined): Promise<ApiClient> =>
  api.client.as(await api.signIn(person?.id ?? ''))
const first = { 'if-none-match': '*' }
const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString()

/** A group in the prework of module 1, and the address of its reflection. */
async function reflecting(): Promise<{ group: WorldGroup; activityId: string; path: string }> {
  const group = await api.world.group()
  await api.world.gathering(group, 1, days(10))
  const activityId = group.cohort.programme.modules[0]?.activities.reflection ?? ''
  return { group, activityId, path: `/v1/groups/${group.id}/activities/${activityId}` }
}

/** What the app's own role sees of a reflection when the database is told whatever we like about who asks. */
async function seenWith(settings: Readonly<Record<string, string>>, activityId: string): Promise<number> {
  const everything = {
    person: '',
    system: '',
    admin: '',
    groups: '',
    facilitates: '',
    represents: '',
    teaches: '',
  }
  return api.app.get(DataSource).transaction(async (tx) => {
    for (const [key, value] of Object.entries({ ...everything, ...settings })) {
      await tx.query('select set_config($1, $2, true)', [`app.${key}`, value])
    }
    const [row] = await tx.query<{ n: number }[]>(
      'select count(*)::int as n from reflections where activity_id = $1',
      [activityId],
    )
    return row?.n ?? -1
  })
}

describe('a reflection', () => {
  it('begins empty and private, and says who can read it before anything is written', async () => {
    const { group, path } = await reflecting()
    const { body } = await (await as(group.participants[0])).get(`${path}/reflection`)
    expect(body).toMatchObject({
      text: '',
      visibility: 'private',
      readers: 'Bare du kan lese dette.',
      reader: null,
      updatedAt: null,
      version: 0,
    })
    const others = [group.chiefExecutive, group.facilitator, group.participants[1]].map((one) => one?.name)
    expect(body.colleagues.map(({ name }: { name: string }) => name).sort()).toEqual(others.sort())
    const inGroup = body.choices.find(({ visibility }: { visibility: string }) => visibility === 'group')
    expect(inGroup.readers).toBe(`Ledergruppa di i ${group.name} kan lese dette: 4 personer med deg.`)
  })

  it('is saved on the version that was read, so that two open tabs lose nothing', async () => {
    const { group, path } = await reflecting()
    const me = await as(group.participants[0])
    const saved = await me.put(`${path}/reflection`, { text: 'Første', visibility: 'private' }, first)
    expect([saved.status, saved.headers.etag]).toEqual([200, '"1"'])
    const next = await me.put(
      `${path}/reflection`,
      { text: 'Andre', visibility: 'private' },
      { 'if-match': '"1"' },
    )
    expect(next.body).toMatchObject({ text: 'Andre', version: 2 })
    const stale = await me.put(
      `${path}/reflection`,
      { text: 'Fra den gamle fanen', visibility: 'private' },
      first,
    )
    expect(stale.status).toBe(412)
    expect((await me.get(`${path}/reflection`)).body).toMatchObject({ text: 'Andre', version: 2 })
    expect((await me.put(`${path}/reflection`, { text: 'Blindt', visibility: 'private' })).status).toBe(428)
    expect((await me.put(`${path}/reflection`, { text: 'Uten valg' }, { 'if-match': '"2"' })).status).toBe(
      400,
    )
  })

  it('counts as done once it is written, without telling what it says', async () => {
    const { group, path, activityId } = await reflecting()
    const me = await as(group.participants[0])
    await me.put(`${path}/reflection`, { text: 'Tanker', visibility: 'private' }, first)
    expect((await me.get(path)).body.done).toBe(true)
    const columns = await api.world.sql<{ row: object }>(
      'select to_jsonb(c) as row from activity_completions c where activity_id = $1',
      [activityId],
    )
    expect(Object.keys(columns[0]?.row ?? {}).sort()).toEqual([
      'activity_id',
      'done_at',
      'enrolment_id',
      'group_id',
    ])
  })

  it('that is private is a row of its author alone, whoever else asks the database', async () => {
    const { group, path, activityId } = await reflecting()
    const author = group.participants[0]
    await (await as(author)).put(`${path}/reflection`, { text: 'Bare mitt', visibility: 'private' }, first)
    const all = { groups: group.id, facilitates: group.id, represents: group.id, teaches: group.cohort.id }
    const administrator = await api.world.administrator()
    const instructor = await api.world.instructor(group.cohort)
    for (const asking of [
      administrator,
      instructor,
      group.facilitator,
      group.chiefExecutive,
      group.participants[1],
    ]) {
      expect(
        await seenWith({ person: asking?.id ?? '', admin: 'yes', system: 'reports', ...all }, activityId),
      ).toBe(0)
    }
    expect(await seenWith({ admin: 'yes', system: 'migrations', ...all }, activityId)).toBe(0)
    expect(await seenWith({ person: author?.id ?? '' }, activityId)).toBe(1)
  })

  it.each([
    ['private', []],
    ['group', ['colleague', 'facilitator', 'chiefExecutive']],
    ['facilitator', ['colleague', 'facilitator', 'chiefExecutive', 'outsideFacilitator']],
    [
      'network',
      ['colleague', 'facilitator', 'chiefExecutive', 'outsideFacilitator', 'instructor', 'administrator'],
    ],
  ])('with visibility %s is read by exactly those who were promised', async (visibility, readers) => {
    const { group, path } = await reflecting()
    await (await as(group.participants[0])).put(`${path}/reflection`, { text: 'Delt', visibility }, first)
    const outsideFacilitator = await api.world.person()
    const scope = { group_id: group.id, cohort_id: group.cohort.id }
    await api.world.insert('role_assignments', {
      person_id: outsideFacilitator.id,
      role: 'facilitator',
      ...scope,
    })
    const people = {
      colleague: group.participants[1],
      facilitator: group.facilitator,
      chiefExecutive: group.chiefExecutive,
      outsideFacilitator,
      representative: group.representative,
      instructor: await api.world.instructor(group.cohort),
      administrator: await api.world.administrator(),
    }
    const found: string[] = []
    for (const [name, person] of Object.entries(people)) {
      const client = await as(person)
      const isMember = group.enrolments.has(person?.id ?? '')
      if (isMember) await client.put(`${path}/reflection`, { text: 'Min egen', visibility: 'private' }, first)
      const { body } = await client.get(`${path}/reflections`)
      if (body.items.some((one: { text: string }) => one.text === 'Delt')) found.push(name)
    }
    expect(found).toEqual(readers)
  })

  it('of others stays hidden until one’s own is saved', async () => {
    const { group, path } = await reflecting()
    await (
      await as(group.participants[0])
    ).put(`${path}/reflection`, { text: 'Delt', visibility: 'group' }, first)
    const colleague = await as(group.participants[1])
    const early = await colleague.get(`${path}/reflections`)
    expect([early.status, early.body.code]).toEqual([409, 'reflection.own-first'])
    await colleague.put(`${path}/reflection`, { text: 'Min', visibility: 'private' }, first)
    const { body } = await colleague.get(`${path}/reflections`)
    expect(body.items).toMatchObject([
      { text: 'Delt', author: group.participants[0]?.name, visibility: 'group' },
    ])
  })

  it('can be taken back to private, and is then gone for the others', async () => {
    const { group, path } = await reflecting()
    const [me, colleague] = [await as(group.participants[0]), await as(group.participants[1])]
    await colleague.put(`${path}/reflection`, { text: 'Min', visibility: 'private' }, first)
    await me.put(`${path}/reflection`, { text: 'Delt', visibility: 'group' }, first)
    expect((await colleague.get(`${path}/reflections`)).body.items).toHaveLength(1)
    await me.put(`${path}/reflection`, { text: 'Delt', visibility: 'private' }, { 'if-match': '"1"' })
    expect((await colleague.get(`${path}/reflections`)).body.items).toEqual([])
  })

  it('is written by members only, and of a group that one does not see it is not found', async () => {
    const { group, path } = await reflecting()
    const mine = { text: 'Tanker', visibility: 'private' }
    const stranger = await as((await api.world.group()).participants[0])
    expect((await stranger.put(`${path}/reflection`, mine, first)).status).toBe(404)
    expect((await (await as(group.representative)).put(`${path}/reflection`, mine, first)).status).toBe(403)
    const task = group.cohort.programme.modules[0]?.activities.reading ?? ''
    const reading = `/v1/groups/${group.id}/activities/${task}/reflection`
    expect((await (await as(group.participants[0])).put(reading, mine, first)).status).toBe(404)
  })
})
