import { existsSync, readFileSync } from 'node:fs'
import { systemActor } from '../../libs/platform/actor'
import { osloDay } from '../../libs/platform/clock'
import { Database } from '../../libs/platform/database'
import { quietDays } from '../../libs/platform/quiet'
import { DueReminders } from '../../libs/reminders/due/due.store'
import { patiently } from './patiently'
import { Mailbox } from '../../libs/testing/mailbox'
import type { Stage } from '../stage'
import { BARE } from './bare.statement'
import { startEngine } from './engine'
import { enrolMany } from './many-people'

const MB = 1024 * 1024

/** One pass over everybody: what took how long, and what it held in memory. */
export interface Pass {
  readonly reminders: number
  readonly seconds: number
  /** The most that the process of the database that did it ever had, in MB; null where nobody can say. */
  readonly database: number | null
  /** By how much our own process grew, in MB. */
  readonly node: number
}

/** Plans and claims for so many enrolments, and asks the bare statement for the same set. */
export async function measurePlanning(
  stage: Stage,
  enrolments: number,
  now: Date,
): Promise<{ bare: Pass; product: Pass; again: Pass; same: boolean }> {
  await enrolMany(stage, enrolments, osloDay(now))
  const bare = await askBare(stage, now)
  const product = await claim(stage, now)
  return { bare, product, again: await claim(stage, now), same: await areSame(stage) }
}

async function askBare({ ownerUrl }: Stage, now: Date): Promise<Pass> {
  return patiently(ownerUrl, async (client) => {
    const ask: Ask = async (text) => (await client.query<{ pid: number }>(text)).rows
    const quiet = [...quietDays(osloDay(new Date(now.getTime() - 62 * 86_400_000)), 124).keys()]
    return watched(ask, async () => {
      const found = await client.query(`create table bare_set as ${BARE}`, [now, quiet])
      return found.rowCount ?? 0
    })
  })
}

async function claim(stage: Stage, now: Date): Promise<Pass> {
  const app = await startEngine(stage, now, new Mailbox())
  try {
    const database = app.get(Database)
    return await database.transaction(
      systemActor('bench'),
      (tx) =>
        watched(
          (text) => tx.query(text),
          () => app.get(DueReminders, { strict: false }).claim(),
        ),
      { patient: true },
    )
  } finally {
    await app.close()
  }
}

/** Whoever asks twice must get the same people, rules and days. */
async function areSame({ ownerUrl }: Stage): Promise<boolean> {
  return patiently(ownerUrl, async (client) => {
    const claimed = `select c.rule_key || ' ' || c.person_id || ' ' || c.subject_id || ' ' || c.window_on as one
      from reminder_claims c join reminder_rules r on r.id = c.rule_id where r.audience = 'member'`
    const { rows } = await client.query(
      `select * from ((${claimed} except select one from bare_set) union all (select one from bare_set except ${claimed})) x
       limit 5`,
    )
    if (rows.length > 0) process.stdout.write(`${JSON.stringify(rows)}\n`)
    return rows.length === 0
  })
}

type Ask = (text: string) => Promise<{ pid: number }[]>

/** Watches the clock and the memory of the connection's process and of our own while reminders are found. */
async function watched(ask: Ask, find: () => Promise<number>): Promise<Pass> {
  const [{ pid }] = (await ask('select pg_backend_pid() as pid')) as [{ pid: number }]
  const before = process.memoryUsage().rss
  let most = before
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
  try {
    const since = performance.now()
    const reminders = await find()
    const seconds = (performance.now() - since) / 1_000
    return { reminders, seconds, database: peakOf(pid), node: Math.round((most - before) / MB) }
  } finally {
    clearInterval(timer)
  }
}

function peakOf(pid: number): number | null {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return null
  const text = readFileSync(path, 'utf8')
  const kilobytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0)
  // What all connections share is no memory of this one.
  return Math.round((kilobytes('VmHWM') - kilobytes('RssShmem')) / 1_024)
}
