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

  it('shows what is done, open and locked in the order it is worked through', async () => {
    const group = await groupWithGathering()
    const me = await as(group.participants[0])
    const { reading, reflection, task } = activities(group, 1)
    await me.put(`/v1/groups/${group.id}/activities/${reading}/completion`, {})
    const { modules } = (await me.get(`/v1/groups/${group.id}/path`)).body
    expect(modules[0].activities).toMatchObject([
      { id: reading, state: 'done', dueOn: '2026-09-24' },
      { id: reflection, state: 'open', dueOn: '2026-09-24' },
      { id: task, state: 'open', answeredBy: 'group' },
    ])
    expect(modules[1].activities[2]).toMatchObject({
      state: 'locked',
      lockedReason: 'Åpner når datoen for samlingen er satt.',
    })
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
    const [group, other] = [await groupWithGathering(), await api.world.group()]
    expect((await (await as(other.participants[0])).get(`/v1/groups/${group.id}/path`)).status).toBe(404)
  })
})
