import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'

let api: TestApi
beforeAll(async () => {
  api = await startApi(new Date('2026-11-23T06:59:00Z'))
})
afterAll(() => api.close())

it('from an hour before a gathering the next step is to say that one is there, until one has', async () => {
  const group = await api.world.group()
  const gathering = await api.world.gathering(group, 1, '2026-11-23T08:00:00Z')
  const as = async (id = ''): Promise<ApiClient> => api.client.as(await api.signIn(id))
  const [member, facilitator] = [await as(group.participants[0]?.id), await as(group.facilitator.id)]
  const arrival = async (who = member): Promise<{ gatheringId: string } | null> =>
    ((await who.get('/v1/home')).body as { arrival: { gatheringId: string } | null }).arrival
  expect(await arrival()).toBeNull()
  api.clock.moveTo(new Date('2026-11-23T07:00:00Z'))
  expect(await arrival()).toEqual({
    gatheringId: gathering,
    startsAt: '2026-11-23T08:00:00Z',
    endsAt: '2026-11-23T14:30:00Z',
    place: 'Rådhuset',
  })
  expect(await arrival(await as(group.representative.id))).toBeNull()
  const { code } = (await facilitator.get(`/v1/gatherings/${gathering}/check-in-code`)).body as {
    code: string
  }
  await member.post(`/v1/gatherings/${gathering}/check-in`, { code, mode: 'physical' })
  expect([await arrival(), (await arrival(facilitator))?.gatheringId]).toEqual([null, gathering])
  api.clock.moveTo(new Date('2026-11-23T14:30:00Z'))
  expect(await arrival(facilitator)).toBeNull()
})
