import type { ReminderKind } from '../reminder-words'
import { ANY, daysLater, type AllowedDays } from './allowed-days'
import type { DueRow, Withheld } from './due-row'

/**
 * What is as true some days earlier. Of these a weekly worklist takes along what the week brings: it is its reader's digest,
 * and would else hold them back until the next one.
 */
export const WITH_A_WORKLIST: readonly ReminderKind[] = ['gathering', 'prework', 'postwork']

/** One reminder in its place: the day it goes, or why it does not. */
export interface Laid {
  readonly row: DueRow
  /** `YYYY-MM-DD` in Europe/Oslo. */
  readonly goesOn: string
  readonly withheld: Withheld | null
  /** It goes before its day because a worklist goes. */
  readonly withWorklist?: boolean
}

/**
 * Lays what each person is due into digests, at most one in seven days; what cannot wait goes on its own day. A digest takes
 * along what would be too late for the next one, and a worklist what the week brings. The search for what goes today does the first step of this in its
 * statement (`CLAIM_DUE`), so that what is planned here is what is sent.
 */
export function layDigests(rows: readonly DueRow[], days: AllowedDays): Laid[] {
  const people = new Map<string, DueRow[]>()
  const laid: Laid[] = []
  for (const row of rows) {
    if (row.withheld !== null || row.urgent) {
      laid.push({ row, goesOn: row.readyOn, withheld: row.withheld })
      continue
    }
    const own = people.get(row.person.id)
    if (own) own.push(row)
    else people.set(row.person.id, [row])
  }
  for (const own of people.values()) laid.push(...layFor(own, days))
  return laid
}

interface Waiting {
  readonly row: DueRow
  readonly readyOn: string
}

function layFor(rows: readonly DueRow[], days: AllowedDays): Laid[] {
  const laid: Laid[] = []
  let waiting: Waiting[] = rows.map((row) => ({ row, readyOn: row.readyOn }))
  while (waiting.length > 0) {
    const goesOn = waiting.reduce((first, { readyOn }) => (readyOn < first ? readyOn : first), '9999-12-31')
    const weekLater = daysLater(goesOn, 7)
    const following = days.next(weekLater)
    const left: Waiting[] = []
    const weekly = waiting.some(({ row, readyOn }) => row.condition === 'worklist' && readyOn === goesOn)
    for (const one of waiting) {
      if (one.readyOn === goesOn || tooLateFor(following, one.row, weekLater)) {
        laid.push({ row: one.row, goesOn, withheld: null })
      } else if (weekly && one.row.windowOn < weekLater && WITH_A_WORKLIST.includes(one.row.condition)) {
        laid.push({ row: one.row, goesOn, withheld: null, withWorklist: true })
      } else if (one.readyOn >= weekLater) left.push(one)
      else {
        const readyOn = readyFrom(weekLater, one.row, days)
        if (readyOn === null) laid.push({ row: one.row, goesOn: one.readyOn, withheld: 'week' })
        else left.push({ row: one.row, readyOn })
      }
    }
    waiting = left
  }
  return laid
}

/** Whether the digest before is the last that can bring it. */
function tooLateFor(following: string | null, row: DueRow, weekLater: string): boolean {
  return row.windowOn < weekLater && following !== null && row.lastOn < following
}

/** The first day from one on, on the person's weekday if that is not too late. */
function readyFrom(from: string, { windowOn, lastOn, weekday }: DueRow, days: AllowedDays): string | null {
  const first = windowOn > from ? windowOn : from
  for (const wanted of [weekday, ANY]) {
    const day = days.next(first, wanted)
    if (day !== null && day <= lastOn) return day
  }
  return null
}
