import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import type { GatheringPlan } from './planning.dto'

let api: TestApi
let group: WorldGroup
let instructor: ApiClient
let facilitator: ApiClient

const NOW = new Date('2026-11-22T09:00:00Z')
const FIRST = { startsAt: '2026-12-10T08:00:00Z', endsAt: '2026-12-10T14:30:00Z' }
const LATER = { startsAt: '2027-01-14T08:00:00Z', endsAt: '2027-01-14T14:30:00Z' }
const REASON = 'Foredragsholderen er syk.'

beforeAll(async () => {
  api = await startApi(NOW)
})
beforeEach(async () => {
  api.clock.moveTo(NOW)
  group = await api.world.group()
  instructor = api.client.as(await api.signIn((await api.world.instructor(group.cohort)).id))
  facilitator = api.client.as(await api.signIn(group.facilitator.id))
})
afterAll(() => api.close())

const path = (id: string, rest = ''): string => `/v1/gatherings/${id}${rest}`
const plan = (): string => `/v1/cohorts/${group.cohort.id}/gatherings`

async function etag(id: string): Promise<Record<string, string>> {
  const [row] = await api.world.sql<{ version: number }>('select version from gatherings where id = $1', [id])
  return { 'if-match': `"${row?.version}"` }
}

async function refused(answer: Promise<{ status: number; body: unknown }>): Promise<[number, string]> {
  const { status, body } = await answer
  return [status, (body as { code?: string }).code ?? '']
}

async function secondBatch(): Promise<WorldGroup> {
  const batchId = await api.world.insert('batches', { cohort_id: group.cohort.id, number: 2 })
  return api.world.group({ cohort: { ...group.cohort, batchId } })
}

describe('cancelling a gathering', () => {
  it('leaves no date, makes nobody late, says why, and makes room for a new one', async () => {
    const id = await api.world.gathering(group, 1, FIRST.startsAt)
    const answer = await instructor.post(path(id, '/cancellation'), { reason: REASON }, await etag(id))
    expect(answer.body).toMatchObject({ state: 'cancelled', reason: REASON })
    api.clock.moveTo(new Date('2027-06-01T09:00:00Z'))
    const { body } = await facilitator.get(`/v1/groups/${group.id}/progress`)
    const first = (body as { modules: { missing: { overdue: boolean }[] }[] }).modules[0]
    expect(first).toMatchObject({
      state: 'upcoming',
      heldOn: null,
      moved: { from: '2026-12-10', to: null, reason: REASON },
    })
    expect(first?.missing.some(({ overdue }) => overdue)).toBe(false)
    const again = { module: 1, batch: 1, mode: 'physical', ...LATER }
    expect((await instructor.post(plan(), again)).status).toBe(201)
  })

  it('stands in the log of the group, with who and why', async () => {
    const id = await api.world.gathering(group, 1, FIRST.startsAt)
    await instructor.post(path(id, '/cancellation'), { reason: REASON }, await etag(id))
    const log = await api.world.sql(
      `select action, group_id, actor_id is not null as known, detail ->> 'reason' as reason
       from change_log where subject_id = $1`,
      [id],
    )
    expect(log).toEqual([{ action: 'gathering.cancelled', group_id: group.id, known: true, reason: REASON }])
  })
})

describe('catching up with another batch', () => {
  it('puts the group on the sheet there, and its dates follow that day', async () => {
    await api.world.gathering(group, 1, '2026-11-10T08:00:00Z', 'held')
    const other = await secondBatch()
    const id = await api.world.gathering(other, 1, FIRST.startsAt)
    const answer = await instructor.post(path(id, '/groups'), { groupId: group.id })
    expect(answer.status).toBe(201)
    const { body } = await facilitator.get(`/v1/groups/${group.id}/progress`)
    expect((body as { modules: unknown[] }).modules[0]).toMatchObject({ heldOn: '2026-12-10' })
    expect(await refused(instructor.post(path(id, '/groups'), { groupId: group.id }))).toEqual([
      409,
      'catch-up.there',
    ])
  })

  it('is taken back as long as nobody is marked there', async () => {
    const other = await secondBatch()
    const id = await api.world.gathering(other, 1, '2026-11-21T08:00:00Z')
    await instructor.post(path(id, '/groups'), { groupId: group.id })
    const sheet = await facilitator.get(path(id, '/attendance'))
    const [one] = (sheet.body as { marks: { enrolmentId: string }[] }).marks
    const mark = async (status: string, version: string) =>
      facilitator.put(
        path(id, '/attendance'),
        { marks: [{ enrolmentId: one?.enrolmentId, status }] },
        { 'if-match': version },
      )
    const marked = await mark('present', sheet.headers.etag ?? '')
    const away = (): Promise<[number, string]> => refused(instructor.delete(path(id, `/groups/${group.id}`)))
    expect(await away()).toEqual([409, 'catch-up.marked'])
    await mark('unknown', marked.headers.etag ?? '')
    expect((await away())[0]).toBe(204)
    expect((await facilitator.get(path(id))).status).toBe(404)
    expect(await away()).toEqual([404, 'request.not-found'])
  })

  it('is for groups of the cohort that come from another batch', async () => {
    const other = await secondBatch()
    const id = await api.world.gathering(other, 1, FIRST.startsAt)
    const add = (groupId: string): Promise<[number, string]> =>
      refused(instructor.post(path(id, '/groups'), { groupId }))
    expect(await add((await api.world.group()).id)).toEqual([422, 'catch-up.no-group'])
    expect(await add(other.id)).toEqual([422, 'catch-up.own-batch'])
    await api.world.sql(`update leader_groups set state = 'withdrawn' where id = $1`, [group.id])
    expect(await add(group.id)).toEqual([422, 'catch-up.withdrawn'])
    expect((await instructor.delete(path(id, `/groups/${other.id}`))).status).toBe(404)
  })
})

