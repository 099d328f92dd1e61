import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startFundingDemo, type FundingDemo, type Published, type Report } from '../test-demo'

let demo: FundingDemo
const reports = new Map<string, Report>()

const KINDS = ['part', 'final'] as const
const LANGUAGES = ['nb', 'nn', 'en'] as const

beforeAll(async () => {
  demo = await startFundingDemo('golden')
  for (const kind of KINDS) {
    for (const language of LANGUAGES) {
      const id = await demo.made(kind, language)
      reports.set(`${kind} ${language}`, (await demo.administrator.get(`/v1/reports/${id}`)).body as Report)
    }
  }
}, 240_000)
afterAll(() => demo.close())

function reportOf(kind: string, language: string): Report {
  const found = reports.get(`${kind} ${language}`)
  if (!found) throw new Error(`There is no ${kind} report in ${language}`)
  return found
}

async function frozen(report: Report): Promise<Published & { readonly asOf: string }> {
  const [row] = await demo.owner<{ published: string }>(
    'select published from report_snapshots where report_id = $1',
    [report.id],
  )
  return JSON.parse(row?.published ?? '') as Published & { readonly asOf: string }
}

interface Counted {
  readonly indicator: string
  readonly line: string | null
  readonly value: string | number | null
  readonly base: string | number | null
}

/** "attendance.by-module 3: 250 of 281", in an order that is the same for both sides. */
function lines(counted: readonly Counted[]): string[] {
  return counted
    .map(({ indicator, line, value, base }) => `${indicator} ${line ?? 'all'}: ${value} of ${base ?? '–'}`)
    .sort()
}

describe.each(KINDS)('the %s report of the demo', (kind) => {
  it('says for every indicator what statements written by hand count', async () => {
    const { indicators, asOf } = await frozen(reportOf(kind, 'nb'))
    const byHand = await demo.owner<Counted>(readFileSync(join(__dirname, 'figures.sql'), 'utf8'), [
      demo.grantId,
      asOf,
    ])
    const said = indicators.flatMap(({ key, parts }) =>
      parts.map((part): Counted => ({ indicator: key, line: part.key, value: part.value, base: part.base })),
    )
    expect(asOf).toBe(kind === 'part' ? '2024-05-31' : '2025-03-31')
    expect(lines(said)).toEqual(lines(byHand))
    expect(byHand.length).toBeGreaterThan(30)
  })

  it.each(LANGUAGES)('tells it in the words that were agreed, in %s', (language) => {
    expect(told(reportOf(kind, language))).toMatchSnapshot()
  })
})

/**
 * The report as it is read, without the checksums, which are of the ids that each demo makes for itself, and without its
 * number, which is how many there were before.
 */
function told({ sections }: Report): string {
  const text = sections.flatMap(({ title, paragraphs, figures, tables }) => [
    `# ${title}`,
    ...paragraphs,
    ...figures.map((figure) => `* ${figure.key}: ${figure.text}`),
    ...tables.flatMap(({ key, rows }) => [`[${key}]`, ...rows.map((row) => row.join(' | '))]),
    '',
  ])
  return text
    .join('\n')
    .replace(/(?:[0-9a-f]{8} ){7}[0-9a-f]{8}/g, '(SHA-256)')
    .replace(/\b(versjon|version|nummer|number) \d+/g, '$1 (n)')
}
