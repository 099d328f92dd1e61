import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import { grantOf } from '../test-grant'
import { GrantPeriod } from './grant-period.service'
import type { GrantHours, GroupHours, HoursEntry } from './hours.dto'

let api: TestApi
let group: WorldGroup
let grant: Awaited<ReturnType<typeof grantOf>>
let facilitator: ApiClient

beforeAll(async () => {
  api = await startApi(new Date('2026-11-22T09:00:00Z'))
})
beforeEach(async () => {
  group = await api.world.group()
  grant = await grantOf(api, group)
  facilitator = api.client.as(await api.signIn(group.facilitator.id))
})
afterAll(() => api.close())

const work = (given: object = {}): object => ({
  grant: grant.id, workedOn: '2026-10-05', quarters: 10, purpose: 'Forberedelse', module: 1, ...given,
}) // prettier-ignore
const path = (): string => `/v1/groups/${group.id}/hours`

describe('hours of those who carry a group', () => {
  it('are entered in quarters on the grant that pays for the cohort, and are the group’s without a name', async () => {
    const { body: before } = await facilitator.get(path())
    expect((before as GroupHours).grants.map(({ id }) => id)).toEqual([grant.id])
    const made = await facilitator.post(path(), work())
    expect([made.status, made.body]).toEqual([201, expect.objectContaining({ quarters: 10, locked: false })])
    expect(JSON.stringify(made.body)).not.toContain(group.facilitator.name)
    const owner = api.client.as(await api.signIn(group.chiefExecutive.id))
    expect(((await owner.get(path())).body as GroupHours).quarters).toBe(10)
  })

  it('sent twice with one key are entered once', async () => {
    const key = { 'idempotency-key': 'the same wish' }
    const [first, second] = [
      await facilitator.post(path(), work(), key),
      await facilitator.post(path(), work(), key),
    ]
    expect((second.body as HoursEntry).id).toBe((first.body as HoursEntry).id)
    expect(((await facilitator.get(path())).body as GroupHours).quarters).toBe(10)
  })

  it('are of days that have been, in the period, and of the own cohort’s grant', async () => {
    const codes = []
    for (const workedOn of ['2026-11-23', '2026-07-31']) {
      const { body } = await facilitator.post(path(), work({ workedOn }))
      codes.push((body as { errors: { code: string }[] }).errors[0]?.code)
    }
    expect(codes).toEqual(['hours.future', 'hours.outside-period'])
    const strange = await grantOf(api, await api.world.group())
    expect((await facilitator.post(path(), work({ grant: strange.id }))).body).toMatchObject({
      code: 'hours.grant-unknown',
    })
  })

  it('are changed and removed by the group that has seen them as they are', async () => {
    const { id } = (await facilitator.post(path(), work())).body as HoursEntry
    const changed = await facilitator.put(`/v1/hours/${id}`, work({ quarters: 6 }), { 'if-match': '"1"' })
    expect(changed.body).toMatchObject({ quarters: 6, version: 2 })
    expect((await facilitator.delete(`/v1/hours/${id}`, { 'if-match': '"1"' })).status).toBe(412)
    expect((await facilitator.delete(`/v1/hours/${id}`, { 'if-match': '"2"' })).status).toBe(204)
  })

  it('do not exist for another group, and are nobody’s to enter for them', async () => {
    const { id } = (await facilitator.post(path(), work())).body as HoursEntry
    const other = await api.world.group({ cohort: group.cohort })
    const stranger = api.client.as(await api.signIn(other.facilitator.id))
    expect((await stranger.get(path())).status).toBe(404)
    expect((await stranger.post(path(), work())).status).toBe(404)
    expect((await stranger.put(`/v1/hours/${id}`, work(), { 'if-match': '"1"' })).status).toBe(404)
    expect((await grant.administrator.post(path(), work())).status).toBe(403)
  })

  it('are summed by municipality for administrators, and rounded once', async () => {
    await facilitator.post(path(), work({ quarters: 1 }))
    await facilitator.post(path(), work({ quarters: 2 }))
    const { body } = await grant.administrator.get(`/v1/grants/${grant.id}/hours`)
    expect(body as GrantHours).toMatchObject({
      hourlyRate: 500,
      quarters: 3,
      value: 375,
      items: [{ name: group.name, quarters: 3, value: 375 }],
    })
    expect((await facilitator.get(`/v1/grants/${grant.id}/hours`)).status).toBe(403)
  })

  it('of a day that was handed in stay as they were told', async () => {
    const { id } = (await facilitator.post(path(), work())).body as HoursEntry
    await api.app.get(GrantPeriod).close(grant.id, '2026-10-31')
    await api.app.get(GrantPeriod).close(grant.id, '2026-10-01')
    const items = ((await facilitator.get(path())).body as GroupHours).items
    expect(items[0]?.locked).toBe(true)
    const tag = { 'if-match': '"1"' }
    expect((await facilitator.delete(`/v1/hours/${id}`, tag)).body).toMatchObject({ code: 'hours.reported' })
    const later = work({ workedOn: '2026-11-02' })
    expect((await facilitator.put(`/v1/hours/${id}`, later, tag)).body).toMatchObject({
      code: 'hours.reported',
    })
    expect((await facilitator.post(path(), work())).status).toBe(422)
    expect((await facilitator.post(path(), later)).status).toBe(201)
  })
})
