import { createTransport } from 'nodemailer'
import { systemActor } from '../../libs/platform/actor'
import { Database } from '../../libs/platform/database'
import { definedJob, runJob, type Job } from '../../libs/platform/jobs'
import { FixedClock } from '../../libs/platform/clock'
import { MailsWork } from '../../libs/mails'
import { MAILS_A_JOB } from '../../libs/mails/sending/send-mail.job'
import { SmtpMailer } from '../../libs/platform/mail'
import { MailServer } from '../../libs/testing/processes/mail-server'
import type { Stage } from '../stage'
import { startEngine } from './engine'

/** As many at a time as the worker sends. */
const AT_ONCE = 4
const FROM = 'Kompetanseløftet <post@laering.example>'

/** Mails a second into the same sink. */
export interface SendingPace {
  readonly product: number
  /** A connection for each mail. */
  readonly alone: number
  /** Connections that are kept. */
  readonly pooled: number
}

/** Sends what was claimed: locked, looked at once more, begun, given away, closed; beside a loop around nodemailer. */
export async function measureSending(stage: Stage, now: Date, count: number): Promise<SendingPace> {
  const sink = new MailServer()
  await sink.start()
  const clock = new FixedClock(now)
  const app = await startEngine(stage, now, new SmtpMailer(sink.url, FROM, clock))
  try {
    const mails = await app
      .get(Database)
      .transaction(systemActor('bench'), (tx) =>
        tx.query<{ id: string; text: string; html: string }[]>(
          `select id, text, html from mails where state = 'claimed' order by id limit ${count}`,
        ),
      )
    const job = definedJob('mails.send') as Job<{ mailIds: readonly string[] }>
    const [first] = mails
    if (!first) throw new Error('No mail was claimed')
    const letter = {
      from: FROM,
      to: 'ada@prove.example',
      subject: 'Påminnelse',
      text: first.text,
      html: first.html,
    }
    const loop = async (pool: boolean): Promise<number> => {
      const transport = createTransport({ url: sink.url, pool, maxConnections: AT_ONCE } as object)
      const rate = await pace(mails, AT_ONCE, () => transport.sendMail(letter))
      transport.close()
      return rate
    }
    const alone = await loop(false)
    const pooled = await loop(true)
    const jobs = Array.from({ length: Math.ceil(mails.length / MAILS_A_JOB) }, (_, n) => ({
      mailIds: mails.slice(n * MAILS_A_JOB, (n + 1) * MAILS_A_JOB).map(({ id }) => id),
    }))
    const rate = await pace(jobs, MailsWork.concurrency.mails, (data) => runJob(app, job, data))
    const product = (rate * mails.length) / jobs.length
    return { product, alone, pooled }
  } finally {
    await app.close()
    sink.stop()
  }
}

async function pace<One>(
  all: readonly One[],
  atOnce: number,
  send: (one: One) => Promise<unknown>,
): Promise<number> {
  const left = [...all]
  const since = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = left.pop(); one; one = left.pop()) await send(one)
    }),
  )
  return (all.length * 1_000) / (performance.now() - since)
}
