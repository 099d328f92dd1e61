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

const texts = async (client: ApiClient, path: string): Promise<string[]> =>
  ((await client.get(`${path}/reflections`)).body.items ?? []).map((one: { text: string }) => one.text)

describe('a reflection for one colleague', () => {
  it('is read by that one and nobody else, whoever asks the API or the database', async () => {
    const { group, path, activityId } = await reflecting()
    const [author, reader] = group.participants
    const pair = { text: 'Til deg', visibility: 'pair', readerId: reader?.id }
    const saved = await (await as(author)).put(`${path}/reflection`, pair, first)
    expect(saved.body).toMatchObject({
      visibility: 'pair',
      reader: { id: reader?.id },
      readers: `Du og ${reader?.name} kan lese dette.`,
    })
    const others = [reader, group.facilitator, group.chiefExecutive]
    const found: string[] = []
    for (const other of others) {
      const client = await as(other)
      await client.put(`${path}/reflection`, { text: 'Min', visibility: 'private' }, first)
      if ((await texts(client, path)).includes('Til deg')) found.push(other?.name ?? '')
    }
    expect(found).toEqual([reader?.name])
    expect(await texts(await as(await api.world.administrator()), path)).toEqual([])
    const rows = await api.app.get(DataSource).transaction(async (tx) => {
      const settings = {
        person: group.facilitator.id,
        system: 'x',
        admin: 'yes',
        groups: group.id,
        facilitates: group.id,
      }
      for (const [key, value] of Object.entries({ ...settings, teaches: group.cohort.id }))
        await tx.query('select set_config($1, $2, true)', [`app.${key}`, value])
      return tx.query<unknown[]>(`select 1 from reflections where activity_id = $1 and visibility = 'pair'`, [
        activityId,
      ])
    })
    expect(rows).toEqual([])
  })

  it('stays hidden from the reader until their own is saved', async () => {
    const { group, path } = await reflecting()
    const [author, reader] = group.participants
    const pair = { text: 'Til deg', visibility: 'pair', readerId: reader?.id }
    await (await as(author)).put(`${path}/reflection`, pair, first)
    expect((await (await as(reader)).get(`${path}/reflections`)).body.code).toBe('reflection.own-first')
  })

  it('is for somebody else who is in the group now', async () => {
    const { group, path } = await reflecting()
    const me = await as(group.participants[0])
    const outsider = (await api.world.group({ cohort: group.cohort })).participants[0]
    for (const readerId of [outsider?.id, group.participants[0]?.id, group.representative.id, undefined]) {
      const pair = { text: 'Til deg', visibility: 'pair', ...(readerId ? { readerId } : {}) }
      const refused = await me.put(`${path}/reflection`, pair, first)
      expect([refused.status, refused.body.code]).toEqual([409, 'reflection.reader'])
    }
  })

  it('is nobody’s any more when the reader leaves, and the author may go on', async () => {
    const { group, path } = await reflecting()
    const [author, reader] = group.participants
    const me = await as(author)
    await me.put(`${path}/reflection`, { text: 'Til deg', visibility: 'pair', readerId: reader?.id }, first)
    const enrolment = group.enrolments.get(reader?.id ?? '')
    await api.world.sql('update enrolments set to_on = current_date where id = $1', [enrolment])
    expect((await me.get(`${path}/reflection`)).body).toMatchObject({
      reader: null,
      readers: 'Du og en kollega kan lese dette.',
    })
    const taken = await me.put(
      `${path}/reflection`,
      { text: 'Mitt', visibility: 'private' },
      { 'if-match': '"1"' },
    )
    expect(taken.status).toBe(200)
  })
})

