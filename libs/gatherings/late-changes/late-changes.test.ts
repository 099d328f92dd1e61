import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'

let api: TestApi
let group: WorldGroup
let neighbour: WorldGroup
let id: string

beforeAll(async () => {
  api = await startApi(new Date('2026-12-20T09:00:00Z'))
  group = await api.world.group()
  neighbour = await api.world.group({ cohort: group.cohort })
  id = await api.world.gathering(group, 1, '2026-11-20T08:00:00Z', 'held')
  await api.world.joinGathering(id, neighbour)
})
afterAll(() => api.close())

const as = async (personId: string): Promise<ApiClient> => api.client.as(await api.signIn(personId))
const read = async (personId: string) => (await as(personId)).get(`/v1/gatherings/${id}/late-changes`)

describe('attendance that is changed after the lock', () => {
  it('shows who did it and why to those who keep the list of that group, and to nobody else', async () => {
    const facilitator = await as(group.facilitator.id)
    const sheet = await facilitator.get(`/v1/gatherings/${id}/attendance`)
    const [one] = (sheet.body as { marks: { enrolmentId: string }[] }).marks
    const marks = [{ enrolmentId: one?.enrolmentId, status: 'present' }]
    const saved = await facilitator.put(
      `/v1/gatherings/${id}/attendance`,
      { marks, reason: 'Kom etter lunsj' },
      { 'if-match': sheet.headers.etag ?? '' },
    )
    expect(saved.status).toBe(200)
    const told = { by: group.facilitator.name, group: { id: group.id }, reason: 'Kom etter lunsj' }
    for (const reader of [
      group.facilitator,
      group.chiefExecutive,
      await api.world.instructor(group.cohort),
    ]) {
      expect((await read(reader.id)).body).toMatchObject({ items: [told] })
    }
    expect((await read(neighbour.facilitator.id)).body).toEqual({ items: [] })
    expect((await read(group.participants[0]?.id ?? '')).status).toBe(403)
    expect((await read((await api.world.group()).facilitator.id)).status).toBe(404)
  })
})
