import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Outbox } from '../../platform/jobs'
import type { DueRow } from '../due/due.statement'
import { DueReminders } from '../due/due.store'
import type { Outcome } from '../reminder-words'
import { LetterWriter } from './letter-writer'
import { sendReminders } from './reminder-job-names'
import { ReminderMailsStore, type ClaimPart, type MailRow } from './reminder-mails.store'

/** A mail that is to go now, and whether somebody has begun to send it before. */
export interface Begun {
  readonly mail: MailRow
  readonly before: boolean
}

/** The last look before a mail goes: whoever has done the thing a minute ago gets none. */
@Injectable()
export class ReminderBeginning {
  constructor(
    private readonly database: Database,
    private readonly store: ReminderMailsStore,
    private readonly due: DueReminders,
    private readonly writer: LetterWriter,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Writes down that the mail is being sent; null when nothing is to be sent now. */
  begin(actor: Actor, mailId: string): Promise<Begun | null> {
    return this.database.transaction(actor, async () => {
      const mail = await this.store.lockMail(mailId)
      if (mail?.state === 'sending') return { mail, before: true }
      if (mail?.state !== 'claimed') return null
      const asked = await this.due.find(actor, { groups: null, days: 0, mailId, limit: 1_000 })
      const answers = new Map(asked.map((row) => [row.ident, row]))
      const left = await this.withholdSettled(await this.store.partsOfMail(mailId), answers)
      if (!some(left)) return this.withholdMail(mailId)
      const at = earliest(left.map((part) => answers.get(part.ident)))
      if (at > this.clock.now()) return this.postpone(mailId, at)
      const words = this.writer.write(left)
      await this.store.begin(mailId, this.clock.now(), words)
      return { mail: { ...mail, ...words }, before: false }
    })
  }

  private async withholdSettled(
    parts: readonly ClaimPart[],
    answers: ReadonlyMap<string, DueRow>,
  ): Promise<ClaimPart[]> {
    const left: ClaimPart[] = []
    for (const part of parts) {
      const answer = answers.get(part.ident)
      const why: Outcome | null = answer ? answer.withheld : 'no-longer-relevant'
      if (why) await this.store.withhold([part.claimId], why)
      else left.push(part)
    }
    return left
  }

  private async withholdMail(mailId: string): Promise<null> {
    await this.store.close(mailId, 'withheld', {})
    return null
  }

  /** Night fell, or a quiet day began, between the claim and now. */
  private async postpone(mailId: string, runAt: Date): Promise<null> {
    await this.outbox.enqueue(this.database.current, sendReminders, { mailId }, { runAt })
    return null
  }
}

function some(parts: readonly ClaimPart[]): parts is readonly [ClaimPart, ...ClaimPart[]] {
  return parts.length > 0
}

function earliest(rows: readonly (DueRow | undefined)[]): Date {
  const days = rows.flatMap((row) => (row ? [row.sortsAt] : [])).sort()
  return new Date(days[0] ?? 0)
}
