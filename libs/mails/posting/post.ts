import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { systemActor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Outbox } from '../../platform/jobs'
import { QuietTimes } from '../../platform/quiet'
import { MAILS_A_JOB, sendMails } from '../sending/send-mail.job'
import { MailWriter } from './mail-writer'
import type { NewMail } from './new-mail'
import { PostStore, type PostedRow } from './post.store'

const CLERK = systemActor('mails.post')

/** The one way to ask for a mail: in the transaction of what it tells of, so that both happen or neither. */
@Injectable()
export class Post {
  constructor(
    private readonly database: Database,
    private readonly store: PostStore,
    private readonly writer: MailWriter,
    private readonly quiet: QuietTimes,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * In the caller's open transaction: writes each mail whose key nobody used yet, and the job that sends it. What is not
   * urgent waits for daytime on a working day.
   *
   * @returns the ids of the mails that were written now
   */
  async claim(mails: readonly NewMail[]): Promise<string[]> {
    // Outside a transaction this throws: a mail that stays when what it tells of is rolled back must not be possible.
    if (!this.database.current || mails.length === 0) return []
    const rows = mails.map((mail) => this.written(mail))
    return this.database.transaction(CLERK, async (tx) => {
      const ids = new Set(await this.store.claim(rows, this.clock.now(), this.clock.today()))
      for (const [sendAt, own] of byTime(rows.filter(({ id }) => ids.has(id)))) {
        await this.outbox.enqueueAll(tx, sendMails, handfuls(own), { runAt: new Date(sendAt) })
      }
      return [...ids]
    })
  }

  /** The address of a screen, as letters have it. `path` begins with a slash. */
  link(path: string): string {
    return this.writer.link(path)
  }

  private written(mail: NewMail): PostedRow {
    const { key, kind, personId, groupIds, letter, because, urgent, calendar, stops = [], about = {} } = mail
    const id = mail.id ?? randomUUID()
    return {
      ...{ id, key, kind, personId, groupIds, about, because, stops, urgent },
      language: letter.language,
      messageId: this.writer.messageId(id),
      ...this.writer.write(letter, stops.length > 0),
      calendarMethod: calendar?.method ?? null,
      calendarContent: calendar?.content ?? null,
      sendAt: this.goesAt(mail).toISOString(),
    }
  }

  private goesAt({ sendAt, urgent }: NewMail): Date {
    const now = this.clock.now()
    const asked = sendAt !== undefined && sendAt > now ? sendAt : now
    return urgent ? asked : this.quiet.firstAllowed(asked)
  }
}

/** Most mails that are asked for together go together. */
function byTime(rows: readonly PostedRow[]): Map<string, PostedRow[]> {
  const times = new Map<string, PostedRow[]>()
  for (const row of rows) {
    const own = times.get(row.sendAt)
    if (own) own.push(row)
    else times.set(row.sendAt, [row])
  }
  return times
}

/** As one job each: what goes to the same person is looked at one after the other. */
function handfuls(rows: readonly PostedRow[]): { mailIds: string[] }[] {
  const open: { mailIds: string[]; people: Set<string> }[] = []
  const full: { mailIds: string[] }[] = []
  for (const { id, personId } of rows) {
    let one = open.find(({ people }) => !people.has(personId))
    if (!one) open.push((one = { mailIds: [], people: new Set() }))
    one.mailIds.push(id)
    one.people.add(personId)
    if (one.mailIds.length === MAILS_A_JOB) full.push(...open.splice(open.indexOf(one), 1))
  }
  return [...full, ...open].map(({ mailIds }) => ({ mailIds }))
}
