import { randomUUID } from 'node:crypto'
import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup, WorldPerson } from '../testing/world'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(() => api.clock.moveTo(new Date('2026-11-22T09:00:00Z')))

const as = async (person: WorldPerson | undefined): Promise<ApiClient> =>
  api.client.as(await api.signIn(person?.id ?? ''))
const first = { 'if-none-match': '*' }
const on = (version: unknown) => ({ 'if-match': `"${String(version)}"` })
const decides = (text: string, personId: string | null = null, dueOn: string | null = null) => ({
  text,
  personId,
  dueOn,
})

interface Place {
  readonly group: WorldGroup
  readonly gatheringId: string
  readonly path: string
}

/** A gathering of the group, by default the day before yesterday. */
async function gathered(startsAt = '2026-11-20T08:00:00Z', state = 'held'): Promise<Place> {
  const group = await api.world.group()
  const gatheringId = await api.world.gathering(group, 1, startsAt, state)
  return { group, gatheringId, path: `/v1/groups/${group.id}/gatherings/${gatheringId}` }
}

describe('decisions of a gathering', () => {
  it('are noted as they fall, and the group sees them at once, in that order', async () => {
    const { group, path } = await gathered()
    const facilitator = await as(group.facilitator)
    const follower = group.participants[0]
    const ids = [randomUUID(), randomUUID()]
    const noted = [decides(' Én vei inn for innbyggeren '), decides('Felles mal', follower?.id, '2026-12-12')]
    for (const [i, decision] of noted.entries()) {
      api.clock.moveTo(new Date(`2026-11-22T09:0${i}:00Z`))
      expect((await facilitator.put(`${path}/decisions/${ids[i]}`, decision, first)).status).toBe(200)
    }
    const { body } = await (await as(follower)).get(`${path}/summary`)
    expect(body.decisions).toMatchObject([
      { id: ids[0], text: 'Én vei inn for innbyggeren', person: null, dueOn: null, mine: false },
      { id: ids[1], person: { name: follower?.name }, dueOn: '2026-12-12', mine: true, maySettle: true },
    ])
    expect(body).toMatchObject({ mayWrite: false, members: [], unsent: true, sent: null })
    expect((await (await as(group.representative)).get(`${path}/summary`)).body.decisions).toHaveLength(2)
  })

  it('that are sent twice because the answer was lost are noted once', async () => {
    const { group, path } = await gathered()
    const facilitator = await as(group.facilitator)
    const at = `${path}/decisions/${randomUUID()}`
    const both = await Promise.all([1, 2].map(() => facilitator.put(at, decides('Én gang'), first)))
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await facilitator.get(`${path}/summary`)).body.decisions).toHaveLength(1)
  })

  it('are not covered unseen by who changes them at the same time', async () => {
    const { group, path } = await gathered()
    const [facilitator, chief] = [await as(group.facilitator), await as(group.chiefExecutive)]
    const at = `${path}/decisions/${randomUUID()}`
    await facilitator.put(at, decides('Først'), first)
    const both = await Promise.all([
      facilitator.put(at, decides('Fra fasilitatoren'), on(1)),
      chief.put(at, decides('Fra kommunedirektøren'), on(1)),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
    expect((await facilitator.delete(at, on(1))).status).toBe(412)
    expect((await facilitator.put(at, decides('Uten versjon'))).status).toBe(428)
    expect((await facilitator.delete(at, on(2))).body.decisions).toEqual([])
    expect((await facilitator.delete(at, on(2))).status).toBe(404)
  })

  it('are followed up by somebody who is in the group, and stay with who left it', async () => {
    const { group, path } = await gathered()
    const facilitator = await as(group.facilitator)
    const stranger = await api.world.group()
    for (const who of [stranger.facilitator, group.representative]) {
      const refused = await facilitator.put(`${path}/decisions/${randomUUID()}`, decides('x', who.id), first)
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/personId'])
    }
    const follower = group.participants[1]
    const at = `${path}/decisions/${randomUUID()}`
    await facilitator.put(at, decides('Hos en som slutter', follower?.id), first)
    await api.world.sql(`update enrolments set to_on = '2026-11-21' where id = $1`, [
      group.enrolments.get(follower?.id ?? ''),
    ])
    const { body } = await facilitator.put(at, decides('Hos en som har sluttet', follower?.id), on(1))
    expect(body.decisions[0].person.name).toBe(follower?.name)
    expect(body.members.map(({ id }: { id: string }) => id)).not.toContain(follower?.id)
  })

  it('are ticked as done by who follows them up and by who carries the group, and by nobody else', async () => {
    const { group, path } = await gathered()
    const [me, other] = await Promise.all(group.participants.map(as))
    const at = `${path}/decisions/${randomUUID()}`
    await (await as(group.facilitator)).put(at, decides('Min', group.participants[0]?.id), first)
    expect((await other?.put(`${at}/completion`, { done: true }))?.status).toBe(403)
    for (const done of [true, true, false, true]) {
      const { body } = (await me?.put(`${at}/completion`, { done })) ?? { body: null }
      expect(body.decisions[0]).toMatchObject({ doneOn: done ? '2026-11-22' : null, version: 1 })
    }
    expect((await me?.put(at, decides('Andre ord'), on(1)))?.status).toBe(403)
    const log = await api.world.sql<{ action: string }>(
      `select action from change_log where group_id = $1 order by at, id`,
      [group.id],
    )
    const told = ['noted', 'done', 'reopened', 'done'].map((word) => `decision.${word}`)
    expect(log.map(({ action }) => action)).toEqual(told)
  })

  it('that are not done stand together, my own first', async () => {
    const { group, path } = await gathered()
    const facilitator = await as(group.facilitator)
    const me = group.participants[0]
    const ids = [randomUUID(), randomUUID(), randomUUID()]
    for (const [i, id] of ids.entries()) {
      api.clock.moveTo(new Date(`2026-11-22T09:0${i}:00Z`))
      await facilitator.put(`${path}/decisions/${id}`, decides(`Nr. ${i}`, i === 2 ? me?.id : null), first)
    }
    await facilitator.put(`${path}/decisions/${ids[1]}/completion`, { done: true })
    const { items } = (await (await as(me)).get(`/v1/groups/${group.id}/decisions`)).body
    expect(items.map(({ text }: { text: string }) => text)).toEqual(['Nr. 2', 'Nr. 0'])
    expect(items[0].gathering.module).toEqual({ number: 1, title: 'Modul 1' })
  })
})

