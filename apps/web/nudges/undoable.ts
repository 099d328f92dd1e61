import { useSyncExternalStore } from 'react'

/** What was just sent and may still be taken back. */
export interface Undoable {
  readonly id: string
  /** To whom, in a sentence. */
  readonly said: string
  /** When it goes, in a sentence. */
  readonly when: string
  readonly seconds: number
}

let present: Undoable | null = null
const watching = new Set<() => void>()

/** Stays while the reader goes from one page to another: ten seconds are ten seconds. */
export function offerUndo(undoable: Undoable | null): void {
  present = undoable
  for (const tell of watching) tell()
}

function watch(tell: () => void): () => void {
  watching.add(tell)
  return () => watching.delete(tell)
}

export function useUndoable(): Undoable | null {
  return useSyncExternalStore(watch, () => present)
}
