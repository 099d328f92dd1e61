import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { systemActor } from '../../libs/platform/actor'
import { Database } from '../../libs/platform/database'
import { runJob } from '../../libs/platform/jobs'
import { IndicatorsService } from '../../libs/funding/indicators/indicators.service'
import { makeReport } from '../../libs/funding/making/make-report.job'
import { Mailbox } from '../../libs/testing/mailbox'
import { startEngine } from '../reminders/engine'
import { patiently } from '../reminders/patiently'
import type { Stage } from '../stage'

const DAY = '2024-05-31'
const KILOBYTES_IN_MB = 1_024

/** What took how long, and by how much our process had grown at its largest, in MB. */
export interface Took {
  readonly seconds: number
  readonly grown: number
}

export interface Freezing {
  /** The statement written by hand, as the owner of the tables. */
  readonly bare: Took
  /** All indicators of one instant, with the ids of the rows that they count, and the search for small numbers. */
  readonly figures: Took
  /** The whole job: figures, sentences, checksums, and every file. */
  readonly report: Took
  readonly places: number
}

/** The report of a stage beside the bare aggregates. Both must count the same, or the figures mean nothing. */
export async function measureFreezing(stage: Stage, now: Date): Promise<Freezing> {
  const text = readFileSync('test/golden/figures.sql', 'utf8')
  const grantId = await patiently(stage.ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from grants limit 1')
    return rows[0]?.id ?? ''
  })
  const byHand = async (): Promise<string[]> =>
    patiently(stage.ownerUrl, async (client) => {
      const { rows } = await client.query<Line>(text, [grantId, DAY])
      return rows.map(told)
    })
  const expected = await byHand()
  const [bare] = await timed(byHand)
  const app = await startEngine(stage, now, new Mailbox())
  try {
    const actor = systemActor('funding.make-report')
    const indicators = app.get(IndicatorsService, { strict: false })
    const [figures, counted] = await timed(() =>
      app.get(Database).transaction(
        actor,
        async () => {
          const measured = await indicators.measure(actor, grantId, DAY)
          await indicators.published(actor, grantId, measured, { from: '2023-08-01', to: DAY })
          return measured.flatMap(({ indicator, parts }) =>
            parts.map(({ key, value, base }) => told({ indicator: indicator.key, line: key, value, base })),
          )
        },
        { oneInstant: true },
      ),
    )
    const wrong = expected.filter((line) => !counted.includes(line))
    if (wrong.length > 0) throw new Error(`The product counts otherwise: ${wrong.join(', ')}`)
    const reportId = await asked(stage, grantId)
    const [report] = await timed(() => runJob(app, makeReport, { reportId }))
    const places = Number(/attendance\.total all: \d+ of (\d+)/.exec(expected.join('\n'))?.[1] ?? 0)
    return { bare, figures, report, places }
  } finally {
    await app.close()
  }
}

interface Line {
  readonly indicator: string
  readonly line: string | null
  readonly value: string | number | null
  readonly base: string | number | null
}

function told({ indicator, line, value, base }: Line): string {
  return `${indicator} ${line ?? 'all'}: ${value} of ${base ?? '–'}`
}

/** A draft that somebody has asked to be frozen. */
async function asked({ ownerUrl }: Stage, grantId: string): Promise<string> {
  const id = randomUUID()
  await patiently(ownerUrl, async (client) => {
    await client.query('set session_replication_role = replica')
    await client.query(
      `insert into reports (id, grant_id, kind, version, language, state, step, requested_at)
       values ($1, $2, 'part', 9000, 'nb', 'queued', 'queued', now())`,
      [id, grantId],
    )
    await client.query(
      `insert into report_steps (report_id, position, stage, taken_at) values ($1, 1, 'draft', now())`,
      [id],
    )
  })
  return id
}

/** The peak of a process only rises, so what ran before must have been smaller. */
export async function timed<T>(work: () => Promise<T>): Promise<[Took, T]> {
  const before = process.resourceUsage().maxRSS
  const since = performance.now()
  const result = await work()
  const seconds = (performance.now() - since) / 1_000
  return [{ seconds, grown: Math.round((process.resourceUsage().maxRSS - before) / KILOBYTES_IN_MB) }, result]
}
