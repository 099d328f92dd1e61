import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup } from '../testing/world'

let api: TestApi
let group: WorldGroup
let facilitator: ApiClient

beforeAll(async () => {
  api = await startApi(new Date('2026-11-22T09:00:00Z'))
})
beforeEach(async () => {
  group = await api.world.group({ participants: 12 })
  facilitator = api.client.as(await api.signIn(group.facilitator.id))
})
afterAll(() => api.close())

describe('gatherings', () => {
  it('are listed for the groups that the reader belongs to, in time order', async () => {
    const later = await api.world.gathering(group, 2, '2027-01-10T08:00:00Z')
    const first = await api.world.gathering(group, 1, '2026-12-10T08:00:00Z')
    await api.world.gathering(await api.world.group(), 1, '2026-12-11T08:00:00Z')
    const { body } = await facilitator.get('/v1/gatherings')
    expect((body as { items: { id: string }[] }).items.map((item) => item.id)).toEqual([first, later])
    expect((await facilitator.get(`/v1/gatherings/${first}`)).body).toMatchObject({
      module: { number: 1 },
      state: 'called',
    })
  })
})
