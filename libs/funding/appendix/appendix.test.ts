import { readSheet } from 'read-excel-file/universal'
import { download, startFundingDemo, type FundingDemo } from '../test-demo'

let demo: FundingDemo

beforeAll(async () => {
  demo = await startFundingDemo('funding_appendix')
}, 120_000)
afterAll(() => demo.close())

const address = (format: string, query = ''): string =>
  `/v1/grants/${demo.grantId}/appendix.${format}${query}`

async function csv(query = ''): Promise<string[][]> {
  const text = (await download(demo.administrator, address('csv', query))).toString('utf8')
  expect(text.startsWith('\ufeff')).toBe(true)
  const lines = text.slice(1).trimEnd().split('\n')
  return lines.map((line) => line.split(';'))
}

describe('the appendix of a grant', () => {
  it('has a row for each place that the report counts, and adds up to it', async () => {
    const [headings, ...rows] = await csv()
    expect(headings).toEqual(['Kommunenummer', 'Kommune', 'Ledergruppe', 'Modul', 'Kategori', 'Til stede'])
    const [byHand] = await demo.owner<{ n: string }>(
      `select count(distinct (enrolment_id, module_id)) as n from attendances
       join gatherings g on g.id = gathering_id join grant_cohorts c on c.cohort_id = g.cohort_id
       join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
       where m.kind = 'core' and status in ('present', 'partly')`,
    )
    expect(rows).toHaveLength(4 * 281)
    expect(rows.filter((row) => row.at(-1) === 'ja')).toHaveLength(Number(byHand?.n))
    expect(rows[0]?.slice(0, 4)).toEqual(['3101', 'Halden', 'Halden', '1'])
  })

  it('counts until a day, and lists who takes part as well', async () => {
    const until = await csv('?day=2023-12-31')
    expect(new Set(until.slice(1).map((row) => row[3]))).toEqual(new Set(['1', '2']))
    const [headings, ...people] = await csv('?rows=participation')
    expect(headings).toHaveLength(4)
    expect(people).toHaveLength(281)
  })

  it('names nobody, and its order does not say which rows are the same person', async () => {
    const people = await demo.owner<{ name: string }>('select name from people')
    const rows = await csv()
    const said = rows.map((row) => row.join(';'))
    expect(people.filter(({ name }) => said.some((line) => line.includes(name)))).toEqual([])
    // Within a group, module and category the rows are sorted by their answer, so that place means nothing.
    const alike = new Map<string, string[]>()
    for (const row of rows.slice(1))
      alike.set(row.slice(0, 5).join(), [...(alike.get(row.slice(0, 5).join()) ?? []), row[5] ?? ''])
    for (const answers of alike.values()) expect(answers).toEqual([...answers].sort().reverse())
  })

  it('is the same as a workbook, and the same bytes each time', async () => {
    const [file, again] = [
      await download(demo.administrator, address('xlsx')),
      await download(demo.administrator, address('xlsx')),
    ]
    expect(again.equals(file)).toBe(true)
    const sheet = await readSheet(new Uint8Array(file).buffer, 2)
    const lines = await csv()
    expect(sheet.map((row) => row.map(String))).toEqual(lines)
    expect(sheet[1]?.[3]).toBe(1)
    const [notes] = (await readSheet(new Uint8Array(file).buffer, 1))[0] ?? []
    expect(notes).toContain('Bare for programkontoret')
  })

  it('runs nothing in a spreadsheet: a name that looks like a formula is text', async () => {
    await demo.owner(`update leader_groups set name = '=2+5;"x"' where name = 'Hemsedal'`)
    const text = (await download(demo.administrator, address('csv'))).toString('utf8')
    expect(text).toContain(`;"'=2+5;""x""";1;`)
    const sheet = await readSheet(
      new Uint8Array(await download(demo.administrator, address('xlsx'))).buffer,
      2,
    )
    expect(sheet.at(-1)?.[2]).toBe('=2+5;"x"')
    await demo.owner(`update leader_groups set name = 'Hemsedal' where name like '=2+5%'`)
  })

  it('is for administrators alone', async () => {
    for (const role of ['facilitator', 'instructor', 'participant'])
      expect((await (await demo.as(role)).get(address('csv'))).status).toBe(403)
    expect((await demo.api.client.get(address('xlsx'))).status).toBe(401)
    const nothing = '/v1/grants/00000000-0000-4000-8000-000000000000/appendix'
    expect((await demo.administrator.get(`${nothing}.csv`)).status).toBe(404)
    expect((await demo.administrator.get(`${nothing}.xlsx`)).status).toBe(404)
    expect((await demo.administrator.get(address('csv', '?day=2024-02-30'))).status).toBe(400)
    expect((await demo.administrator.get(address('csv', `?day=2024-01-01';drop table x`))).status).toBe(400)
  })
})
