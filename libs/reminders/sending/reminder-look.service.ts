import { Injectable } from '@nestjs/common'
import { LastLook, Post, type ClaimedMail, type LookAnswer } from '../../mails'
import type { Actor } from '../../platform/actor'
import { Clock, osloInstant } from '../../platform/clock'
import { daysLater } from '../due/allowed-days'
import type { DueRow } from '../due/due-row'
import { DueReminders } from '../due/due.store'
import type { Outcome } from '../reminder-words'
import { ReminderClaimsStore, type ClaimPart } from './reminder-claims.store'
import { reminderLetter } from './reminder-letter'
import { ReminderParts } from './reminder-parts.service'

/** The last look before reminders go: whoever has done the thing a minute ago gets none of it. */
@Injectable()
export class ReminderLook {
  constructor(
    private readonly store: ReminderClaimsStore,
    private readonly parts: ReminderParts,
    private readonly due: DueReminders,
    private readonly post: Post,
    private readonly clock: Clock,
  ) {}

  @LastLook('reminders')
  async look(mails: readonly ClaimedMail[], actor: Actor): Promise<readonly LookAnswer[]> {
    // Some of what is in them may have been taken along from the days until the next digest.
    const until = daysLater(this.clock.today(), 6)
    const mailIds = mails.map(({ id }) => id)
    const groups = [...new Set(mails.flatMap(({ groupIds }) => groupIds))]
    const asked = await this.due.find(actor, { groups, until, mailIds })
    const answers = new Map(asked.map((row) => [row.ident, row]))
    const due = await this.withholdSettled(await this.store.partsOfMails(mailIds), answers)
    const left = await this.parts.whole(due)
    return mailIds.map((id) =>
      this.answer(
        left.filter(({ mailId }) => mailId === id),
        answers,
      ),
    )
  }

  private answer(left: readonly ClaimPart[], answers: ReadonlyMap<string, DueRow>): LookAnswer {
    if (!some(left)) return { withhold: 'no-longer-relevant' }
    const at = earliest(left.flatMap((part) => answers.get(part.ident) ?? []))
    if (at > this.clock.now()) return { later: at }
    return { go: reminderLetter(left, (path) => this.post.link(path)) }
  }

  private async withholdSettled(
    parts: readonly ClaimPart[],
    answers: ReadonlyMap<string, DueRow>,
  ): Promise<ClaimPart[]> {
    const settled = new Map<Outcome, string[]>()
    const left: ClaimPart[] = []
    for (const part of parts) {
      const answer = answers.get(part.ident)
      const why: Outcome | null = answer ? answer.withheld : 'no-longer-relevant'
      if (why) settled.set(why, [...(settled.get(why) ?? []), part.claimId])
      else left.push(part)
    }
    for (const [why, claimIds] of settled) await this.store.withhold(claimIds, why)
    return left
  }
}

function some(parts: readonly ClaimPart[]): parts is readonly [ClaimPart, ...ClaimPart[]] {
  return parts.length > 0
}

function earliest(rows: readonly DueRow[]): Date {
  const times = rows.map(({ readyOn, hour }) =>
    osloInstant(readyOn, `${String(hour).padStart(2, '0')}:00`).getTime(),
  )
  return new Date(Math.min(...times))
}
