import { existsSync, readFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { to } from 'pg-copy-streams'
import { csvRows } from '../../libs/funding/appendix/appendix.report'
import { patiently } from '../reminders/patiently'
import { startApi, type Server } from '../servers'
import type { Stage } from '../stage'
import { signIn } from '../subjects'

/** Until the first module was held with everybody, so that a million enrolments are a million rows; or the last. */
const DAYS = { first: '2023-09-30', last: '2024-05-31' } as const
/** A sheet has hardly more rows, and what streams a million streams four. */
const MANY = 500_000

export interface Streamed {
  readonly rows: number
  readonly seconds: number
  /** The largest that the API's process had become after it, in MB; null where nobody can say. */
  readonly peak: number | null
}

/** The appendix through the API beside the same statement copied by hand, as the owner and to nobody. */
export async function measureAppendix(
  stage: Stage,
  enrolments: number,
): Promise<{ bare: Streamed; csv: Streamed; xlsx: Streamed; idle: number | null }> {
  const day = enrolments > MANY ? DAYS.first : DAYS.last
  const [grantId, headers] = await patiently(stage.ownerUrl, async (client) => {
    const { rows } = await client.query<{ grant: string; person: string }>(
      `select g.id as grant, r.person_id as person from grants g, role_assignments r where r.role = 'administrator' limit 1`,
    )
    const [row] = rows
    if (!row) throw new Error('There is no grant, or nobody who may have its appendix')
    return [row.grant, (await signIn(client, row.person)).headers] as const
  })
  const api = await startApi(stage)
  try {
    const read = (format: string): Promise<Streamed> =>
      download(api, `/v1/grants/${grantId}/appendix.${format}?day=${day}`, headers)
    await copied(stage, grantId, day)
    const bare = await copied(stage, grantId, day)
    const idle = peakOf(api)
    const csv = await read('csv')
    const xlsx = await read('xlsx')
    if (csv.rows !== bare.rows + 1) throw new Error(`${csv.rows} lines instead of ${bare.rows} and a heading`)
    return { bare, csv, xlsx, idle }
  } finally {
    await api.stop()
  }
}

async function copied({ ownerUrl }: Stage, grantId: string, day: string): Promise<Streamed> {
  const asked = { rows: 'attendance', grantId, day, language: 'nb' } as const
  const { query, params, options } = csvRows(asked)
  return patiently(ownerUrl, async (client) => {
    const text = query.replace(/\$(\d+)/g, (_, n: string) => `'${params[Number(n) - 1]}'`)
    const since = performance.now()
    const count = counting()
    await pipeline(client.query(to(`copy (${text}) to stdout with (${options})`)), count.into)
    return { rows: count.rows(), seconds: (performance.now() - since) / 1_000, peak: null }
  })
}

async function download(
  api: Server,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Streamed> {
  const since = performance.now()
  const answer = await fetch(api.origin + path, { headers })
  if (!answer.ok || !answer.body) throw new Error(`${path}: ${answer.status}`)
  const count = counting()
  await pipeline(answer.body, count.into)
  return { rows: count.rows(), seconds: (performance.now() - since) / 1_000, peak: peakOf(api) }
}

const NEW_LINE = 10

/** Somebody who counts lines and keeps nothing. */
function counting(): { into: Writable; rows: () => number } {
  let lines = 0
  const into = new Writable({
    write(piece: Buffer, _encoding, done) {
      for (let at = piece.indexOf(NEW_LINE); at >= 0; at = piece.indexOf(NEW_LINE, at + 1)) lines++
      done()
    },
  })
  return { into, rows: () => lines }
}

function peakOf({ pid }: Server): number | null {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return null
  return Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1_024)
}
