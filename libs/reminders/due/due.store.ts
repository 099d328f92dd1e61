import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { QuietTimes, type QuietReason } from '../../platform/quiet'
import { AllowedDays, daysLater } from './allowed-days'
import { WITH_A_WORKLIST } from './digests'
import { CLAIM_DUE, DUE, DUE_OF_GROUPS } from './due.statement'
import type { DueRow } from './due-row'

const DAY_MS = 86_400_000
/** Longer than any row of quiet days, and a week more. */
const AHEAD = 62

/** Which part of what is due is asked for. */
export interface DueQuestion {
  /** Null: every group, and the network. */
  readonly groups: readonly string[] | null
  /** The last day that rules may name, `YYYY-MM-DD`. */
  readonly until: string
  /** The reminders of these mails, instead of those that nobody has claimed; no two of them to the same person. */
  readonly mailIds?: readonly string[]
}

/** Asks the one statement that knows what is due. */
@Injectable()
export class DueReminders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly quietTimes: QuietTimes,
  ) {}

  find(actor: Actor, { groups, until, mailIds }: DueQuestion): Promise<DueRow[]> {
    const params = [...this.params(until), actor.language, mailIds ?? null]
    return groups === null
      ? this.database.read<DueRow>(actor, DUE, params)
      : this.database.read<DueRow>(actor, DUE_OF_GROUPS, [...params, groups])
  }

  /** Claims, in the transaction that is open, everything that goes at this moment; how many reminders that is. */
  async claim(): Promise<number> {
    // A digest takes along what would be too late a week from now, so the statement looks that far.
    const until = daysLater(this.clock.today(), 6)
    const [row] = await this.database.run<{ claimed: number }>(CLAIM_DUE, [
      ...this.params(until),
      WITH_A_WORKLIST,
    ])
    return row?.claimed ?? 0
  }

  /** The days from today on which something goes, as far as a question until that day can meet them. */
  allowed(until: string): AllowedDays {
    return new AllowedDays(this.clock.today(), this.reach(until), this.quiet(until))
  }

  quiet(until: string): ReadonlyMap<string, QuietReason> {
    return this.quietTimes.days(this.clock.today(), this.reach(until))
  }

  private reach(until: string): number {
    return Math.round((Date.parse(until) - Date.parse(this.clock.today())) / DAY_MS) + AHEAD
  }

  private params(until: string): unknown[] {
    return [this.clock.now(), this.quietTimes.on, until, this.allowed(until).table()]
  }
}
