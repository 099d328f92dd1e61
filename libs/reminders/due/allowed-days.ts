import type { QuietReason } from '../../platform/quiet'

const DAY_MS = 86_400_000
/** Any day of the week. */
export const ANY = 0
/** Nobody chooses Sunday, on which nothing goes. */
const WEEKDAYS = [ANY, 1, 2, 3, 4, 5, 6]
/** As PostgreSQL has it. An array without gaps is looked up at once. */
const NEVER = 'infinity'

/** The days from one on, and which is the next of them on which something goes: any, or the weekday that somebody chose. */
export class AllowedDays {
  private readonly following = new Map<string, string>()
  private readonly days: string[]

  /**
   * @param from first day, `YYYY-MM-DD`
   * @param count how many days are known
   */
  constructor(from: string, count: number, quiet: ReadonlyMap<string, QuietReason>) {
    this.days = Array.from({ length: count }, (_, n) => daysLater(from, n))
    const next = new Map<number, string>()
    for (const day of [...this.days].reverse()) {
      if (!quiet.has(day)) {
        next.set(ANY, day)
        next.set(weekdayOf(day), day)
      }
      for (const weekday of WEEKDAYS) {
        const found = next.get(weekday)
        if (found !== undefined) this.following.set(`${day} ${weekday}`, found)
      }
    }
  }

  /** The first allowed day from `day` on that falls on the weekday; null when none is known. */
  next(day: string, weekday = ANY): string | null {
    return this.following.get(`${day} ${weekday}`) ?? null
  }

  /** The same for a statement: seven for each day in their order, the next of any weekday, of Monday, and so on. */
  table(): string[] {
    return this.days.flatMap((day) => WEEKDAYS.map((weekday) => this.next(day, weekday) ?? NEVER))
  }
}

export function daysLater(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** 1 is Monday, 7 Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
