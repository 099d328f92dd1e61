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
const on = (version: unknown) => ({ 'if-match': `"${String(version)}"` })
const PAGE = '0199a2f0-0000-7000-8000-000000000001'
const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString()
const draft = (text: string, basedOn = 0) => ({ text, basedOn })

interface Place {
  readonly group: WorldGroup
  readonly activityId: string
  readonly path: string
}

/** A group in the prework of module 1, and the address of its reflection or its task. */
async function writing(kind: 'reflection' | 'task' | 'reading' = 'reflection'): Promise<Place> {
  const group = await api.world.group()
  await api.world.gathering(group, 1, days(kind === 'task' ? -1 : 10))
  const activityId = group.cohort.programme.modules[0]?.activities[kind] ?? ''
  return { group, activityId, path: `/v1/groups/${group.id}/activities/${activityId}` }
}

async function leave(group: WorldGroup, person: WorldPerson | undefined): Promise<void> {
  const enrolment = group.enrolments.get(person?.id ?? '')
  await api.world.sql(`update enrolments set to_on = current_date where id = $1`, [enrolment])
}

describe('a draft', () => {
  it('is there on another device, with the version of the text that it was written on', async () => {
    const { group, path } = await writing()
    const phone = await as(group.participants[0])
    expect((await phone.get(`${path}/draft`)).body).toEqual({
      text: '',
      basedOn: 0,
      savedAt: null,
      version: 0,
      writer: null,
    })
    const kept = await phone.put(`${path}/draft`, draft('Halve setn'), first)
    expect(kept.status).toBe(200)
    expect(kept.headers.etag).toBe(`"${kept.body.version}"`)
    const desk = await as(group.participants[0])
    const { body } = await desk.get(`${path}/draft`)
    expect(body).toMatchObject({ text: 'Halve setn', basedOn: 0, version: kept.body.version })
    expect(body.savedAt).toMatch(/Z$/)
  })

  it('is not covered by an older device unseen', async () => {
    const { group, path } = await writing()
    const me = await as(group.participants[0])
    const old = (await me.put(`${path}/draft`, draft('En'), first)).body.version
    const newer = await me.put(`${path}/draft`, draft('En to'), on(old))
    expect(newer.body.version).toBeGreaterThan(old)
    expect((await me.put(`${path}/draft`, draft('Fra telefonen'), on(old))).status).toBe(412)
    expect((await me.put(`${path}/draft`, draft('Fra telefonen'), first)).status).toBe(412)
    expect((await me.put(`${path}/draft`, draft('Blindt'))).status).toBe(428)
    expect((await me.get(`${path}/draft`)).body.text).toBe('En to')
  })

  it('sent once more because the answer was lost changes nothing', async () => {
    const { group, path } = await writing()
    const me = await as(group.participants[0])
    const kept = await me.put(`${path}/draft`, draft('Hei'), first)
    const again = await me.put(`${path}/draft`, draft('Hei'), first)
    expect([again.status, again.body]).toEqual([200, kept.body])
  })

  it('of a page that is still open follows what was typed, whatever order the network chose', async () => {
    const { group, path } = await writing()
    const me = await as(group.participants[0])
    const page = (text: string, sequence: number) => ({ ...draft(text), writer: PAGE, sequence })
    expect((await me.put(`${path}/draft`, page('En', 1), first)).body).toMatchObject({ writer: PAGE })
    // The page closed before it had its answer, and sent what it had on top of what it knew.
    expect((await me.put(`${path}/draft`, page('En to tre', 3), first)).body.text).toBe('En to tre')
    expect((await me.put(`${path}/draft`, page('En to', 2), first)).body.text).toBe('En to tre')
    expect((await me.get(`${path}/draft`)).body.text).toBe('En to tre')
    const other = { ...page('Fra telefonen', 9), writer: '0199a2f0-0000-7000-8000-000000000002' }
    expect((await me.put(`${path}/draft`, other, first)).status).toBe(412)
  })

  it('written first by two devices at once is kept from one, and the other is told', async () => {
    const { group, path } = await writing()
    const me = await as(group.participants[0])
    const both = await Promise.all(
      ['telefon', 'pult'].map((text) => me.put(`${path}/draft`, draft(text), first)),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
  })

  it('begun anew never has a version that a forgotten device still builds on', async () => {
    const { group, path } = await writing()
    const me = await as(group.participants[0])
    const old = (await me.put(`${path}/draft`, draft('Gammelt'), first)).body.version
    expect((await me.delete(`${path}/draft`, on(old))).status).toBe(204)
    const anew = (await me.put(`${path}/draft`, draft('Nytt'), first)).body.version
    expect(anew).toBeGreaterThan(old)
    expect((await me.put(`${path}/draft`, draft('Fra den glemte'), on(old))).status).toBe(412)
    expect((await me.delete(`${path}/draft`, on(old))).status).toBe(412)
    expect((await me.get(`${path}/draft`)).body.text).toBe('Nytt')
  })

  it.each(['reflection', 'task'] as const)('is gone when the text of a %s is saved', async (kind) => {
    const { group, path } = await writing(kind)
    const me = await as(group.participants[0])
    const { version } = (await me.put(`${path}/draft`, draft('Nesten'), first)).body
    const [saved, body] =
      kind === 'task'
        ? ['submission', { text: 'Ferdig', draft: version }]
        : ['reflection', { text: 'Ferdig', visibility: 'private', draft: version }]
    expect((await me.put(`${path}/${saved}`, body, first)).status).toBe(200)
    expect((await me.get(`${path}/draft`)).body).toMatchObject({ text: '', version: 0 })
  })

  it('from another device stays when a text is saved that did not know of it', async () => {
    const { group, path } = await writing()
    const me = await as(group.participants[0])
    const seen = (await me.put(`${path}/draft`, draft('Fra pulten'), first)).body.version
    await me.put(`${path}/draft`, draft('Fra telefonen'), on(seen))
    await me.put(`${path}/reflection`, { text: 'Fra pulten', visibility: 'private', draft: seen }, first)
    expect((await me.get(`${path}/draft`)).body.text).toBe('Fra telefonen')
  })

  it('does not make anything done, and opens nothing that others shared', async () => {
    const { group, path } = await writing()
    const colleague = await as(group.participants[1])
    await colleague.put(`${path}/reflection`, { text: 'Delt', visibility: 'group' }, first)
    const me = await as(group.participants[0])
    await me.put(`${path}/draft`, draft('Noe'), first)
    expect((await me.get(path)).body.done).toBe(false)
    expect((await me.get(`${path}/reflections`)).status).toBe(409)
  })

  it('is kept although the step has closed since', async () => {
    const { group, path } = await writing()
    await api.world.sql(
      `update gatherings set starts_at = $2, ends_at = $2::timestamptz + interval '1 hour'
      where cohort_id = $1`,
      [group.cohort.id, days(200)],
    )
    const me = await as(group.participants[0])
    expect((await me.put(`${path}/draft`, draft('Skrevet før den ble flyttet'), first)).status).toBe(200)
  })

  it('has at most 20 000 characters', async () => {
    const { group, path } = await writing()
    const me = await as(group.participants[0])
    expect((await me.put(`${path}/draft`, draft('å'.repeat(20_000)), first)).status).toBe(200)
    expect((await me.put(`${path}/draft`, draft('å'.repeat(20_001)), first)).status).toBe(400)
  })
})

describe('whose a draft is', () => {
  it('is the author’s alone, whoever else asks the API', async () => {
    const { group, path } = await writing('task')
    await (await as(group.participants[0])).put(`${path}/draft`, draft('Bare mitt'), first)
    const others = [
      group.participants[1],
      group.facilitator,
      group.chiefExecutive,
      group.representative,
      await api.world.instructor(group.cohort),
      await api.world.administrator(),
    ]
    for (const other of others) {
      expect((await (await as(other)).get(`${path}/draft`)).body).toMatchObject({ text: '', version: 0 })
    }
  })

  it('is the author’s alone in the database too: no role and no system sees a row', async () => {
    const { group, path, activityId } = await writing()
    const author = group.participants[0]
    await (await as(author)).put(`${path}/draft`, draft('Bare mitt'), first)
    const seenWith = (settings: Readonly<Record<string, string>>): Promise<number> =>
      api.app.get(DataSource).transaction(async (tx) => {
        for (const [key, value] of Object.entries({ person: '', system: '', admin: '', ...settings }))
          await tx.query('select set_config($1, $2, true)', [`app.${key}`, value])
        const text = 'select count(*)::int as n from drafts where activity_id = $1'
        return (await tx.query<{ n: number }[]>(text, [activityId]))[0]?.n ?? -1
      })
    const all = { groups: group.id, facilitates: group.id, represents: group.id, teaches: group.cohort.id }
    for (const other of [group.participants[1], group.facilitator, await api.world.administrator()])
      expect(await seenWith({ person: other?.id ?? '', admin: 'yes', system: 'reports', ...all })).toBe(0)
    expect(await seenWith({ admin: 'yes', system: 'migrations', ...all })).toBe(0)
    expect(await seenWith({ person: author?.id ?? '' })).toBe(1)
  })

  it('can still be read and removed by somebody who left, and not be written', async () => {
    const { group, path } = await writing()
    const person = group.participants[0]
    const { version } = (await (await as(person)).put(`${path}/draft`, draft('Mitt'), first)).body
    await leave(group, person)
    const gone = await as(person)
    expect((await gone.get(`${path}/draft`)).body.text).toBe('Mitt')
    expect([403, 404]).toContain((await gone.put(`${path}/draft`, draft('Mer'), on(version))).status)
    expect((await gone.delete(`${path}/draft`, on(version))).status).toBe(204)
    expect((await gone.get(`${path}/draft`)).status).toBe(404)
  })

  it('is written by those who may write the text itself', async () => {
    const [task, reflection, reading] = [await writing('task'), await writing(), await writing('reading')]
    const facilitator = await api.world.person()
    await api.world.insert('role_assignments', {
      person_id: facilitator.id,
      role: 'facilitator',
      group_id: task.group.id,
      cohort_id: task.group.cohort.id,
    })
    const put = async (person: WorldPerson | undefined, { path }: Place): Promise<number> =>
      (await (await as(person)).put(`${path}/draft`, draft('Tekst'), first)).status
    expect(await put(facilitator, task)).toBe(200)
    expect(await put(task.group.representative, task)).toBe(403)
    expect(await put(reflection.group.chiefExecutive, reflection)).toBe(200)
    expect(await put(reading.group.participants[0], reading)).toBe(404)
    expect(await put(reflection.group.participants[0], task)).toBe(404)
    expect((await (await as(reflection.group.participants[0])).get(`${task.path}/draft`)).status).toBe(404)
  })
})