describe('who plans', () => {
  it('is an administrator or who teaches the cohort; everybody else is told nothing, or that they may not', async () => {
    const id = await api.world.gathering(group, 1, FIRST.startsAt)
    const version = await etag(id)
    const elsewhere = await api.world.instructor((await api.world.group()).cohort)
    const asked = async (personId: string): Promise<number[]> => {
      const client = api.client.as(await api.signIn(personId))
      const answers = [
        await client.get(plan()),
        await client.post(plan(), { module: 2, batch: 1, mode: 'physical', ...FIRST }),
        await client.patch(path(id), { place: 'Et annet sted' }, version),
        await client.delete(path(id), version),
        await client.post(path(id, '/call'), undefined, version),
        await client.post(path(id, '/move'), { ...LATER, reason: REASON }, version),
        await client.post(path(id, '/cancellation'), { reason: REASON }, version),
        await client.post(path(id, '/groups'), { groupId: group.id }),
        await client.delete(path(id, `/groups/${group.id}`)),
      ]
      return [...new Set(answers.map(({ status }) => status))]
    }
    expect(await asked(elsewhere.id)).toEqual([404])
    for (const one of [group.facilitator, group.chiefExecutive, group.representative]) {
      expect(await asked(one.id)).toEqual([403])
    }
    await api.world.insert('enrolments', {
      person_id: elsewhere.id,
      group_id: group.id,
      cohort_id: group.cohort.id,
      category: 'top-leader',
      from_on: '2026-08-01',
    })
    const insider = api.client.as(await api.signIn(elsewhere.id))
    const seen = await insider.post(path(id, '/cancellation'), { reason: REASON }, version)
    expect(seen.status).toBe(403)
    const administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
    const done = await administrator.post(path(id, '/cancellation'), { reason: REASON }, version)
    expect(done.status).toBe(200)
  })

  it('sees the whole plan: modules, batches with their groups, and every date', async () => {
    const other = await secondBatch()
    const id = await api.world.gathering(group, 1, FIRST.startsAt)
    await instructor.post(plan(), { module: 2, batch: 2, mode: 'physical', ...LATER })
    const { body } = await instructor.get(plan())
    const { modules, batches, gatherings } = body as GatheringPlan
    expect(modules.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(batches.map(({ groups }) => groups.map((one) => one.id))).toEqual([[group.id], [other.id]])
    expect(gatherings.map((one) => [one.id === id, one.state, one.batch?.number])).toEqual([
      [true, 'called', 1],
      [false, 'draft', 2],
    ])
  })
})

describe('a group that comes to a batch later', () => {
  it('comes to what is called there, and leaves what its old batch is called to', async () => {
    const id = await api.world.gathering(group, 1, FIRST.startsAt)
    const newcomer = await api.world.group({ cohort: group.cohort })
    const client = api.client.as(await api.signIn(newcomer.facilitator.id))
    expect((await client.get(path(id))).status).toBe(200)
    const batchId = await api.world.insert('batches', { cohort_id: group.cohort.id, number: 2 })
    const second = await api.world.gathering(
      { ...group, cohort: { ...group.cohort, batchId } },
      1,
      LATER.startsAt,
    )
    await api.world.sql('update leader_groups set batch_id = $2 where id = $1', [newcomer.id, batchId])
    expect((await client.get(path(id))).status).toBe(404)
    expect((await client.get(path(second))).status).toBe(200)
  })
})
