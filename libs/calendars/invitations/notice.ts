import type { Language } from '../../platform/i18n'
import type { PlannedItem } from '../entries/calendar-entry'

/** What was said of when and where. */
export interface ToldFacts {
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly link: string
  readonly mode: string
}

/** One message to one person's calendar, with what its reader knows already. */
export interface Notice {
  readonly id: string
  readonly uid: string
  readonly sequence: number
  readonly method: 'REQUEST' | 'CANCEL'
  readonly madeAt: Date
  readonly groupIds: readonly string[]
  readonly person: { readonly id: string; readonly name: string; readonly email: string }
  readonly language: Language
  readonly gatheringId: string
  /** Null for a local session. */
  readonly module: number | null
  readonly title: string
  readonly facts: ToldFacts
  readonly agenda: readonly PlannedItem[]
  /** What to bring, read or do before; empty when nothing is said. */
  readonly preparation: string
  /** What the calendar of the reader holds now; null when it holds nothing of this. */
  readonly known: ToldFacts | null
  /** Whether the gathering itself is cancelled. */
  readonly off: boolean
  readonly reason: string
  /** Whether a later message says something else. */
  readonly superseded: boolean
  /** Whether something changed around it that nobody has looked at yet. */
  readonly changing: boolean
}

export const newsKinds = ['called', 'moved', 'rearranged', 'cancelled', 'out'] as const
/** What a message is to its reader. */
export type News = (typeof newsKinds)[number]

const SOON_MS = 48 * 3_600_000

/** What the message tells its reader; null when it tells them nothing that they do not know. */
export function newsOf({ method, facts, known, off }: Notice): News | null {
  if (method === 'CANCEL') return known ? (off ? 'cancelled' : 'out') : null
  if (!known) return 'called'
  if (+known.startsAt !== +facts.startsAt || +known.endsAt !== +facts.endsAt) return 'moved'
  const same = (['title', 'place', 'link', 'mode'] as const).every((key) => known[key] === facts[key])
  return same ? null : 'rearranged'
}

/** Whether the reader would otherwise find out too late: the day is near, as they know it or as it is now. */
export function cannotWait({ facts, known }: Notice, now: Date): boolean {
  const first = Math.min(+facts.startsAt, +(known?.startsAt ?? facts.startsAt))
  return first - now.getTime() < SOON_MS
}
