import type { Response } from 'supertest'
import { startApi, type TestApi } from '../../testing/api'
import type { WorldGroup } from '../../testing/world'
import { FINANCING, grantOf } from '../test-grant'
import type { ContributionsView } from './contribution.dto'

let api: TestApi
let one: WorldGroup
let other: WorldGroup

beforeAll(async () => {
  api = await startApi(new Date('2026-11-22T09:00:00Z'))
  one = await api.world.group({ participants: 3 })
  other = await api.world.group({ cohort: one.cohort, participants: 5 })
})
afterAll(() => api.close())

const OWN = {
  title: { nb: 'Egenandeler', nn: '', en: '' },
  kind: 'own-contribution',
  amount: 0,
  received: [],
}

async function shared() {
  const partners = [one.organisationId, other.organisationId]
  const { id, administrator, tag } = await grantOf(api, one, { partners })
  const financing = { items: [...FINANCING, OWN], hourlyRate: 500 }
  await administrator.put(`/v1/grants/${id}/financing`, financing, await tag())
  const path = `/v1/grants/${id}/contributions`
  const rule = async (kind: string, rate: number): Promise<ContributionsView> =>
    (await administrator.put(path, { kind, rate, on: '2026-11-01' }, await tag())).body as ContributionsView
  const agree = async (): Promise<Response> =>
    administrator.post(`${path}/agreement`, undefined, await tag())
  const state = async (of: WorldGroup, given: object): Promise<Response> =>
    administrator.put(`${path}/${of.organisationId}`, { askedOn: null, paidOn: null, paidBy: null, ...given }, await tag())
  return { id, administrator, path, rule, agree, state, tag }
} // prettier-ignore
const amounts = (view: ContributionsView): unknown[] =>
  [one, other].map(
    (of) => view.items.find(({ organisation }) => organisation === of.organisationId)?.computed,
  )

describe('own contributions', () => {
  it('are the same for each, or follow who took part on the day', async () => {
    const { rule } = await shared()
    expect(amounts(await rule('fixed', 50_000))).toEqual([50_000, 50_000])
    // Two who carry the group take part beside the participants.
    expect(amounts(await rule('per-participant', 1_000))).toEqual([5_000, 7_000])
  })

  it('follow the inhabitants of the newest year that is not after the day, and wait where a figure is missing', async () => {
    const { rule, agree, administrator, path } = await shared()
    const figure = (of: WorldGroup, year: number, number: number): Promise<Response> =>
      administrator.put(`/v1/organisations/${of.organisationId}/inhabitants`, { year, number, source: 'SSB' })
    await figure(one, 2026, 20_000)
    await figure(one, 2027, 99_999)
    expect(amounts(await rule('per-inhabitant', 2))).toEqual([40_000, null])
    expect((await agree()).body).toMatchObject({
      code: 'contribution.figure-missing',
      detail: expect.stringContaining(other.name) as string,
    })
    await figure(other, 2025, 3_000)
    expect(((await administrator.get(path)).body as ContributionsView).sum).toBe(46_000)
  })

  it('stay as they were agreed, whoever is enrolled later, and the financing plans by them', async () => {
    const { rule, agree, administrator, path, id } = await shared()
    await rule('per-participant', 1_000)
    expect((await agree()).body).toMatchObject({ agreedOn: '2026-11-22', sum: 12_000 })
    await api.world.sql(`update enrolments set to_on = '2026-10-01' where group_id = $1`, [other.id])
    const after = (await administrator.get(path)).body as ContributionsView
    await api.world.sql(`update enrolments set to_on = null where group_id = $1`, [other.id])
    expect([amounts(after), after.sum]).toEqual([[5_000, 0], 12_000])
    const { body } = await administrator.get(`/v1/grants/${id}`)
    const lines = (body as { financing: { title: string; amount: number }[] }).financing
    expect(lines.find(({ title }) => title === 'Egenandeler')?.amount).toBe(12_000)
    expect((await agree()).body).toMatchObject({ code: 'contribution.agreed-already' })
  })

  it('are asked for and paid, and another grant may not have paid them', async () => {
    const { rule, agree, state, administrator, id, path, tag } = await shared()
    await rule('fixed', 50_000)
    const early = await state(one, { paidOn: '2026-11-20', paidBy: 'own-funds' })
    expect([early.status, (early.body as { code: string }).code]).toEqual([422, 'contribution.paid-how'])
    await agree()
    const paid = await state(one, { askedOn: '2026-11-10', paidOn: '2026-11-20', paidBy: 'other-grant' })
    expect(paid.body).toMatchObject({ paid: 50_000 })
    const { checks } = (await administrator.get(`/v1/grants/${id}`)).body as {
      checks: { key: string; ok: boolean; severity: string; detail: string }[]
    }
    const check = checks.find(({ key }) => key === 'contributions')
    expect(check).toMatchObject({ ok: false, severity: 'blocks' })
    expect(check?.detail).toContain(one.name)
    const again = await administrator.put(path, { kind: 'fixed', rate: 1, on: '2026-11-01' }, await tag())
    expect((again.body as { code: string }).code).toBe('contribution.in-use')
  })

  it('are the administrators’', async () => {
    const { path } = await shared()
    const host = api.client.as(await api.signIn(one.facilitator.id))
    expect((await host.get(path)).status).toBe(403)
  })
})
