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

describe('an activity', () => {
  it('of another group is not found', async () => {
    const group = await groupWithGathering()
    const stranger = await as((await api.world.group()).participants[0])
    expect((await stranger.get(at(group, activities(group, 1).reading))).status).toBe(404)
    expect((await stranger.put(`${at(group, activities(group, 1).reading)}/completion`, {})).status).toBe(404)
  })

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
