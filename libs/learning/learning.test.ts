import { randomUUID } from 'node:crypto'
import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup, WorldPerson } from '../testing/world'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
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
const activities = (group: WorldGroup, module: number) => {
  const found = group.cohort.programme.modules[module - 1]?.activities
  if (!found) throw new Error(`No module ${module}`)
  return found
}
const at = (group: WorldGroup, activity: string): string => `/v1/groups/${group.id}/activities/${activity}`
const codeOf = (answer: { status: number; body: unknown }): unknown[] => [
  answer.status,
  (answer.body as { code: string }).code,
]

/** A group whose first gathering is in two weeks, on 24 September 2026. */
async function groupWithGathering(): Promise<WorldGroup> {
  const group = await api.world.group()
  await api.world.gathering(group, 1, '2026-09-24T07:00:00Z')
  return group
}

describe('the path', () => {
  it('opens a module three weeks before the group’s own gathering and says when', async () => {
    const group = await groupWithGathering()
    const participant = await as(group.participants[0])
    api.clock.moveTo(new Date('2026-09-02T20:00:00Z'))
    const before = (await participant.get(`/v1/groups/${group.id}/path`)).body.modules[0]
    expect(before).toMatchObject({
      state: 'upcoming',
      opened: false,
      lockedReason: 'Åpner 3. september 2026.',
    })
    // Half past midnight in Oslo is still the day before in UTC.
    api.clock.moveTo(new Date('2026-09-02T22:30:00Z'))
    const after = (await participant.get(`/v1/groups/${group.id}/path`)).body.modules[0]
    expect(after).toMatchObject({
      state: 'under-way',
      opened: true,
      lockedReason: null,
      opensOn: '2026-09-03',
    })
    expect(after.postworkDueOn).toBe('2026-10-22')
  })

  it('says that a module has no date as long as its gathering is not called', async () => {
    const group = await groupWithGathering()
    const participant = await as(group.participants[0])
    const answer = await participant.get(`/v1/groups/${group.id}/path`, { 'accept-language': 'nn' })
    expect(answer.body.modules[1]).toMatchObject({
      opened: false,
      opensOn: null,
      lockedReason: 'Opnar når datoen for samlinga er sett.',
    })
    expect(answer.body.modules[1].activities.every((one: { state: string }) => one.state === 'locked')).toBe(
      true,
    )
  })

  it('never locks anybody out because an earlier module is unfinished', async () => {
    const group = await groupWithGathering()
    await api.world.gathering(group, 2, '2026-11-12T08:00:00Z')
    api.clock.moveTo(new Date('2026-10-25T08:00:00Z'))
    const { modules } = (await (await as(group.participants[0])).get(`/v1/groups/${group.id}/path`)).body
    expect(modules[0]).toMatchObject({ state: 'behind', opened: true })
    expect(modules[1]).toMatchObject({ state: 'under-way', opened: true })
  })

  it('follows the day on which a group catches up instead of its own batch’s', async () => {
    const group = await api.world.group()
    const other = await api.world.group({ cohort: group.cohort })
    await api.world.gathering(group, 1, '2026-09-24T07:00:00Z')
    const batchId = await api.world.insert('batches', { cohort_id: group.cohort.id, number: 2 })
    const later = { ...other, cohort: { ...other.cohort, batchId } }
    const catchUp = await api.world.gathering(later, 1, '2026-10-01T07:00:00Z')
    await api.world.joinGathering(catchUp, group, true)
    const { modules } = (await (await as(group.participants[0])).get(`/v1/groups/${group.id}/path`)).body
    expect(modules[0]).toMatchObject({ opensOn: '2026-09-10', gathering: { id: catchUp, catchUp: true } })
  })

  it('of another group is not found', async () => {
    const group = await groupWithGathering()
    const stranger = await as((await api.world.group()).participants[0])
    expect((await stranger.get(`/v1/groups/${group.id}/path`)).status).toBe(404)
    expect((await stranger.get(at(group, activities(group, 1).reading))).status).toBe(404)
    expect((await stranger.put(`${at(group, activities(group, 1).reading)}/completion`, {})).status).toBe(404)
  })
})

describe('an activity', () => {
  it('is read in the reader’s language, with what comes before and after', async () => {
    const group = await groupWithGathering()
    const { reading, reflection } = activities(group, 1)
    const { body } = await (
      await as(group.participants[0])
    ).get(at(group, reading), { 'accept-language': 'nn' })
    expect(body).toMatchObject({
      id: reading,
      title: 'read 1 (nn)',
      body: 'Innhold (nn)',
      question: null,
      done: false,
    })
    expect(body).toMatchObject({ previous: null, next: { activityId: reflection }, dueOn: '2026-09-24' })
  })

  it('that is not open yet says when it opens, but those who prepare it for others may read ahead', async () => {
    const group = await groupWithGathering()
    await api.world.gathering(group, 2, '2026-11-12T08:00:00Z')
    const { reading } = activities(group, 2)
    const early = await (await as(group.participants[0])).get(at(group, reading))
    expect(codeOf(early)).toEqual([409, 'learning.opens-on'])
    expect(early.body.detail).toBe('Åpner 22. oktober 2026.')
    for (const person of [group.facilitator, await api.world.instructor(group.cohort)]) {
      expect((await (await as(person)).get(at(group, reading))).status).toBe(200)
    }
    expect((await (await as(group.facilitator)).put(`${at(group, reading)}/completion`, {})).status).toBe(409)
  })

  it('of a programme that the group does not follow is not found', async () => {
    const group = await groupWithGathering()
    const other = await groupWithGathering()
    const participant = await as(group.participants[0])
    for (const id of [activities(other, 1).reading, randomUUID(), 'nei']) {
      expect((await participant.get(at(group, id))).status).toBe(404)
    }
  })

  it('is done once however often it is said, and can be undone', async () => {
    const group = await groupWithGathering()
    const [me, colleague] = [await as(group.participants[0]), await as(group.participants[1])]
    const { reading } = activities(group, 1)
    for (let time = 0; time < 2; time++) {
      const answer = await me.put(`${at(group, reading)}/completion`, {})
      expect([answer.status, answer.body.done]).toEqual([200, true])
    }
    expect((await me.get(at(group, reading))).body.done).toBe(true)
    expect((await colleague.get(at(group, reading))).body.done).toBe(false)
    expect((await me.delete(`${at(group, reading)}/completion`)).body).toEqual({ done: false })
    expect((await me.get(at(group, reading))).body.done).toBe(false)
  })

  it('is completed by members alone, and a group task by nobody alone', async () => {
    const group = await groupWithGathering()
    const { reading, task } = activities(group, 1)
    const completion = `${at(group, reading)}/completion`
    expect((await (await as(group.representative)).put(completion, {})).status).toBe(403)
    expect((await (await as(await api.world.instructor(group.cohort))).put(completion, {})).status).toBe(403)
    const alone = await (await as(group.participants[0])).put(`${at(group, task)}/completion`, {})
    expect(codeOf(alone)).toEqual([409, 'learning.answered-by-group'])
  })

  it('is no longer completed by somebody who has left the group', async () => {
    const group = await groupWithGathering()
    const leaver = group.participants[0]
    const client = await as(leaver)
    await api.world.sql('update enrolments set to_on = $2 where id = $1', [
      group.enrolments.get(leaver?.id ?? ''),
      '2026-09-09',
    ])
    expect((await client.put(`${at(group, activities(group, 1).reading)}/completion`, {})).status).not.toBe(
      200,
    )
  })
})
