import fc from 'fast-check'
import { encode } from 'iconv-lite'
import type { Response } from 'supertest'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import type { LedgerEntryView } from '../ledger/ledger.dto'
import { grantOf } from '../test-grant'
import type { LedgerImportView, LedgerRowView } from './ledger-import.dto'

let api: TestApi
let group: WorldGroup

beforeAll(async () => {
  api = await startApi(new Date('2026-11-22T09:00:00Z'))
  group = await api.world.group()
})
afterAll(() => api.close())

const HEADINGS = 'Bilagsnr;Bilagsdato;Beløp;Konto;Bilagstekst'
const upload = async (as: ApiClient, grant: string, content: string | Buffer): Promise<Response> =>
  as
    .raw('post', `/v1/grants/${grant}/ledger-imports`)
    .attach('file', Buffer.from(content), { filename: 'bilag.csv' })
const checked = async (as: ApiClient, grant: string, rows: string | Buffer): Promise<LedgerImportView> => {
  const content = typeof rows === 'string' ? `${HEADINGS}\n${rows}` : rows
  return (await upload(as, grant, content)).body as LedgerImportView
}
const rowsOf = async (as: ApiClient, { id }: LedgerImportView): Promise<LedgerRowView[]> =>
  ((await as.get(`/v1/ledger-imports/${id}/rows`)).body as { items: LedgerRowView[] }).items
const apply = (as: ApiClient, { id }: { id: string }): Promise<Response> =>
  as.post(`/v1/ledger-imports/${id}/application`)
const ledger = async (as: ApiClient, grant: string): Promise<LedgerEntryView[]> =>
  ((await as.get(`/v1/grants/${grant}/ledger?limit=100`)).body as { items: LedgerEntryView[] }).items

describe('entries from the accounts', () => {
  it('are shown before they are taken into use, and change nothing until then', async () => {
    const { id, administrator } = await grantOf(api, group)
    const made = await checked(administrator, id, '1;01.09.2026;1 000,00;12700;Honorar\n2;02.09.2026;50,50;11200;Lokale')
    expect(made).toMatchObject({ state: 'checked', counts: { rows: 2, new: 2, errors: 0, rounded: 1 } })
    expect(await ledger(administrator, id)).toEqual([])
    expect((await apply(administrator, made)).body).toMatchObject({ state: 'applied' })
    expect((await ledger(administrator, id)).map(({ voucher, amount, budgetLine }) => [voucher, amount, budgetLine.title])).toEqual([
      ['2', 51, 'Samlinger'],
      ['1', 1000, 'Kursholdere'],
    ])
    const { body } = await administrator.get(`/v1/grants/${id}`)
    expect((body as { used: number }).used).toBe(1051)
  }) // prettier-ignore

  it('are told apart: new, changed with what stood there, unchanged; what is not mentioned stays', async () => {
    const { id, administrator } = await grantOf(api, group)
    await apply(administrator, await checked(administrator, id, '1;01.09.2026;10;12700;a\n2;01.09.2026;20;12700;b\n3;01.09.2026;30;12700;c'))
    const next = await checked(administrator, id, '1;01.09.2026;10;12700;a\n2;03.09.2026;-20;12700;b\n4;01.09.2026;40;11201;d')
    expect(next.counts).toMatchObject({ new: 1, changed: 1, unchanged: 1 })
    const changed = (await rowsOf(administrator, next)).find(({ change }) => change === 'changed')
    expect(changed?.before).toEqual({ bookedOn: '2026-09-01', amount: 20 })
    await apply(administrator, next)
    const sums = (await ledger(administrator, id)).map(({ voucher, amount }) => [voucher, amount]).sort()
    expect(sums).toEqual([['1', 10], ['2', -20], ['3', 30], ['4', 40]])
  }) // prettier-ignore

  it('with an error say what to do in the reader’s language, and are not taken into use', async () => {
    const { id, administrator } = await grantOf(api, group)
    const made = await checked(administrator, id, '1;01.09.2026;ti;99999;x')
    expect(made.state).toBe('refused')
    const [row] = await rowsOf(administrator, made)
    expect(row?.errors.map(({ column, detail }) => [column, detail.slice(0, 30)])).toEqual([
      ['amount', 'Beløpet kan ikke leses, eller '],
      ['account', 'Konto 99999 hører ikke til noe'],
    ])
    expect((await apply(administrator, made)).body).toMatchObject({ code: 'ledger-import.has-errors' })
  })

  it('are refused when the ledger has changed since they were shown, and are taken into use once', async () => {
    const { id, administrator } = await grantOf(api, group)
    const [first, second] = [
      await checked(administrator, id, '1;01.09.2026;10;12700;a'),
      await checked(administrator, id, '1;01.09.2026;11;12700;a'),
    ]
    const both = await Promise.all([apply(administrator, first), apply(administrator, first)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await apply(administrator, second)).body).toMatchObject({ code: 'ledger-import.outdated' })
  })

  it('are the administrator’s alone', async () => {
    const { id } = await grantOf(api, group)
    const host = api.client.as(await api.signIn(group.facilitator.id))
    expect((await upload(host, id, HEADINGS)).status).toBe(403)
  })

  it('come fifty thousand at a time', async () => {
    const { id, administrator } = await grantOf(api, group)
    const rows = Array.from({ length: 50_000 }, (_, n) => `${n};01.09.2026;${n % 7},00;12700;Bilag ${n}`)
    const made = await checked(administrator, id, rows.join('\n'))
    expect(made.counts).toMatchObject({ rows: 50_000, new: 50_000 })
    expect((await apply(administrator, made)).status).toBe(200)
    expect((await checked(administrator, id, rows.join('\n'))).counts).toMatchObject({ unchanged: 50_000 })
    const more = await upload(administrator, id, `${HEADINGS}\n${[...rows, rows[0]].join('\n')}`)
    expect(more.body).toMatchObject({ code: 'import.too-many-rows' })
  }, 120_000)
})

