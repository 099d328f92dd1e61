import { multiply } from './crowd'
import { median, type Asking } from './load'
import { ratio, sideBySide, type Effort } from './pace'
import { startApi, type Server } from './servers'
import { Stages, type Stage } from './stage'
import { findReads, type Reads } from './subjects'
import { table } from './table'

const TIMES = [1, 10, 100]

/** Prints what the pages of one person and one group cost when there are ten and a hundred times as many others. */
export async function compareScales(effort: Effort, say: (line: string) => void): Promise<void> {
  const stages = new Stages()
  const servers: Server[] = []
  try {
    const first = await stages.first()
    const reads = await findReads(first)
    for (const stage of await scaled(stages, first)) servers.push(await startApi(stage))
    const rows = [['', ...TIMES.flatMap((times) => [`${times}×/s`, 'p50 ms', 'to 1×'])]]
    const titles: (keyof Reads & ('home' | 'groupPage' | 'matrix' | 'taughtMatrix'))[] = [
      'home',
      'groupPage',
      'matrix',
      'taughtMatrix',
    ]
    for (const name of titles) {
      const { title, path, reader } = reads[name]
      const asking = async (): Promise<Asking> => () => ({ path, headers: reader.headers })
      const sides = await sideBySide(
        servers,
        servers.map(() => asking),
        effort,
      )
      const figures = sides.flatMap((side) => [
        median(side.map(({ rate }) => rate)).toFixed(0),
        median(side.map(({ p50 }) => p50)).toFixed(0),
        ratio(side, sides[0] ?? []).toFixed(2),
      ])
      rows.push([title, ...figures])
    }
    say(table(rows))
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
    await stages.close()
  }
}

/** Each scale in a database of its own, so that they can be asked in turns. The sessions are copied with the rest. */
async function scaled(stages: Stages, first: Stage): Promise<Stage[]> {
  const copies: Stage[] = []
  for (const times of TIMES.slice(1)) {
    const copy = await stages.copy(`times_${times}`)
    await multiply(copy, times)
    copies.push(copy)
  }
  await multiply(first, 1)
  return [first, ...copies]
}
