import { startApi, type TestApi } from '../../testing/api'
import type { WorldGroup } from '../../testing/world'
import type { GrantForm } from '../desk/grant-form.dto'
import { grantOf } from '../test-grant'
import type { LedgerEntryView } from './ledger.dto'

let api: TestApi
let group: WorldGroup

beforeAll(async () => {
  api = await startApi(new Date('2026-11-22T09:00:00Z'))
  group = await api.world.group()
})
afterAll(() => api.close())

async function booked() {
  const grant = await grantOf(api, group)
  const form = (await grant.administrator.get(`/v1/grants/${grant.id}/form`)).body as GrantForm
  const entry = {
    voucher: '1001', line: 1, bookedOn: '2026-09-10', budgetLine: form.budget[0]?.id,
    financingLine: form.financing[0]?.id, amount: 45_000, text: 'Honorar for samling',
  } // prettier-ignore
  const answer = await grant.administrator.post(`/v1/grants/${grant.id}/ledger`, entry)
  return { ...grant, form, entry, answer, made: answer.body as LedgerEntryView }
}

describe('an entry in the ledger', () => {
  it('is made by hand, and a correction takes it back', async () => {
    const { id, administrator, entry, answer } = await booked()
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ amount: 45_000, counted: true, imported: false, version: 1 })
    await administrator.post(`/v1/grants/${id}/ledger`, { ...entry, voucher: '1002', amount: -45_000 })
    expect(((await administrator.get(`/v1/grants/${id}`)).body as { used: number }).used).toBe(0)
  })

  it('is one line of one voucher', async () => {
    const { id, administrator, entry } = await booked()
    const twice = await administrator.post(`/v1/grants/${id}/ledger`, entry)
    expect([twice.status, (twice.body as { code: string }).code]).toEqual([409, 'ledger.voucher-taken'])
    expect((await administrator.post(`/v1/grants/${id}/ledger`, { ...entry, line: 2 })).status).toBe(201)
  })

  it('is booked once when the same wish is sent again, and once more on another grant', async () => {
    const { id, administrator, entry } = await booked()
    const wish = { ...entry, voucher: '1004' }
    const key = { 'idempotency-key': 'one-wish' }
    const post = () => administrator.post(`/v1/grants/${id}/ledger`, wish, key)
    const answers = await Promise.all([post(), post(), post()])
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(answers.map(({ body }) => (body as LedgerEntryView).id)).size).toBe(1)
    const other = await booked()
    const theirs = { ...other.entry, voucher: '1004' }
    const there = await other.administrator.post(`/v1/grants/${other.id}/ledger`, theirs, key)
    expect((there.body as LedgerEntryView).id).not.toBe((answers[0]?.body as LedgerEntryView).id)
  })

  it('outside the period is shown, not counted, and said to be so', async () => {
    const { id, administrator, entry } = await booked()
    const late = { ...entry, voucher: '1003', bookedOn: '2027-07-01', amount: 9_000 }
    expect((await administrator.post(`/v1/grants/${id}/ledger`, late)).body).toMatchObject({ counted: false })
    const { body } = await administrator.get(`/v1/grants/${id}`)
    const { used, checks } = body as { used: number; checks: { key: string; ok: boolean }[] }
    expect([used, checks.find(({ key }) => key === 'period')?.ok]).toEqual([45_000, false])
  })

  it('is changed and removed by who has seen it as it is', async () => {
    const { id, administrator, entry, made } = await booked()
    const path = `/v1/ledger-entries/${made.id}`
    const right = { ...entry, amount: 44_000 }
    expect((await administrator.put(path, right, { 'if-match': '"1"' })).body).toMatchObject({ version: 2 })
    expect((await administrator.put(path, right, { 'if-match': '"1"' })).status).toBe(412)
    expect((await administrator.delete(path, { 'if-match': '"1"' })).status).toBe(412)
    expect((await administrator.delete(path, { 'if-match': '"2"' })).status).toBe(204)
    const { body } = await administrator.get(`/v1/grants/${id}/ledger`)
    expect((body as { items: object[] }).items).toEqual([])
  })

  it('is booked on lines of its own grant', async () => {
    const [one, other] = [await booked(), await booked()]
    const strange = { ...one.entry, voucher: '1', budgetLine: other.entry.budgetLine }
    const answer = await one.administrator.post(`/v1/grants/${one.id}/ledger`, strange)
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([422, 'ledger.line-unknown'])
  })

  it('keeps its budget line from being removed', async () => {
    const { id, administrator, form, tag } = await booked()
    const items = form.budget.slice(1)
    const answer = await administrator.put(`/v1/grants/${id}/budget`, { items }, await tag())
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([409, 'grant.line-in-use'])
  })

  it('is read by the host, and by nobody else', async () => {
    const { id, administrator, entry } = await booked()
    const host = api.client.as(await api.signIn(group.chiefExecutive.id))
    const { body } = await host.get(`/v1/grants/${id}/ledger`)
    expect((body as { items: object[] }).items).toHaveLength(1)
    expect((await host.post(`/v1/grants/${id}/ledger`, { ...entry, voucher: '9' })).status).toBe(403)
    const other = await api.world.group({ cohort: group.cohort })
    const neighbour = api.client.as(await api.signIn(other.facilitator.id))
    expect((await neighbour.get(`/v1/grants/${id}/ledger`)).status).toBe(404)
    expect((await administrator.get(`/v1/grants/${other.id}/ledger`)).status).toBe(404)
  })
})
