import { createHash } from 'node:crypto'
import { startFundingDemo, type FundingDemo, type Published } from '../test-demo'

let demo: FundingDemo
let first: string

beforeAll(async () => {
  demo = await startFundingDemo('funding_rows')
  first = await demo.made('part')
}, 120_000)
afterAll(() => demo.close())

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

interface Line {
  indicator: string
  line: string
  counted: string[]
  base: string[]
}
const rowsOf = (id: string): Promise<Line[]> =>
  demo.owner(
    `select indicator, line, counted::text[] as counted, base::text[] as base from report_rows where report_id = $1
     order by indicator, line`,
    [id],
  )

interface Frozen {
  published: string
  counted: string
}
async function frozen(id: string): Promise<Frozen> {
  const found = await demo.owner<Frozen>(
    'select published, counted from report_snapshots where report_id = $1',
    [id],
  )
  return found[0] as Frozen
}

/** PostgreSQL's binary form of a list of ids, put together by hand. */
function binary(ids: readonly string[]): Buffer {
  const numbers = (...all: number[]): Buffer => {
    const bytes = Buffer.alloc(4 * all.length)
    all.forEach((one, at) => bytes.writeInt32BE(one, 4 * at))
    return bytes
  }
  const UUID = 2950
  if (ids.length === 0) return numbers(0, 0, UUID)
  const items = ids.map((id) => Buffer.concat([numbers(16), Buffer.from(id.replaceAll('-', ''), 'hex')]))
  return Buffer.concat([numbers(1, 0, UUID, ids.length, 1), ...items])
}

type Told = Record<string, Record<string, Record<'value' | 'base', { rows: number; sha256: string | null }>>>

describe('the rows of a frozen report', () => {
  it('are exactly those that each figure counts, sorted, and none of them is published', async () => {
    const { published } = await frozen(first)
    const lines = await rowsOf(first)
    const { indicators } = JSON.parse(published) as Published
    const kept = new Map(lines.map((one) => [`${one.indicator} ${one.line}`, one]))
    for (const { key, unit, parts } of indicators) {
      // Sums of amounts: how many rows stand behind them is another number. A sum of lines has the rows of its lines.
      if (unit === 'kroner' || unit === 'hours' || key === 'attendance.total') continue
      for (const part of parts) {
        const rows = kept.get(`${key} ${part.key ?? 'all'}`)
        expect([key, rows?.counted.length]).toEqual([key, part.value])
        if (part.base !== null) expect([key, rows?.base.length]).toEqual([key, part.base])
      }
    }
    for (const { counted, base } of lines) {
      expect([counted, base]).toEqual([[...counted].sort(), [...base].sort()])
      for (const id of counted.slice(0, 5)) expect(published).not.toContain(id)
    }
  })

  it('are told by their number and checksum, which the chain of reports is made of', async () => {
    const { published, counted } = await frozen(first)
    expect(JSON.parse(published)).toMatchObject({ form: 3, countedSha256: hash(counted) })
    const told = JSON.parse(counted) as Told
    const lines = await rowsOf(first)
    expect(lines.length).toBeGreaterThan(30)
    for (const { indicator, line, ...ids } of lines) {
      const rows = (of: string[]): unknown => ({ rows: of.length, sha256: hash(binary(of)) })
      expect(told[indicator]?.[line]).toEqual({ value: rows(ids.counted), base: rows(ids.base) })
    }
    const sum = lines
      .filter(({ indicator }) => indicator === 'attendance.by-module')
      .reduce((all, { base }) => all + base.length, 0)
    expect(told['attendance.total']?.all?.base).toEqual({ rows: sum, sha256: null })
    expect(counted).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })

  it('never change, and none comes later, not even by the owner of the tables', async () => {
    for (const statement of [
      `update report_rows set counted = '{}'`,
      'delete from report_rows',
      'truncate report_rows',
      `insert into report_rows select report_id, 'more', line, counted, base from report_rows limit 1`,
    ]) {
      await expect(demo.owner(statement)).rejects.toThrow('a frozen report never changes')
    }
    const draft = await demo.draft('final')
    const alone = `insert into report_rows values ('${draft}', 'groups.taking-part', 'all', '{}', '{}')`
    await expect(demo.owner(alone)).rejects.toThrow('fk_report_rows_report_id')
  })
})

describe('a report that was frozen when the ids stood in its text', () => {
  const trace = (id: string, key: string, query: string): Promise<{ body: Record<string, unknown> }> =>
    demo.administrator.get(`/v1/reports/${id}/figures/${key}${query}`)

  /** What there was before: ids by indicator and line, those of a sum with the line that each belongs to. */
  async function before(id: string): Promise<void> {
    const lines = await rowsOf(id)
    const old: Record<string, Record<string, { value: string[]; base: string[] }>> = {}
    for (const { indicator, line, counted, base } of lines)
      old[indicator] = { ...old[indicator], [line]: { value: counted, base } }
    const seats = lines.filter(({ indicator }) => indicator === 'attendance.by-module')
    const all = (of: 'counted' | 'base'): string[] =>
      seats.flatMap((one) => one[of].map((seat) => `${one.line}:${seat}`))
    old['attendance.total'] = { all: { value: all('counted'), base: all('base') } }
    const text = JSON.stringify(old)
    const { published } = await frozen(id)
    const then = JSON.stringify({
      ...(JSON.parse(published) as object),
      form: 2,
      countedSha256: hash(text),
    })
    for (const table of ['report_rows', 'report_snapshots'])
      await demo.owner(`alter table ${table} disable trigger user`)
    await demo.owner('delete from report_rows where report_id = $1', [id])
    await demo.owner(
      `update report_snapshots set counted = $2, counted_sha256 = $3, published = $4, sha256 = $5 where report_id = $1`,
      [id, text, hash(text), then, hash(then)],
    )
    for (const table of ['report_rows', 'report_snapshots'])
      await demo.owner(`alter table ${table} enable trigger user`)
  }

  it('is opened and compared as before', async () => {
    await demo.owner(
      `update attendances set status = 'absent' where status = 'present' and group_id in (
         select id from leader_groups where name like 'Bærum%')`,
    )
    const next = await demo.made('part')
    const asked = async (): Promise<unknown[]> => {
      const pages = await Promise.all([
        trace(first, 'attendance.total', '/rows?of=base&limit=100'),
        trace(first, 'groups.by-role', '/rows?part=facilitator&limit=100'),
        trace(next, 'attendance.total', '/rows?of=out&limit=100'),
        trace(next, 'attendance.total', ''),
        trace(next, 'attendance.by-module', ''),
      ])
      const compared = await demo.administrator.get(`/v1/reports/${next}/differences?with=${first}`)
      return [...pages.map(({ body }) => body), compared.body.figures]
    }
    const now = await asked()
    expect((now[2] as { items: unknown[] }).items.length).toBeGreaterThan(20)
    expect((now[3] as { since: unknown }).since).toMatchObject({ rowsIn: 0 })
    await before(first)
    expect(await asked()).toEqual(now)
  })
})
