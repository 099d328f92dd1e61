import type { Attendance, Mark, Sheet } from '../api/answers'
import type { Versioned } from '../api/client'

export type Mode = NonNullable<Mark['mode']>

/** What somebody is marked as, and how they were there. */
export interface Choice {
  readonly status: Attendance
  readonly mode: Mode | null
}

/** A mark that the server does not have yet, and the mark that stood there when it was made. */
export interface Pending extends Choice {
  readonly onto: Choice
  /** What was sent for this person before, and may have arrived although no answer said so: no news from anybody else. */
  readonly tried: readonly Choice[]
  /** When it was made, in milliseconds; tells two tabs of one device which mark they mean. */
  readonly at: number
}

export interface NewMarks {
  readonly marks: { enrolmentId: string; status: Attendance; mode: Mode | null }[]
  readonly reason?: string
}

export type PendingMarks = Readonly<Record<string, Pending>>

/**
 * Where the marks are: all with the server; on this device and on their way; being sent; sent; on this device alone
 * because nobody answers; or refused for a reason that waiting does not mend.
 */
export type SheetStatus = 'clean' | 'waiting' | 'saving' | 'saved' | 'unreached' | 'refused'

export interface SheetState {
  readonly stored: Versioned<Sheet>
  readonly pending: PendingMarks
  /** People whom somebody else marked otherwise in the meantime. Both marks are kept until one is chosen. */
  readonly disputed: ReadonlySet<string>
  /** Marks of people who are not on this list any more. They are told of, and go when the reader has seen it. */
  readonly strays: readonly string[]
  readonly status: SheetStatus
  readonly savedAt: Date | null
  /** This device has no room, so the marks are safe only once the server has them. */
  readonly full: boolean
  readonly error: unknown
}

function same(one: Choice, other: Choice): boolean {
  return one.status === other.status && one.mode === other.mode
}

/** What the person said of themselves and nobody has marked otherwise. */
export function saidThemselves(mark: Mark): boolean {
  return mark.checkIn !== null && mark.markedBy?.id === mark.person.id
}

/** What stands on the list, without whose it is: nothing of that is kept on a device. */
export function choiceOf(sheet: Sheet, id: string): Choice {
  const mark = sheet.marks.find(({ enrolmentId }) => enrolmentId === id)
  return { status: mark?.status ?? 'unknown', mode: mark?.mode ?? null }
}

export interface Told {
  /** Whose device it is. */
  readonly me: string
  /** Whether the server has just told of this list. */
  readonly fresh: boolean
}

export interface Settled {
  readonly pending: PendingMarks
  readonly disputed: ReadonlySet<string>
  readonly strays: readonly string[]
}

/**
 * How the marks of this device stand to a newer list. What the list says already is done. What somebody else changed
 * since the mark was made is disputed – but not what a person said of themselves: that stays on the list beside any mark,
 * and where both say "present" it is theirs that stands, because they know how they were there.
 */
export function settle(pending: PendingMarks, sheet: Sheet, { me, fresh }: Told): Settled {
  const marks = new Map(sheet.marks.map((mark) => [mark.enrolmentId, mark]))
  const left: Record<string, Pending> = {}
  const disputed = new Set<string>()
  const strays: string[] = []
  for (const [id, mine] of Object.entries(pending)) {
    const mark = marks.get(id)
    if (mark && isDone(mine, mark, fresh)) continue
    left[id] = mine
    if (!mark) strays.push(id)
    else if (isNews(mine, mark, me)) disputed.add(id)
  }
  return { pending: left, disputed, strays }
}

function isNews(mine: Pending, mark: Mark, me: string): boolean {
  if (saidThemselves(mark) || same(mark, mine.onto)) return false
  const mayBeOurs = mark.markedBy === null || mark.markedBy.id === me
  return !(mayBeOurs && mine.tried.some((sent) => same(mark, sent)))
}

function isDone(mine: Pending, mark: Mark, fresh: boolean): boolean {
  // Of a list that is known already, an earlier mark that is on its way would make something else.
  if (same(mark, mine)) return fresh || mine.tried.length === 0
  return saidThemselves(mark) && mark.status === mine.status && !same(mark, mine.onto)
}
