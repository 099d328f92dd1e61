import { Injectable } from '@nestjs/common'
import { LastLook, Post, type ClaimedMail, type LookAnswer } from '../../mails'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import type { DueRow } from '../due/due.statement'
import { DueReminders } from '../due/due.store'
import type { Outcome } from '../reminder-words'
import { ReminderClaimsStore, type ClaimPart } from './reminder-claims.store'
import { reminderLetter } from './reminder-letter'

/** The last look before reminders go: whoever has done the thing a minute ago gets none of it. */
@Injectable()
export class ReminderLook {
  constructor(
    private readonly store: ReminderClaimsStore,
    private readonly due: DueReminders,
    private readonly post: Post,
    private readonly clock: Clock,
  ) {}

  @LastLook('reminders')
  async look({ id, groupIds }: ClaimedMail, actor: Actor): Promise<LookAnswer> {
    const asked = await this.due.find(actor, { groups: groupIds, days: 0, mailId: id, limit: 1_000 })
    const answers = new Map(asked.map((row) => [row.ident, row]))
    const left = await this.withholdSettled(await this.store.partsOfMail(id), answers)
    if (!some(left)) return { withhold: 'no-longer-relevant' }
    const at = earliest(left.map((part) => answers.get(part.ident)))
    if (at > this.clock.now()) return { later: at }
    return { go: reminderLetter(left, (path) => this.post.link(path)) }
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
}

function some(parts: readonly ClaimPart[]): parts is readonly [ClaimPart, ...ClaimPart[]] {
  return parts.length > 0
}

function earliest(rows: readonly (DueRow | undefined)[]): Date {
  const days = rows.flatMap((row) => (row ? [row.sortsAt] : [])).sort()
  return new Date(days[0] ?? 0)
}
