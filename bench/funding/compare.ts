import { Clock } from '../../libs/platform/clock'
import { Stages, type Stage } from '../stage'
import { table } from '../table'
import { measureAppendix } from './appendix'
import { measureFreezing } from './freezing'
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
    const rows = [['report', 'places', 'bare s', 'figures s', 'to bare', 'with files s', 'to bare', 'MB']]
    // Copies first: whoever is connected to the demo keeps it from being copied.
    const grown: [string, Stage][] = []
    for (const size of sizes) grown.push([`+ ${size} enrolments`, await stages.copy(`enrolments_${size}`)])
    for (const [at, [, stage]] of grown.entries()) await enrolMany(stage, sizes[at] ?? 0)
    for (const [title, stage] of [['demo', first] as const, ...grown]) {
      const { bare, figures, report, places } = await measureFreezing(stage, new Clock().now())
      const beside = (seconds: number): string[] => [seconds.toFixed(2), (seconds / bare.seconds).toFixed(2)]
      const row = [title, String(places), bare.seconds.toFixed(2), ...beside(figures.seconds)]
      rows.push([...row, ...beside(report.seconds), String(figures.grown + report.grown)])
      say(row.join('  '))
    }
    say(table(rows))
    for (const [title, stage] of grown) say(await appendixTable(title, stage))
    say(await workbookTable(Math.min(MOST_ROWS, 4 * enrolments)))
  } finally {
    await stages.close()
  }
}

async function appendixTable(title: string, stage: Stage): Promise<string> {
  const { bare, csv, xlsx, idle } = await measureAppendix(stage)
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
    ['exceljs, streaming', theirs.seconds.toFixed(2), '1.00', String(theirs.grown)],
    ['the product', ours.seconds.toFixed(2), (theirs.seconds / ours.seconds).toFixed(2), String(ours.grown)],
  ])
}
