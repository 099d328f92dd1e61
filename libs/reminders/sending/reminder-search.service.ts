import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Outbox } from '../../platform/jobs'
import { DueReminders } from '../due/due.store'
import { LetterWriter } from './letter-writer'
import { sendReminders } from './reminder-job-names'
import { ReminderMailsStore, type ClaimPart, type NewMail } from './reminder-mails.store'

const BATCH = 500

/** Finds what is due and claims it, mails and jobs in the same transaction: claimed and forgotten cannot happen. */
@Injectable()
export class ReminderSearch {
  constructor(
    private readonly database: Database,
    private readonly due: DueReminders,
    private readonly store: ReminderMailsStore,
    private readonly writer: LetterWriter,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Claims everything that can go now; how many mails that became. */
  async run(actor: Actor): Promise<number> {
    let mails = 0
    for (;;) {
      const { found, joined } = await this.batch(actor)
      mails += joined
      if (found < BATCH) return mails
    }
  }

  private batch(actor: Actor): Promise<{ found: number; joined: number }> {
    return this.database.transaction(actor, async (tx) => {
      const due = await this.due.find(actor, { groups: null, days: 0, limit: BATCH, now: true })
      const claims = due.length === 0 ? [] : await this.store.claim(due, this.clock.now())
      if (claims.length === 0) return { found: claims.length, joined: 0 }
      const parts = await this.store.partsOfClaims(claims.map((claim) => claim.id))
      const mails = byPerson(parts).map((own) => this.mail(own))
      await this.store.addMails(mails, this.clock.today())
      const jobs = mails.map((mail) => ({ mailId: mail.id }))
      await this.outbox.enqueueAll(tx, sendReminders, jobs)
      return { found: due.length, joined: mails.length }
    })
  }

  private mail(parts: readonly [ClaimPart, ...ClaimPart[]]): NewMail {
    const [{ claimId: id, person }] = parts
    const { subject, text, html } = this.writer.write(parts)
    return {
      id,
      personId: person.id,
      groupIds: [...new Set(parts.map((part) => part.groupId))],
      urgent: parts.some((part) => part.urgent),
      language: person.language,
      messageId: this.writer.messageId(id),
      subject,
      text,
      html,
      claimIds: parts.map((part) => part.claimId),
    }
  }
}

/** What is due to the same person goes in one mail, named after the first of its claims. */
function byPerson(parts: readonly ClaimPart[]): [ClaimPart, ...ClaimPart[]][] {
  const people = new Map<string, [ClaimPart, ...ClaimPart[]]>()
  for (const part of parts) {
    const own = people.get(part.person.id)
    if (own) own.push(part)
    else people.set(part.person.id, [part])
  }
  return [...people.values()]
}
