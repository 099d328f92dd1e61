import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import type { LedgerEntryView } from '../ledger/ledger.dto'
import { BUDGET, grantOf } from '../test-grant'
import type { LedgerImportView } from './ledger-import.dto'

let api: TestApi
let group: WorldGroup

beforeAll(async () => {
  api = await startApi(new Date('2026-11-22T09:00:00Z'))
  group = await api.world.group()
})
afterAll(() => api.close())

const FOLDER = join(__dirname, '../../testing/documents')
const title = (nb: string): object => ({ nb, nn: '', en: '' })
const LINES = ['Samlinger', 'Evaluering', 'Spredning']

/** A grant whose period and budget the workbook fits. */
async function grantFor(): Promise<{ id: string; administrator: ApiClient }> {
  const { id, tag, administrator } = await grantOf(api, group)
  const items = LINES.map((name) => ({ ...BUDGET[0], title: title(name), accounts: [] }))
  expect((await administrator.put(`/v1/grants/${id}/budget`, { items }, await tag())).status).toBe(200)
  return { id, administrator }
}

async function upload(as: ApiClient, grant: string, name: string): Promise<LedgerImportView> {
  const answer = await as
    .raw('post', `/v1/grants/${grant}/ledger-imports`)
    .attach('file', readFileSync(join(FOLDER, name)), { filename: name })
  expect(answer.status).toBe(201)
  return answer.body as LedgerImportView
}

const ledger = async (as: ApiClient, grant: string): Promise<LedgerEntryView[]> =>
  ((await as.get(`/v1/grants/${grant}/ledger?limit=100`)).body as { items: LedgerEntryView[] }).items

/**
 * Four lines of vouchers with days as days, an amount that is calculated, a text in two styles, a column that we do not
 * know and an empty row at the end; the one was written by exceljs 4.4.0, the other by LibreOffice 7.4.
 */
describe.each(['bilag-exceljs.xlsx', 'bilag-libreoffice.xlsx'])('a workbook of entries (%s)', (name) => {
  it('is read cell by cell, shown first, and taken into use', async () => {
    const { id, administrator } = await grantFor()
    const made = await upload(administrator, id, name)
    expect(made).toMatchObject({ state: 'checked', counts: { rows: 4, new: 4, errors: 0, rounded: 2 } })
    expect(await ledger(administrator, id)).toEqual([])
    expect((await administrator.post(`/v1/ledger-imports/${made.id}/application`)).status).toBe(200)
    const entries = (await ledger(administrator, id)).map((one) => [
      `${one.voucher}–${one.line}`,
      one.bookedOn,
      one.amount,
      one.budgetLine.title,
      one.text,
    ])
    expect(entries.sort()).toEqual([
      ['51001–1', '2024-09-02', 12_501, 'Samlinger', 'Lokaler, nettverkssamling'],
      ['51001–2', '2024-09-02', 3_125, 'Samlinger', 'Servering, nettverkssamling'],
      ['51002–1', '2024-10-31', -750, 'Evaluering', 'Kreditnota, evaluering'],
      ['51003–1', '2024-12-31', 40_000, 'Spredning', 'Trykking av hefte'],
    ])
  })

  it('changes nothing the second time', async () => {
    const { id, administrator } = await grantFor()
    const first = await upload(administrator, id, name)
    await administrator.post(`/v1/ledger-imports/${first.id}/application`)
    const before = await ledger(administrator, id)
    const second = await upload(administrator, id, name)
    expect(second.counts).toMatchObject({ rows: 4, new: 0, changed: 0, unchanged: 4, errors: 0 })
    expect((await administrator.post(`/v1/ledger-imports/${second.id}/application`)).status).toBe(200)
    expect(await ledger(administrator, id)).toEqual(before)
  })
})

it('a workbook is the administrator’s alone, and of no other grant', async () => {
  const { id } = await grantFor()
  const host = api.client.as(await api.signIn(group.facilitator.id))
  const answer = await host
    .raw('post', `/v1/grants/${id}/ledger-imports`)
    .attach('file', readFileSync(join(FOLDER, 'bilag-exceljs.xlsx')), { filename: 'bilag.xlsx' })
  expect(answer.status).toBe(403)
})
