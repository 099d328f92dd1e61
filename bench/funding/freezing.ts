import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import type { INestApplicationContext } from '@nestjs/common'
import { systemActor } from '../../libs/platform/actor'
import { Database } from '../../libs/platform/database'
import { runJob } from '../../libs/platform/jobs'
import { FramesStore } from '../../libs/funding/drafts/frames.store'
import { IndicatorsService } from '../../libs/funding/indicators/indicators.service'
import { makeReport } from '../../libs/funding/making/make-report.job'
import { Mailbox } from '../../libs/testing/mailbox'
import { startEngine } from '../reminders/engine'
import { patiently } from '../reminders/patiently'
import { startApi, type Server } from '../servers'
import type { Stage } from '../stage'
import { findReads, signIn } from '../subjects'
import { whileAsking, type Answering } from './answering'

const DAY = '2024-05-31'
/** How long a page is asked for before anything else happens. */
const CALM_MS = 3_000
const KILOBYTES_IN_MB = 1_024

/** What took how long, and how large our process had become at its largest, in MB. */
export interface Took {
  readonly seconds: number
  readonly peak: number
}

export interface Freezing {
  /** The statement written by hand, as the owner of the tables; the median of its runs between the others. */
  readonly bare: number
  /** All indicators of one instant, and the search for small numbers: what a draft shows. */
  readonly figures: Took
  /** The same with the rows behind them kept in a table that is gone afterwards. */
  readonly withRows: Took
  /** The whole job: figures and rows kept for ever, sentences, checksums, and every file. */
  readonly report: Took
  /** A page of a participant from an API of its own, before the job and while it ran. */
  readonly calm: Answering
  readonly meanwhile: Answering
  /** The draft as the API shows it, in seconds; null where it gave up. */
  readonly draft: number | null
  readonly places: number
}

/** The report of a stage beside the bare aggregates. Both must count the same, or the figures mean nothing. */
export async function measureFreezing(stage: Stage, now: Date): Promise<Freezing> {
  const grantId = await patiently(stage.ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from grants limit 1')
    return rows[0]?.id ?? ''
  })
  const bare: number[] = []
  const byHand = async (): Promise<string[]> => {
    const [{ seconds }, lines] = await timed(() => countedByHand(stage, grantId))
    bare.push(seconds)
    return lines
  }
  const expected = await byHand()
  const { home } = await findReads(stage)
  const page = { path: home.path, headers: home.reader.headers }
  const api = await startApi(stage)
  const app = await startEngine(stage, now, new Mailbox())
  try {
    bare.length = 0
    await byHand()
    const figures = await measured(app, grantId, expected)
    await byHand()
    const withRows = await measured(app, grantId, expected, 'live_rows')
    await byHand()
    const reportId = await drafted(stage, grantId)
    const draft = await shown(api, stage, reportId)
    const [calm] = await whileAsking(api, page, () => new Promise((resolve) => setTimeout(resolve, CALM_MS)))
    await ask(stage, reportId)
    const [meanwhile, [report]] = await whileAsking(api, page, () =>
      timed(() => runJob(app, makeReport, { reportId })),
    )
    const places = Number(/attendance\.total all: \d+ of (\d+)/.exec(expected.join('\n'))?.[1] ?? 0)
    return { bare: median(bare), figures, withRows, report, calm, meanwhile, draft, places }
  } finally {
    await app.close()
    await api.stop()
  }
}

function countedByHand({ ownerUrl }: Stage, grantId: string): Promise<string[]> {
  const text = readFileSync('libs/funding/golden/figures.sql', 'utf8')
  return patiently(ownerUrl, async (client) => {
    const { rows } = await client.query<Line>(text, [grantId, DAY])
    return rows.map(told)
  })
}

/** What a report reads in its one transaction; what it counts must be what was counted by hand. */
async function measured(
  app: INestApplicationContext,
  grantId: string,
  expected: readonly string[],
  place?: 'live_rows',
): Promise<Took> {
  const actor = systemActor('funding.make-report')
  const indicators = app.get(IndicatorsService, { strict: false })
  const frames = app.get(FramesStore, { strict: false })
  const work = async (): Promise<string[]> => {
    if (place) await frames.beginLiveRows()
    const keeping = place && { place, reportId: randomUUID() }
    const all = await indicators.measure(actor, grantId, DAY, keeping)
    await indicators.published(actor, grantId, all, { from: '2023-08-01', to: DAY })
    return all.flatMap(({ indicator, parts }) =>
      parts.map(({ key, value, base }) => told({ indicator: indicator.key, line: key, value, base })),
    )
  }
  const [took, counted] = await timed(() =>
    app.get(Database).transaction(actor, work, { oneInstant: true, patient: true }),
  )
  const wrong = expected.filter((line) => !counted.includes(line))
  if (wrong.length > 0) throw new Error(`The product counts otherwise: ${wrong.join(', ')}`)
  return took
}

/** How long the API takes for the draft, whose figures are those of now. */
async function shown(api: Server, { ownerUrl }: Stage, reportId: string): Promise<number | null> {
  const headers = await patiently(ownerUrl, async (client) => {
    const { rows } = await client.query<{ person: string }>(
      `select person_id as person from role_assignments where role = 'administrator' and to_at is null limit 1`,
    )
    return (await signIn(client, rows[0]?.person ?? '')).headers
  })
  const [{ seconds }, answer] = await timed(() => fetch(`${api.origin}/v1/reports/${reportId}`, { headers }))
  return answer.ok ? seconds : null
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

async function drafted({ ownerUrl }: Stage, grantId: string): Promise<string> {
  const id = randomUUID()
  await patiently(ownerUrl, async (client) => {
    await client.query('set session_replication_role = replica')
    await client.query(
      `insert into reports (id, grant_id, kind, version, language, state, step, requested_at)
       values ($1, $2, 'part', 9000, 'nb', 'idle', 'idle', now())`,
      [id, grantId],
    )
    await client.query(
      `insert into report_steps (report_id, position, stage, taken_at) values ($1, 1, 'draft', now())`,
      [id],
    )
  })
  return id
}

/** As if somebody had asked for it to be frozen. */
async function ask({ ownerUrl }: Stage, reportId: string): Promise<void> {
  await patiently(ownerUrl, (client) =>
    client.query(`update reports set state = 'queued', step = 'queued' where id = $1`, [reportId]),
  )
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
}

/** The peak of a process only rises, so what ran before must have been smaller. */
export async function timed<T>(work: () => Promise<T>): Promise<[Took, T]> {
  const since = performance.now()
  const result = await work()
  const seconds = (performance.now() - since) / 1_000
  return [{ seconds, peak: Math.round(process.resourceUsage().maxRSS / KILOBYTES_IN_MB) }, result]
}
