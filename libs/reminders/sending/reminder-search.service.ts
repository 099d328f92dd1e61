import { Injectable } from '@nestjs/common'
import { Post, type NewMail } from '../../mails'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { DueReminders } from '../due/due.store'
import { ReminderClaimsStore, type ClaimPart } from './reminder-claims.store'
import { reminderBecause, reminderLetter } from './reminder-letter'

const BATCH = 500

/** Finds what is due and claims it, mails and jobs in the same transaction: claimed and forgotten cannot happen. */
@Injectable()
export class ReminderSearch {
  constructor(
    private readonly database: Database,
    private readonly due: DueReminders,
    private readonly store: ReminderClaimsStore,
    private readonly post: Post,
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
    return this.database.transaction(actor, async () => {
      const due = await this.due.find(actor, { groups: null, days: 0, limit: BATCH, now: true })
      const claims = due.length === 0 ? [] : await this.store.claim(due, this.clock.now())
      if (claims.length === 0) return { found: claims.length, joined: 0 }
      const parts = await this.store.partsOfClaims(claims.map((claim) => claim.id))
      const own = byPerson(parts)
      await this.post.claim(own.map((one) => this.mail(one)))
      await this.store.join(
        own.map((one) => ({ mailId: one[0].claimId, claimIds: one.map((part) => part.claimId) })),
      )
      return { found: due.length, joined: own.length }
    })
  }

  private mail(parts: readonly [ClaimPart, ...ClaimPart[]]): NewMail {
    const [{ claimId, person }] = parts
    return {
      id: claimId,
      key: `reminders/${claimId}`,
      kind: 'reminders',
      personId: person.id,
      groupIds: [...new Set(parts.map((part) => part.groupId))],
      letter: reminderLetter(parts, (path) => this.post.link(path)),
      because: reminderBecause(parts),
      urgent: parts.some((part) => part.urgent),
      stops: [...new Set(parts.map((part) => part.condition))],
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