describe('the same file again', () => {
  const entry = fc.record({
    voucher: fc.integer({ min: 1, max: 6 }),
    day: fc.integer({ min: 1, max: 28 }),
    ore: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    account: fc.constantFrom('12700', '11200', '11201'),
    text: fc.stringMatching(/^[a-zæøå =+@'-]{0,12}$/),
  })
  const file = fc.record({
    entries: fc.array(entry, { minLength: 1, maxLength: 12 }),
    encoding: fc.constantFrom('utf8', 'windows-1252'),
  })

  it('changes nothing, whatever stands in it and however it is encoded', async () => {
    const { id, administrator } = await grantOf(api, group)
    const again = async ({ entries, encoding }: { entries: readonly Entry[]; encoding: string }) => {
      const bytes = encode(`${HEADINGS}\r\n${entries.map(written).join('\r\n')}`, encoding)
      const first = await checked(administrator, id, bytes)
      await apply(administrator, first)
      const before = await ledger(administrator, id)
      const second = await checked(administrator, id, bytes)
      expect(second.counts).toMatchObject({ rows: entries.length, new: 0, changed: 0, unchanged: entries.length })
      expect((await apply(administrator, second)).status).toBe(200)
      expect(await ledger(administrator, id)).toEqual(before)
    } // prettier-ignore
    await fc.assert(fc.asyncProperty(file, again), { numRuns: 15 })
  }, 120_000)
})

interface Entry {
  readonly voucher: number
  readonly day: number
  readonly ore: number
  readonly account: string
  readonly text: string
}

function written({ voucher, day, ore, account, text }: Entry): string {
  const amount = (ore / 100).toFixed(2).replace('.', ',')
  return `${voucher};${String(day).padStart(2, '0')}.09.2026;${amount};${account};"${text}"`
}
