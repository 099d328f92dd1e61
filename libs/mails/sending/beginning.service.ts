import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import type { MailOutcome } from '../mail-words'
import { MailWriter } from '../posting/mail-writer'
import { LastLooks, type LookAnswer } from './last-looks'
import { MailTimes } from './mail-times'
import { SendingStore, type MailRow } from './sending.store'

/** A mail that is to go now, and whether somebody has begun to send it before. */
export interface Begun {
  readonly mail: MailRow
  readonly before: boolean
}

/** The last look before a mail goes: whoever has done the thing a minute ago gets none. */
@Injectable()
export class MailBeginning {
  constructor(
    private readonly database: Database,
    private readonly store: SendingStore,
    private readonly looks: LastLooks,
    private readonly writer: MailWriter,
    private readonly times: MailTimes,
    private readonly clock: Clock,
  ) {}

  /** Writes down that the mail is being sent; null when nothing is to be sent now. */
  begin(actor: Actor, mailId: string): Promise<Begun | null> {
    return this.database.transaction(actor, async () => {
      const mail = await this.store.lock(mailId)
      if (mail?.state === 'sending') return { mail, before: true }
      if (mail?.state !== 'claimed') return null
      if (mail.obstacle) return this.withhold(mailId, mail.obstacle)
      if (await this.times.postponed(mail)) return null
      const answer = (await this.looks.at(mail.kind)?.(mail, actor)) ?? { go: 'as-written' }
      return this.follow(mail, answer)
    })
  }

  private async follow(mail: MailRow, answer: LookAnswer): Promise<Begun | null> {
    if ('withhold' in answer) return this.withhold(mail.id, answer.withhold)
    if ('later' in answer) return this.times.postpone(mail, answer.later)
    const { go } = answer
    const words = go === 'as-written' ? null : this.writer.write(go, mail.stops.length > 0)
    await this.store.begin(mail.id, this.clock.now(), words)
    return { mail: { ...mail, ...words }, before: false }
  }

  private async withhold(mailId: string, why: MailOutcome): Promise<null> {
    await this.store.close(mailId, 'withheld', { why })
    return null
  }
}
