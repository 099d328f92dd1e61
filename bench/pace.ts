import { isDeepStrictEqual } from 'node:util'
import { widen } from './crowd'
import { CONNECTIONS, median, press, WrongAnswer, type Asking, type Pace } from './load'
import { startApi, startBaseline, type Server } from './servers'
import { makeSheets, marking } from './sheets'
import { Stages, type Stage } from './stage'
import { findReads, type Read, type Reads } from './subjects'
import { table } from './table'

export interface Effort {
  readonly rounds: number
  readonly seconds: number
  /** How many answers each server gives before it is measured. */
  readonly warmUp?: number
}

/** Until the engine has compiled what runs: before, the larger program pays more for being large. */
const WARM_UP = 3_000
/** Thirteen times the 28 groups of the demo: more municipalities than there are. */
const WIDER = 13

/** Prints how the API keeps up with a hand-written server that does nothing but answer. */
export async function comparePace(effort: Effort, say: (line: string) => void): Promise<void> {
  const stages = new Stages()
  const servers: Server[] = []
  try {
    const stage = await stages.first()
    const { group, home, groupPage, matrix, taughtMatrix } = await findReads(stage)
    const wide = await stages.copy('wide')
    await widen(wide, WIDER)
    const sheets = await makeSheets(stage, 2 * CONNECTIONS)
    const api = await startApi(stage)
    servers.push(api)
    const plain = await startBaseline(stage, group)
    servers.push(plain)
    const rows = [['', 'API/s', 'p99 ms', 'plain/s', 'p99 ms', 'ratio']]
    for (const read of [home, groupPage, matrix, taughtMatrix]) {
      await requireSameAnswer(api, plain, read)
      const asking = async (): Promise<Asking> => () => ({ path: read.path, headers: read.reader.headers })
      rows.push(row(read.title, await sideBySide([api, plain], [asking, asking], effort)))
    }
    rows.push(await ofWideCohort(wide, { group, matrix }, servers, effort))
    // Each server has its own sheets: what one still writes when its seconds are over must not meet the other.
    const writes = [sheets.slice(0, CONNECTIONS), sheets.slice(CONNECTIONS)].map(
      (own) => (server: Server) => marking(server.origin, own),
    )
    rows.push(row('attendance of 14, written', await sideBySide([api, plain], writes, effort)))
    say(table(rows))
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
    await stages.close()
  }
}

/** The same cohort with 364 groups: one screen, one statement, and still a ratio against the server written by hand. */
async function ofWideCohort(
  stage: Stage,
  { group, matrix }: Pick<Reads, 'group' | 'matrix'>,
  servers: Server[],
  effort: Effort,
): Promise<string[]> {
  const sides = [await startApi(stage), await startBaseline(stage, group)] as const
  servers.push(...sides)
  await requireSameAnswer(...sides, matrix)
  const asking = async (): Promise<Asking> => () => ({ path: matrix.path, headers: matrix.reader.headers })
  return row(
    `matrix of ${28 * WIDER} groups`,
    await sideBySide(sides, [asking, asking], { ...effort, warmUp: 30 }),
  )
}

type Sides = readonly (readonly Pace[])[]

/** Rounds of one after the other, so that whatever else the machine does meets all of them. */
export async function sideBySide(
  servers: readonly Server[],
  askings: ReadonlyArray<(server: Server) => Promise<Asking>>,
  { rounds, seconds, warmUp = WARM_UP }: Effort,
): Promise<Sides> {
  const sides: Pace[][] = servers.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [i, server] of servers.entries()) {
      const asking = await askings[i]?.(server)
      if (!asking) continue
      const pace = await press(
        server.origin,
        round === 0 ? { amount: warmUp } : { duration: seconds },
        asking,
      )
      if (round > 0) sides[i]?.push(pace)
    }
  }
  return sides
}

function row(title: string, [api = [], plain = []]: Sides): string[] {
  const figures = [api, plain].flatMap((side) => [
    median(side.map(({ rate }) => rate)).toFixed(0),
    median(side.map(({ p99 }) => p99)).toFixed(0),
  ])
  return [title, ...figures, ratio(api, plain).toFixed(2)]
}

/** The median of the rounds' own ratios: both sides of a round met the same minute. */
export function ratio(one: readonly Pace[], other: readonly Pace[]): number {
  return median(one.map(({ rate }, round) => rate / (other[round]?.rate ?? Number.NaN)))
}

/** The comparison means something only while both say the same. Throws WrongAnswer. */
async function requireSameAnswer(one: Server, other: Server, { path, reader }: Read): Promise<void> {
  const answers = await Promise.all(
    [one, other].map(async ({ origin }) => {
      const answer = await fetch(origin + path, { headers: reader.headers })
      if (answer.status !== 200) throw new WrongAnswer(`${origin}${path}: ${answer.status}`)
      return answer.json()
    }),
  )
  if (!isDeepStrictEqual(answers[0], answers[1])) throw new WrongAnswer(`${path}: the two servers differ`)
}
