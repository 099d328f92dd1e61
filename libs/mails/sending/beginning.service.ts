import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import type { MailOutcome } from '../mail-words'
import { MailWriter, type Written } from '../posting/mail-writer'
import { LastLooks, type LookAnswer } from './last-looks'
import { MailTimes } from './mail-times'
import { SendingStore, type Ending, type MailRow } from './sending.store'

/** A mail that is to go now, and whether somebody has begun to send it before. */
export interface Begun {
  readonly mail: MailRow
  readonly before: boolean
}

/** Looked at, true, and not begun; the words where they are others than those that were written down. */
export interface Waiting extends Begun {
  readonly words: Written | null
}

/** The last look before mails go: whoever has done the thing a minute ago gets none. */
@Injectable()
export class MailBeginning {
  /** How many of a job are under way at a time; no more of them are uncertain when a worker dies. */
  static readonly atOnce = 2

  constructor(
    private readonly database: Database,
    private readonly store: SendingStore,
    private readonly looks: LastLooks,
    private readonly writer: MailWriter,
    private readonly times: MailTimes,
    private readonly clock: Clock,
  ) {}

  /** One look at all of them, and the first few begun in the same transaction. */
  look(actor: Actor, mailIds: readonly string[]): Promise<{ begun: Begun[]; waiting: Waiting[] }> {
    return this.database.transaction(actor, async () => {
      const locked = await this.store.lock(mailIds)
      const interrupted = locked.filter(({ state }) => state === 'sending')
      const fresh = await this.due(
        actor,
        locked.filter(({ state }) => state === 'claimed'),
      )
      const ready: Waiting[] = interrupted.map((mail) => ({ mail, before: true, words: null }))
      for (const [mail, answer] of await this.looks.at(fresh, actor)) {
        ready.push(...(await this.follow(actor, mail, answer)))
      }
      return { begun: await this.begin(actor, ready), waiting: ready.slice(MailBeginning.atOnce) }
    })
  }

  /**
   * Closes those that were open, writes down that the first few of the others are being sent, and says which of them nobody
   * else has taken. Committed when it answers, unless a transaction is open.
   */
  async begin(actor: Actor, waiting: readonly Waiting[], endings: readonly Ending[] = []): Promise<Begun[]> {
    const few = waiting.slice(0, MailBeginning.atOnce)
    const fresh = few.filter(({ before }) => !before)
    const taken = new Set(await this.store.turn(actor, endings, fresh, this.clock.now()))
    return few.filter(({ mail, before }) => before || taken.has(mail.id))
  }

  /** Those that nothing stands against, at this time of the day. */
  private async due(actor: Actor, mails: readonly MailRow[]): Promise<MailRow[]> {
    const due: MailRow[] = []
    for (const mail of mails) {
      if (mail.obstacle) await this.withhold(actor, mail, mail.obstacle)
      else if (!(await this.times.postponed(mail))) due.push(mail)
    }
    return due
  }

  private async follow(actor: Actor, mail: MailRow, answer: LookAnswer): Promise<Waiting[]> {
    if ('withhold' in answer) return this.withhold(actor, mail, answer.withhold)
    if ('later' in answer) return this.times.postpone(mail, answer.later)
    const { go } = answer
    const words = go === 'as-written' ? null : this.writer.write(go, mail.stops.length > 0)
    return [{ mail: { ...mail, ...words }, before: false, words }]
  }

  private async withhold(actor: Actor, mail: MailRow, why: MailOutcome): Promise<[]> {
    await this.store.turn(actor, [{ mail, state: 'withheld', why }], [], this.clock.now())
    return []
  }
}
