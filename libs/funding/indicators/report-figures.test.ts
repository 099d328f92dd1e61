import { fileText } from '../files/test-files'
import type { ReportFormat } from '../grant-words'
import { figureOf, startFundingDemo, tableOf, type FundingDemo, type Report } from '../test-demo'
import { download } from '../../testing/documents/download'

let demo: FundingDemo
let part: Report
const CUT = '2024-05-31'

beforeAll(async () => {
  demo = await startFundingDemo('funding_figures')
  part = await report('part', 'nb')
}, 120_000)
afterAll(() => demo.close())

async function report(kind: string, language: string): Promise<Report> {
  const id = await demo.made(kind, language)
  return (await demo.administrator.get(`/v1/reports/${id}`)).body as Report
}

const rows = (table: string): readonly (readonly unknown[])[] => tableOf(part, table)
const figure = (key: string, of = part): number | null | undefined => figureOf(of, key)?.value
const told = ({ sections }: Report): string => sections.flatMap(({ paragraphs }) => paragraphs).join('\n')

async function texts({ files }: Report): Promise<string[]> {
  const text = async ({ format, href }: Report['files'][number]): Promise<string> =>
    fileText(format as ReportFormat, await download(demo.administrator, href))
  return Promise.all(files.map(text))
}

async function one(text: string): Promise<number> {
  const [row] = await demo.owner<{ n: number }>(text, [CUT])
  return Number(row?.n)
}

/** Files that programs read. */
const DATA = new Set(['csv', 'json'])

const COHORT = `(select id from cohorts where name = 'Kull 2023–2024')`

describe('the figures of the part report', () => {
  it('count what a statement written by hand counts', async () => {
    const people = await one(`
      select count(*) n from enrolments where cohort_id = ${COHORT} and from_on <= $1 and (to_on is null or to_on >= $1)`)
    const attended = await one(`
      select count(distinct (enrolment_id, module_id)) n from attendances join gatherings on gatherings.id = gathering_id
      where cohort_id = ${COHORT} and starts_at < $1::date + 1 and status in ('present', 'partly')`)
    const whys = await one(`
      select count(*) n from submissions s join stable_activities a on a.id = s.activity_id
      join leader_groups g on g.id = s.group_id
      where g.cohort_id = ${COHORT} and a.key = 'm1.why' and s.delivered_at < $1::date + 1`)
    expect(figure('municipalities.taking-part')).toBe(28)
    expect(figure('municipalities.completed')).toBe(27)
    expect([figure('people.taking-part'), people]).toEqual([281, 281])
    expect(rows('attendance').at(-1)).toEqual([
      'Alle modulene',
      attended,
      4 * 281,
      Math.floor((100 * attended) / (4 * 281)),
    ])
    expect([figure('groups.with-why'), whys]).toEqual([28, 28])
  })

  it('say how many were there in each module, and count the catch-up once', async () => {
    const expected = await demo.owner<{ number: number; attended: string }>(
      `select m.number, count(distinct a.enrolment_id) as attended
       from attendances a join gatherings g on g.id = a.gathering_id join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
       where m.kind = 'core' and a.status in ('present', 'partly') and g.cohort_id = ${COHORT}
       group by m.number order by m.number`,
    )
    const shown = rows('attendance').slice(0, -1)
    expect(shown.map(([, attended, enrolled]) => [attended, enrolled])).toEqual(
      expected.map(({ attended }) => [Number(attended), 281]),
    )
  })

  it('add up: people by category, municipalities by county, budget and financing', () => {
    // Of the accounts, every column of kroner: the last of the budget is a percentage.
    const columns = (key: string, from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => rows(key).map((row) => [row[from + n]]))
    const sums = [rows('people'), ...columns('budget', 1, 4), ...columns('financing', 1, 3)]
    for (const table of [...sums, rows('counties')]) {
      const numbers = table.map((row) => Number(row.at(-1)))
      expect(numbers.slice(0, -1).reduce((all, one) => all + one, 0)).toBe(numbers.at(-1))
    }
    expect(rows('counties').map(([county, , count]) => [county, count])).toEqual([
      ['Østfold', 7],
      ['Akershus', 14],
      ['Buskerud', 7],
      ['Sum', 28],
    ])
    expect(rows('budget').at(-1)).toEqual(['Sum', 3_400_000, 2_591_250, -808_750, -23])
    expect(rows('financing').at(-1)).toEqual(['Sum', 3_400_000, 3_286_000])
  })

  it('are told in sentences, and what nobody recorded is said to be missing', () => {
    expect(told(part)).toContain('27 av 28 kommuner har fullført alle kjernemodulene per 31.05.2024.')
    expect(told(part)).toContain('Det deltar 281 personer, fordelt på 28 ledergrupper.')
    expect(told(part)).toContain('16 av 16 planlagte samlinger er holdt.')
    expect(spaced(told(part))).toContain('Av tilskuddet er 1 105 250 kr brukt, og 94 750 kr er ubrukt.')
    expect(spaced(told(part))).toContain('Kommunene har ført 1 372 egne timer.')
    expect([figure('grant.used'), figure('grant.unused')]).toEqual([1_105_250, 94_750])
    const goals = rows('goals').map(([, , actual, state]) => [actual, state])
    expect(goals.slice(0, 2).map(([, state]) => state)).toEqual(['Nådd', 'Nådd'])
    expect(goals.slice(2)).toEqual(Array.from({ length: 3 }, () => ['–', 'Måles i sluttrapporten']))
  })

  it('are told in nynorsk and English as well, every word', async () => {
    const [nynorsk, english] = [await report('part', 'nn'), await report('part', 'en')]
    expect(told(nynorsk)).toContain('27 av 28 kommunar har fullført alle kjernemodulane per 31.05.2024.')
    expect(told(english)).toContain(
      '27 of 28 municipalities had completed all core modules by 31\u00a0May\u00a02024.',
    )
    for (const [i, { title, paragraphs }] of part.sections.entries()) {
      const [nn, en] = [nynorsk.sections[i], english.sections[i]]
      expect([title, paragraphs]).not.toEqual([nn?.title, nn?.paragraphs])
      for (const [at, text] of paragraphs.entries()) expect(en?.paragraphs[at]).not.toBe(text)
    }
    // What programs read has titles in all three languages.
    const read = english.files.filter(({ format }) => !['json', 'archive'].includes(format))
    expect(read).toHaveLength(5)
    for (const text of await texts({ ...english, files: read }))
      expect(text).not.toMatch(/kommuner|ledergrupper|samlinger/)
  })
})

