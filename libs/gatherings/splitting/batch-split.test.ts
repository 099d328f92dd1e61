import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import type { GatheringPlan } from '../planning/planning.dto'
import type { BatchSplitView } from './batch-split.dto'

let api: TestApi
let administrator: ApiClient
/** Files share a database, and the log of the network is everybody's: it is asked for what this one did. */
let administratorId: string
let stays: WorldGroup
let goes: WorldGroup

const NOW = new Date('2026-11-22T09:00:00Z')
const AHEAD = '2026-12-10T08:00:00Z'

beforeAll(async () => {
  api = await startApi(NOW)
  administratorId = (await api.world.administrator()).id
  administrator = api.client.as(await api.signIn(administratorId))
})
beforeEach(async () => {
  stays = await api.world.group()
  goes = await api.world.group({ cohort: stays.cohort })
})
afterAll(() => api.close())

const path = (of = stays): string => `/v1/cohorts/${of.cohort.id}/batches/${of.cohort.batchId}/split`
const going = (...groups: WorldGroup[]) => ({ groupIds: groups.map(({ id }) => id) })

async function plan(): Promise<GatheringPlan> {
  return (await administrator.get(`/v1/cohorts/${stays.cohort.id}/gatherings`)).body as GatheringPlan
}

async function refused(answer: Promise<{ status: number; body: unknown }>): Promise<[number, string]> {
  const { status, body } = await answer
  return [status, (body as { code?: string }).code ?? '']
}

describe('splitting a batch', () => {
  it('gives the groups that go the next number and drafts of what is to come; what was held stays', async () => {
    const held = await api.world.gathering(stays, 1, '2026-11-02T08:00:00Z', 'held')
    await api.world.joinGathering(held, goes)
    const ahead = await api.world.gathering(stays, 2, AHEAD)
    await api.world.joinGathering(ahead, goes)
    const answer = await administrator.post(path(), going(goes))
    expect(answer).toMatchObject({
      status: 201,
      body: {
        number: 2,
        firstOn: '2026-12-10',
        drafts: [{ module: 2, startsAt: AHEAD, wasCalled: true }],
        groups: [{ id: goes.id }],
      },
    })
    const { batches, gatherings } = await plan()
    expect(batches.map(({ groups }) => groups.map(({ id }) => id))).toEqual([[stays.id], [goes.id]])
    const told = gatherings.map((one) => [
      one.module?.number,
      one.batch?.number,
      one.state,
      one.groups.length,
    ])
    expect(told.sort()).toEqual([
      [1, 1, 'locked', 2],
      [2, 1, 'called', 1],
      [2, 2, 'draft', 0],
    ])
    const facilitator = api.client.as(await api.signIn(goes.facilitator.id))
    expect((await facilitator.get(`/v1/gatherings/${ahead}`)).status).toBe(404)
    expect((await facilitator.get(`/v1/gatherings/${held}`)).status).toBe(200)
  })

  it('is shown before it is done, with what changes for whom, and nothing is written', async () => {
    const ahead = await api.world.gathering(stays, 2, AHEAD)
    await api.world.joinGathering(ahead, goes)
    const before = await plan()
    const { status, body } = await administrator.post(`${path()}/preview`, going(goes))
    expect(status).toBe(200)
    const [group] = (body as BatchSplitView).groups
    expect(group?.modules[1]).toMatchObject({ before: '2026-12-10', after: null, held: false })
    expect(await plan()).toEqual(before)
  })

  it('is taken back by moving the groups back, and stands in the log', async () => {
    await administrator.post(path(), going(goes))
    const one = await administrator.get(`/v1/groups/${goes.id}/setup`)
    const back = await administrator.put(
      `/v1/groups/${goes.id}/batch`,
      { batchId: stays.cohort.batchId },
      { 'if-match': one.headers.etag ?? '' },
    )
    expect(back.status).toBe(200)
    expect((await plan()).batches[0]?.groups).toHaveLength(2)
    const log = await administrator.get(`/v1/log?person=${administratorId}&kind=batch`)
    expect((log.body as { items: { text: string }[] }).items[0]?.text).toBe(
      'Delte pulje 1. Til pulje 2 gikk 1 av gruppene.',
    )
  })

  it('leaves somebody behind, takes only who is there, and is done by one of two at once', async () => {
    expect(await refused(administrator.post(path(), going(stays, goes)))).toEqual([422, 'split.everybody'])
    expect(await refused(administrator.post(path(), going(await api.world.group())))).toEqual([
      409,
      'split.elsewhere',
    ])
    expect((await administrator.post(path(), { groupIds: [] })).status).toBe(400)
    const both = await Promise.all([1, 2].map(() => administrator.post(path(), going(goes))))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('is an administrator’s, in a cohort that has the batch', async () => {
    const instructor = api.client.as(await api.signIn((await api.world.instructor(stays.cohort)).id))
    expect((await instructor.post(path(), going(goes))).status).toBe(403)
    const other = await api.world.group()
    const wrong = `/v1/cohorts/${other.cohort.id}/batches/${stays.cohort.batchId}/split`
    expect((await administrator.post(wrong, going(goes))).status).toBe(404)
  })
})
