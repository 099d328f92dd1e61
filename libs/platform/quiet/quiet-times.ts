import { Injectable } from '@nestjs/common'
import { DateTime } from 'luxon'
import { osloDay, osloInstant } from '../clock'
import { quietDays, type QuietReason } from './quiet-days'

/** Between which hours in Oslo something goes. */
const DAYTIME = ['07:00', '20:00'] as const
const ALWAYS = ['00:00', '24:00'] as const
/** Longer than any row of quiet days: July has thirty-one, and a Sunday or a holiday may stand beside it. */
const LOOK_AHEAD = 62

/** When people are left in peace by what is not urgent. Where quiet times are switched off, never. */
@Injectable()
export class QuietTimes {
  constructor(readonly on: boolean) {}

  /** The first and the last hour of a day on which something goes, as `HH:mm` in Oslo. */
  get hours(): readonly [string, string] {
    return this.on ? DAYTIME : ALWAYS
  }

  /** The quiet days of a period, with the reason; `from` is `YYYY-MM-DD`. */
  days(from: string, count: number): ReadonlyMap<string, QuietReason> {
    return this.on ? quietDays(from, count) : new Map()
  }

  /** The first moment at or after `instant` at which something that can wait may go. */
  firstAllowed(instant: Date): Date {
    if (!this.on) return instant
    const [opens, closes] = DAYTIME
    const day = osloDay(instant)
    const quiet = this.days(day, LOOK_AHEAD)
    const tooLate = instant >= osloInstant(day, closes)
    if (!quiet.has(day) && !tooLate) return later(instant, osloInstant(day, opens))
    const next = nextDays(day).find((one) => !quiet.has(one)) ?? day
    return osloInstant(next, opens)
  }
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other
}

function nextDays(day: string): string[] {
  const first = DateTime.fromISO(day, { zone: 'UTC' })
  return Array.from({ length: LOOK_AHEAD - 1 }, (_, n) => first.plus({ days: n + 1 }).toISODate() ?? '')
}
