import { startApi, type TestApi } from '../testing/api'

const SUNDAY_NIGHT = new Date('2026-11-22T02:00:00Z')

let api: TestApi
afterEach(() => api.close())

/** When the reminders are planned that were due some days ago. */
async function planned(quiet: boolean): Promise<string[]> {
  api = await startApi(SUNDAY_NIGHT, undefined, { quiet })
  const group = await api.world.group({ participants: 1 })
  await api.world.gathering(group, 1, '2026-11-25T08:00:00Z')
  const facilitator = api.client.as(await api.signIn(group.facilitator.id))
  const { body } = await facilitator.get(`/v1/reminders/plan?group=${group.id}&days=1`)
  const { items } = body as { items: { plannedFor: string; state: string; rule: { key: string } }[] }
  return items
    .filter(({ state, rule }) => state === 'planned' && rule.key === 'prework-last')
    .map((item) => item.plannedFor)
}

it('on a Sunday night reminders wait for Monday morning', async () => {
  const times = await planned(true)
  expect(times.length).toBeGreaterThan(0)
  expect(new Set(times)).toEqual(new Set(['2026-11-23T07:00:00Z']))
})

it('without quiet times, as in the demo, they go at once', async () => {
  const times = await planned(false)
  expect(times.length).toBeGreaterThan(0)
  expect(times.every((time) => new Date(time) <= SUNDAY_NIGHT)).toBe(true)
})
