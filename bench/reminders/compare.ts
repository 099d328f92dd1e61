import { Clock, osloDay, osloInstant } from '../../libs/platform/clock'
import { QuietTimes } from '../../libs/platform/quiet'
import { runJob } from '../../libs/platform/jobs'
import { findReminders } from '../../libs/reminders'
import { Mailbox } from '../../libs/testing/mailbox'
import { Stages, type Stage } from '../stage'
import { table } from '../table'
import { measureClaims } from './claims'
import { measureDigests } from './digests'
import { startEngine } from './engine'
import { measurePlanning, type Pass } from './planning'
import { measureSending } from './sending'
import { enrolMany } from './many-people'

export interface Amounts {
  readonly enrolments: number
  readonly mails: number
  readonly seconds: number
}

/** Prints what it costs to find, claim, write and send reminders, each beside the barest way to do the same. */
export async function compareReminders(amounts: Amounts, say: (line: string) => void): Promise<void> {
  const stages = new Stages()
  try {
    await stages.first()
    const now = workingMorning()
    const sending = await stages.copy('sending')
    const planning = await stages.copy('planning')
    const { bare, product, again, same } = await measurePlanning(planning, amounts.enrolments, now)
    say(planningTable(bare, product, again))
    if (!same || again.reminders > 0) throw new Error('The two do not find the same reminders')
    say(await claimsTable(planning))
    const digests = measureDigests(amounts.seconds)
    say(
      pairTable('digests of three', [
        ['joined texts', digests.bare],
        ['the product', digests.product],
      ]),
    )
    say(await sendingTable(sending, now, amounts.mails))
  } finally {
    await stages.close()
  }
}

function planningTable(bare: Pass, product: Pass, again: Pass): string {
  const row = (what: string, { reminders, seconds, database, node }: Pass): string[] => [
    what,
    String(reminders),
    seconds.toFixed(1),
    (seconds / bare.seconds).toFixed(2),
    database === null ? '–' : String(database),
    String(node),
  ]
  return table([
    ['one pass', 'reminders', 's', 'to bare', 'database MB', 'node MB'],
    row('bare statement', bare),
    row('the product, claimed', product),
    row('the same at once again', again),
  ])
}

async function claimsTable(stage: Stage): Promise<string> {
  const paces = await measureClaims(stage)
  return pairTable(
    'claims',
    paces.map(({ what, rate }) => [what, rate]),
  )
}

async function sendingTable(stage: Stage, now: Date, count: number): Promise<string> {
  await enrolMany(stage, count * 4, osloDay(now))
  const app = await startEngine(stage, now, new Mailbox())
  await runJob(app, findReminders, {})
  await app.close()
  const { alone, pooled, product } = await measureSending(stage, now, count)
  return pairTable('sent over SMTP', [
    ['nodemailer alone', alone],
    ['nodemailer alone, connections kept', pooled],
    ['the product', product],
  ])
}

/** The first is what the others are compared with. */
function pairTable(title: string, rows: readonly (readonly [string, number])[]): string {
  const base = rows[0]?.[1] ?? 1
  return table([
    [title, 'a second', 'ratio'],
    ...rows.map(([what, rate]) => [what, rate.toFixed(0), (rate / base).toFixed(2)]),
  ])
}

/** Ten in the morning on the next day on which something goes. */
function workingMorning(): Date {
  return osloInstant(osloDay(new QuietTimes(true).firstAllowed(new Clock().now())), '10:00')
}
