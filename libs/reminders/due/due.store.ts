import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock, osloDay } from '../../platform/clock'
import { Database } from '../../platform/database'
import { QuietTimes, type QuietReason } from '../../platform/quiet'
import { DUE, type DueRow } from './due.statement'

const DAY_MS = 86_400_000
/** Rules name days up to two months in the past, and a reminder may be moved two months ahead. */
const BEHIND = 62
const AHEAD = 62

/** Which part of what is due is asked for. */
export interface DueQuestion {
  /** Null: every group. */
  readonly groups: readonly string[] | null
  /** How many days ahead rules may name. */
  readonly days: number
  /** The reminders of this mail, instead of those that nobody has claimed. */
  readonly mailId?: string
  readonly after?: readonly string[] | null
  readonly limit: number
  /** Only those that can go at this moment. */
  readonly now?: boolean
}

/** Asks the one statement that knows what is due. */
@Injectable()
export class DueReminders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly quietTimes: QuietTimes,
  ) {}

  find(actor: Actor, { groups, days, mailId, after, limit, now = false }: DueQuestion): Promise<DueRow[]> {
    const at = this.clock.now()
    const quiet = [...this.quiet(days).keys()]
    const last = osloDay(new Date(at.getTime() + days * DAY_MS))
    const page = [after?.[0] ?? null, after?.[1] ?? null, limit, now]
    return this.database.read<DueRow>(actor, DUE, [
      at,
      actor.language,
      quiet,
      groups,
      last,
      mailId ?? null,
      ...page,
      ...this.quietTimes.hours,
    ])
  }

  /** The quiet days among those that a question of so many days can meet. */
  quiet(days: number): ReadonlyMap<string, QuietReason> {
    const from = osloDay(new Date(this.clock.now().getTime() - BEHIND * DAY_MS))
    return this.quietTimes.days(from, BEHIND + days + AHEAD)
  }
}