describe('who may read it', () => {
  const sharings = ['private', 'pair', 'group', 'facilitator', 'network'] as const

  it('is widened on purpose only, and narrowed at once', async () => {
    const { group, path } = await reflecting()
    const [author, reader] = group.participants
    const me = await as(author)
    const colleague = await as(reader)
    await colleague.put(`${path}/reflection`, { text: 'Min', visibility: 'private' }, first)
    let version = 0
    const save = async (visibility: string, widen?: boolean) => {
      const answer = await me.put(
        `${path}/reflection`,
        {
          text: 'Tanken',
          visibility,
          ...(visibility === 'pair' ? { readerId: reader?.id } : {}),
          ...(widen ? { widen } : {}),
        },
        version === 0 ? first : { 'if-match': `"${version}"` },
      )
      if (answer.status === 200) version = answer.body.version
      return answer
    }
    await save('private')
    for (const wider of sharings.slice(1)) {
      const refused = await save(wider)
      expect([wider, refused.status, refused.body.code]).toEqual([wider, 409, 'reflection.widens'])
      expect((await save(wider, true)).status).toBe(200)
      expect(await texts(colleague, path)).toEqual(['Tanken'])
    }
    for (const narrower of ['facilitator', 'group', 'pair', 'private']) {
      expect((await save(narrower)).status).toBe(200)
    }
    expect(await texts(colleague, path)).toEqual([])
  })

  it('does not change to another colleague unsaid', async () => {
    const { group, path } = await reflecting()
    const me = await as(group.participants[0])
    const pair = (person: WorldPerson | undefined) => ({
      text: 'Til deg',
      visibility: 'pair',
      readerId: person?.id,
    })
    await me.put(`${path}/reflection`, pair(group.participants[1]), first)
    const other = await me.put(`${path}/reflection`, pair(group.facilitator), { 'if-match': '"1"' })
    expect([other.status, other.body.code]).toEqual([409, 'reflection.widens'])
  })

  it('is narrowed although the step has closed since', async () => {
    const { group, path } = await reflecting()
    const me = await as(group.participants[0])
    await me.put(`${path}/reflection`, { text: 'Delt', visibility: 'group' }, first)
    await api.world.sql(
      `update gatherings set starts_at = $2, ends_at = $2::timestamptz + interval '1 hour' where cohort_id = $1`,
      [group.cohort.id, days(200)],
    )
    const narrow = { text: 'Delt', visibility: 'private' }
    expect((await me.put(`${path}/reflection`, narrow, { 'if-match': '"1"' })).status).toBe(200)
  })
})

describe('what others shared', () => {
  it('comes with the newest first', async () => {
    const { group, path } = await reflecting()
    for (const [index, person] of [...group.participants, group.facilitator].entries()) {
      api.clock.moveTo(new Date(Date.now() + index * 60_000))
      await (await as(person)).put(`${path}/reflection`, { text: `Nr. ${index}`, visibility: 'group' }, first)
    }
    expect(await texts(await as(group.participants[0]), path)).toEqual(['Nr. 2', 'Nr. 1'])
  })

  it('is hidden again from somebody who empties or removes their own', async () => {
    const { group, path, activityId } = await reflecting()
    await (
      await as(group.participants[0])
    ).put(`${path}/reflection`, { text: 'Delt', visibility: 'group' }, first)
    const sly = await as(group.participants[1])
    await sly.put(`${path}/reflection`, { text: '   ', visibility: 'private' }, first)
    expect((await sly.get(`${path}/reflections`)).status).toBe(409)
    await sly.put(`${path}/reflection`, { text: 'Min', visibility: 'private' }, { 'if-match': '"1"' })
    expect(await texts(sly, path)).toEqual(['Delt'])
    await sly.put(`${path}/reflection`, { text: '', visibility: 'private' }, { 'if-match': '"2"' })
    expect((await sly.get(`${path}/reflections`)).status).toBe(409)
    await api.owner('delete from reflections where author_id = $1 and activity_id = $2', [
      group.participants[1]?.id,
      activityId,
    ])
    expect((await sly.get(`${path}/reflections`)).status).toBe(409)
  })

  it('is not found through another group, nor by somebody who left', async () => {
    const { group, path, activityId } = await reflecting()
    await (
      await as(group.participants[0])
    ).put(`${path}/reflection`, { text: 'Delt', visibility: 'group' }, first)
    const other = await api.world.group({ cohort: group.cohort })
    const stranger = await as(other.participants[0])
    expect((await stranger.get(`${path}/reflections`)).status).toBe(404)
    const own = `/v1/groups/${other.id}/activities/${activityId}`
    await stranger.put(`${own}/reflection`, { text: 'Min', visibility: 'private' }, first)
    expect(await texts(stranger, own)).toEqual([])
    const leaving = group.participants[1]
    await (await as(leaving)).put(`${path}/reflection`, { text: 'Min', visibility: 'private' }, first)
    const enrolment = group.enrolments.get(leaving?.id ?? '')
    await api.world.sql('update enrolments set to_on = current_date where id = $1', [enrolment])
    expect([403, 404]).toContain((await (await as(leaving)).get(`${path}/reflections`)).status)
  })

  it('goes with the person who leaves', async () => {
    const { group, path } = await reflecting()
    const [leaving, colleague] = group.participants
    await (await as(leaving)).put(`${path}/reflection`, { text: 'Delt', visibility: 'network' }, first)
    const staying = await as(colleague)
    await staying.put(`${path}/reflection`, { text: 'Min', visibility: 'private' }, first)
    expect(await texts(staying, path)).toEqual(['Delt'])
    const enrolment = group.enrolments.get(leaving?.id ?? '')
    await api.world.sql('update enrolments set to_on = current_date where id = $1', [enrolment])
    expect(await texts(staying, path)).toEqual([])
    expect(await texts(await as(await api.world.administrator()), path)).toEqual([])
  })
})