describe('the text of a summary', () => {
  it('is written on what was read, and is kept as it was typed', async () => {
    const { group, path } = await gathered()
    const facilitator = await as(group.facilitator)
    const text = '=HYPERLINK("x") <b>Hei</b>\n\n\u202eabc'
    const saved = await facilitator.put(`${path}/summary`, { text }, first)
    expect([saved.headers.etag, saved.body.text]).toEqual(['"1"', text])
    const again = await facilitator.put(`${path}/summary`, { text: 'En annen' }, first)
    expect(again.status).toBe(412)
    const both = await Promise.all(
      ['A', 'B'].map((text) => facilitator.put(`${path}/summary`, { text }, on(1))),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
    expect((await facilitator.put(`${path}/summary`, { text: 'x'.repeat(4001) }, on(2))).status).toBe(400)
  })

  it('waits until an hour before the gathering begins, and for one that is called', async () => {
    const { group, path } = await gathered('2026-11-24T08:00:00Z', 'called')
    const facilitator = await as(group.facilitator)
    const early = await facilitator.put(`${path}/summary`, { text: 'x' }, first)
    expect([early.status, early.body.code]).toEqual([409, 'summary.too-early'])
    expect((await facilitator.get(`${path}/summary`)).body.mayWrite).toBe(false)
    api.clock.moveTo(new Date('2026-11-24T07:00:00Z'))
    expect((await facilitator.put(`${path}/summary`, { text: 'x' }, first)).status).toBe(200)
    const off = await gathered('2026-11-20T08:00:00Z', 'cancelled')
    const refused = await (await as(off.group.facilitator)).put(`${off.path}/summary`, { text: 'x' }, first)
    expect(refused.body.code).toBe('summary.off')
  })

  it('is only read once the cohort is archived', async () => {
    const { group, path } = await gathered()
    const facilitator = await as(group.facilitator)
    const at = `${path}/decisions/${randomUUID()}`
    await facilitator.put(at, decides('Før'), first)
    await api.owner(`update cohorts set state = 'archived' where id = $1`, [group.cohort.id])
    const summary = await facilitator.get(`${path}/summary`)
    expect(summary.body).toMatchObject({ mayWrite: false, decisions: [{ maySettle: false }] })
    for (const attempt of [
      facilitator.put(`${path}/summary`, { text: 'x' }, first),
      facilitator.put(at, decides('Etter'), on(1)),
      facilitator.put(`${at}/completion`, { done: true }),
      facilitator.delete(at, on(1)),
    ])
      expect((await attempt).status).toBe(409)
  })
})

describe('what a group decided', () => {
  it('is read by the group alone: no other group, no instructor, no administrator', async () => {
    const { group, gatheringId, path } = await gathered()
    const id = randomUUID()
    await (await as(group.facilitator)).put(`${path}/decisions/${id}`, decides('Vårt'), first)
    const other = await api.world.group({ cohort: group.cohort })
    await api.world.joinGathering(gatheringId, other)
    const readers = [
      other.facilitator,
      await api.world.instructor(group.cohort),
      await api.world.administrator(),
    ]
    for (const reader of readers) {
      const client = await as(reader)
      expect((await client.get(`${path}/summary`)).status).toBe(404)
      expect((await client.get(`/v1/groups/${group.id}/decisions`)).status).toBe(404)
    }
    const stranger = await as(other.facilitator)
    const theirs = `/v1/groups/${other.id}/gatherings/${gatheringId}/decisions/${id}`
    expect((await stranger.put(theirs, decides('Overtatt'), on(1))).status).toBe(412)
    expect((await stranger.put(theirs, decides('Overtatt'), first)).status).toBe(412)
    expect((await stranger.delete(theirs, on(1))).status).toBe(404)
    expect((await stranger.put(`${theirs}/completion`, { done: true })).status).toBe(404)
  })

  it('is written by nobody who has lost the role, a second later', async () => {
    const { group, path } = await gathered()
    const facilitator = await as(group.facilitator)
    expect((await facilitator.put(`${path}/summary`, { text: 'x' }, first)).status).toBe(200)
    await api.world.sql(
      `update role_assignments set to_at = now() where group_id = $1 and role = 'facilitator'`,
      [group.id],
    )
    expect((await facilitator.put(`${path}/summary`, { text: 'y' }, on(1))).status).toBe(403)
    expect((await facilitator.get(`${path}/summary`)).body.text).toBe('x')
    const member = await as(group.participants[0])
    expect((await member.put(`${path}/summary`, { text: 'y' }, on(1))).status).toBe(403)
  })
})
