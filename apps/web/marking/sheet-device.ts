import type { Pending, PendingMarks } from './sheet-state'

/** What this device has of one list and one person who marks. Two tabs share it, and neither takes the other's away. */
export interface SheetDevice {
  readonly read: () => PendingMarks
  /** False when this device has no room, or keeps nothing at all. */
  readonly keep: (marks: PendingMarks) => boolean
  /** Lets go of marks, unless another tab has made others of the same people since. */
  readonly drop: (marks: PendingMarks) => void
}

const PREFIX = 'kl.sheet.'

export function sheetDevice(person: string, gathering: string): SheetDevice {
  const key = `${PREFIX}${person}.${gathering}`
  const read = () => marksOf(attempt(() => localStorage.getItem(key)))
  const write = (marks: PendingMarks) =>
    Object.keys(marks).length > 0
      ? (attempt(() => (localStorage.setItem(key, JSON.stringify(marks)), true)) ?? false)
      : (attempt(() => (localStorage.removeItem(key), true)) ?? true)
  return {
    read,
    keep: (marks) => write({ ...read(), ...marks }),
    drop: (marks) => {
      const gone = ([id, { at }]: [string, Pending]) => marks[id]?.at === at
      write(Object.fromEntries(Object.entries(read()).filter((entry) => !gone(entry))))
    },
  }
}

/** The gatherings with marks that this person made here and the server does not have. */
export function waitingSheets(person: string): readonly string[] {
  const own = `${PREFIX}${person}.`
  const keys = attempt(() => Object.keys(localStorage)) ?? []
  return keys.filter((key) => key.startsWith(own)).map((key) => key.slice(own.length))
}

/** A browser may refuse its storage altogether, or be out of room: then there is nothing, and nothing breaks. */
function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

function marksOf(value: string | null): PendingMarks {
  return (value === null ? null : attempt(() => JSON.parse(value) as PendingMarks)) ?? {}
}