describe('what was received', () => {
  it('is what had come by the last day that a report tells of', async () => {
    const path = `/v1/grants/${demo.grantId}`
    const { body, headers } = await demo.administrator.get(`${path}/form`)
    const { financing, hourlyRate } = body as { financing: { kind: string }[]; hourlyRate: number }
    const received = [
      { on: '2023-08-15', amount: 900_000 },
      { on: '2024-05-31', amount: 100_000 },
      { on: '2024-06-01', amount: 200_000 },
    ]
    const items = financing.map((line) => (line.kind === 'grant' ? { ...line, received } : line))
    const change = { 'if-match': String(headers.etag) }
    expect((await demo.administrator.put(`${path}/financing`, { items, hourlyRate }, change)).status).toBe(
      200,
    )
    const granted = async (kind: 'part' | 'final'): Promise<unknown> =>
      tableOf(await report(kind, 'nb'), 'financing')[0]?.at(-1)
    expect([await granted('part'), await granted('final')]).toEqual([1_000_000, 1_200_000])
  })
})

/** Numbers are written with spaces that do not break. */
function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}

describe('a frozen report', () => {
  it('stays what it was when attendance and people change afterwards, and a new one is of its own day', async () => {
    const before = await texts(part)
    await demo.api.world.sql(`update attendances set status = 'absent' where status = 'present'`)
    await demo.api.world.sql(
      `update enrolments set to_on = '2024-01-01' where category = 'development-leader' and from_on < '2024-01-01'`,
    )
    const again = (await demo.administrator.get(`/v1/reports/${part.id}`)).body as Report
    expect([again.sha256, again.sections, again.files]).toEqual([part.sha256, part.sections, part.files])
    expect(await texts(again)).toEqual(before)
    const next = await report('part', 'nb')
    expect(figure('people.taking-part', next)).toBeLessThan(281)
    expect(figure('municipalities.completed', next)).toBeLessThan(27)
    expect(figure('attendance.total', next)).toBeLessThan(figure('attendance.total') ?? 0)
    expect(next.sha256).not.toBe(part.sha256)
    expect(told(next)).toContain(`Den forrige har kontrollsum`)
  })
})

describe('what a report never says', () => {
  it('is anybody’s name or mail address: not on the screen, not in a file, not in what is kept', async () => {
    const people = await demo.owner<{ name: string; email: string }>('select name, email from people')
    expect(people.length).toBeGreaterThan(300)
    const kept = await demo.owner<{ published: string; counted: string }>(
      'select published, counted from report_snapshots',
    )
    const files = await texts(part)
    expect(
      files.every((text) => text.includes('Bærum kommune') || text.includes('municipalities.completed')),
    ).toBe(true)
    const everything = [
      JSON.stringify([part.sections, part.files]),
      ...files,
      ...kept.flatMap((one) => [one.published, one.counted]),
    ]
    const said = everything.join('\n').toLowerCase()
    const named = people
      .flatMap(({ name, email }) => [name, email])
      .filter((text) => said.includes(text.toLowerCase()))
    expect(named).toEqual([])
  })

  it('is what a group wrote', async () => {
    const answers = await demo.owner<{ text: string }>('select distinct text from submissions')
    const said = [JSON.stringify(part), ...(await texts(part))].join('\n')
    expect(answers.filter(({ text }) => said.includes(text.slice(0, 40)))).toEqual([])
  })

  it('is that invented figures are real: the demo says so in every file that is read on its own', async () => {
    const read = part.files
      .map(({ format }, at) => [format, at] as const)
      .filter(([format]) => !DATA.has(format))
    expect(read).toHaveLength(5)
    const all = await texts(part)
    for (const [format, at] of read) expect([format, all[at]?.includes('Demodata')]).toEqual([format, true])
    expect(all[part.files.findIndex(({ format }) => format === 'json')]).toContain('"demo":true')
  })
})
