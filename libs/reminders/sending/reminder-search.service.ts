import { Injectable } from '@nestjs/common'
import { Post, type NewMail } from '../../mails'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { DueReminders } from '../due/due.store'
import { ReminderClaimsStore, type ClaimPart } from './reminder-claims.store'
import { reminderBecause, reminderLetter } from './reminder-letter'
import { ReminderParts } from './reminder-parts.service'

const PEOPLE_A_PAGE = 500

/**
 * Finds what is due. Claiming is one statement, however much it is; what is claimed is then joined into mails, some people
 * at a time. A worker that dies between the two leaves claims without a mail, which the next search joins.
 */
@Injectable()
export class ReminderSearch {
  constructor(
    private readonly database: Database,
    private readonly due: DueReminders,
    private readonly store: ReminderClaimsStore,
    private readonly parts: ReminderParts,
    private readonly post: Post,
  ) {}

  async run(actor: Actor): Promise<void> {
    await this.database.transaction(actor, () => this.due.claim(), { patient: true })
    while (await this.joinSome(actor)) continue
  }

  /** Whether there was something to join. Claims, their mails and the jobs that send them are one transaction. */
  private joinSome(actor: Actor): Promise<boolean> {
    return this.database.transaction(actor, async () => {
      await this.store.takeTurns()
      const claimed = await this.store.unjoined(PEOPLE_A_PAGE)
      const mails = byPerson(await this.withTheirWorklist(await this.parts.whole(claimed)))
      await this.post.claim(mails.map((own) => this.mail(own)))
      await this.store.join(
        mails.map((own) => ({ mailId: own[0].claimId, claimIds: own.map((part) => part.claimId) })),
      )
      return claimed.length > 0
    })
  }

  /** A worklist turned out to be empty: what it was to take along goes on its own day. */
  private async withTheirWorklist(parts: readonly ClaimPart[]): Promise<readonly ClaimPart[]> {
    const worklists = new Set(
      parts.filter(({ condition }) => condition === 'worklist').map(({ person }) => person.id),
    )
    const early = parts.filter(({ withWorklist, person }) => withWorklist && !worklists.has(person.id))
    await this.store.giveBack(early.map(({ claimId }) => claimId))
    return parts.filter((part) => !early.includes(part))
  }

  private mail(parts: readonly [ClaimPart, ...ClaimPart[]]): NewMail {
    const [{ claimId, person }] = parts
    return {
      id: claimId,
      key: `reminders/${claimId}`,
      kind: 'reminders',
      personId: person.id,
      groupIds: [...new Set(parts.flatMap((part) => part.groupId ?? []))],
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
