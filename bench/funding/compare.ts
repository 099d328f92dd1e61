import { Clock } from '../../libs/platform/clock'
import { Stages, type Stage } from '../stage'
import { table } from '../table'
import { measureAppendix } from './appendix'
import { measureFreezing, timed, type Freezing, type Took } from './freezing'
import { enrolMany } from './many-enrolments'
import { measureWorkbooks } from './workbooks'

/** One leader group for each municipality of the country, with ten people. */
const EVERY_MUNICIPALITY = 3_500
/** No more rows than a sheet can have. */
const MOST_ROWS = 1_000_000

/** Prints what it costs to freeze a report, make its files and stream its appendix, each beside the barest way. */
export async function compareFunding(enrolments: number, say: (line: string) => void): Promise<void> {
  const stages = new Stages()
  try {
    const first = await stages.first()
    const sizes = [EVERY_MUNICIPALITY, enrolments]
    // Copies first: whoever is connected to the demo keeps it from being copied.
    const grown: [string, Stage][] = []
    for (const size of sizes) grown.push([`+ ${size} enrolments`, await stages.copy(`enrolments_${size}`)])
    const freezings: [string, Freezing][] = []
    for (const [at, [title, stage]] of [['demo', first] as const, ...grown].entries()) {
      const size = sizes[at - 1]
      if (size !== undefined) say(`${title}, loaded in ${(await loaded(stage, size)).toFixed(0)} s`)
      freezings.push([title, await measureFreezing(stage, new Clock().now())])
      say(freezingTable(freezings.slice(-1)))
    }
    say(freezingTable(freezings))
    say(answeringTable(freezings))
    for (const [at, [title, stage]] of grown.entries()) say(await appendixTable(title, stage, sizes[at] ?? 0))
    say(await workbookTable(Math.min(MOST_ROWS, 4 * enrolments)))
  } finally {
    await stages.close()
  }
}

async function loaded(stage: Stage, enrolments: number): Promise<number> {
  const [{ seconds }] = await timed(() => enrolMany(stage, enrolments))
  return seconds
}

function freezingTable(freezings: readonly (readonly [string, Freezing])[]): string {
  const rows = freezings.map(([title, { bare, figures, withRows, report, places }]) => {
    const beside = ({ seconds }: Took): string[] => [seconds.toFixed(2), (seconds / bare).toFixed(2)]
    const peak = String(report.peak)
    return [
      title,
      String(places),
      bare.toFixed(2),
      ...beside(figures),
      ...beside(withRows),
      ...beside(report),
      peak,
    ]
  })
  const headings = ['report', 'places', 'bare s', 'figures s', 'to bare', 'with rows s', 'to bare', 'whole job s', 'to bare', 'MB'] // prettier-ignore
  return table([headings, ...rows])
}

function answeringTable(freezings: readonly (readonly [string, Freezing])[]): string {
  const rows = freezings.map(([title, { calm, meanwhile, draft }]) => [
    title,
    ...[calm.p50, meanwhile.p50, meanwhile.p99, meanwhile.longest].map((ms) => ms.toFixed(0)),
    draft === null ? 'gave up' : draft.toFixed(2),
  ])
  return table([['home page meanwhile', 'calm p50 ms', 'p50 ms', 'p99 ms', 'longest ms', 'draft s'], ...rows])
}

async function appendixTable(title: string, stage: Stage, enrolments: number): Promise<string> {
  const { bare, csv, xlsx, idle } = await measureAppendix(stage, enrolments)
  const row = (what: string, { seconds }: { readonly seconds: number }, peak: number | null): string[] => [
    what,
    seconds.toFixed(2),
    (bare.seconds / seconds).toFixed(2),
    peak === null ? '–' : String(peak),
  ]
  return table([
    [`appendix of ${title}, ${bare.rows} rows`, 's', 'pace to bare', 'API MB'],
    row('COPY TO STDOUT, as the owner', bare, idle),
    row('CSV through the API', csv, csv.peak),
    row('XLSX through the API', xlsx, xlsx.peak),
  ])
}

async function workbookTable(rows: number): Promise<string> {
  const { ours, theirs, same } = await measureWorkbooks(rows)
  if (!same) throw new Error('The same rows gave other bytes')
  return table([
    [`workbook of ${rows} rows`, 's', 'pace', 'MB'],
    ['exceljs, streaming', theirs.seconds.toFixed(2), '1.00', String(theirs.peak)],
    ['the product', ours.seconds.toFixed(2), (theirs.seconds / ours.seconds).toFixed(2), String(ours.peak)],
  ])
}
