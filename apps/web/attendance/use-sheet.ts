import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Attendance, Sheet } from '../api/answers'
import type { Versioned } from '../api/client'
import { isStale } from '../api/problem'
import { readSheet, sheetQuery, writeSheet } from './queries'

/** What this person has marked and the server does not have yet, by enrolment. */
export type Changes = Readonly<Record<string, Attendance>>

export interface SheetEditing {
  readonly changes: Changes
  readonly statusOf: (enrolmentId: string) => Attendance
  readonly mark: (marked: Changes) => void
  readonly save: (reason: string) => void
  readonly saving: boolean
  readonly error: unknown
  readonly savedAt: Date | null
  /** Enrolments that somebody else marked otherwise while we did. */
  readonly disputed: ReadonlySet<string>
}

/** Marks on this device until the server has them; a conflict keeps ours and shows theirs. */
export function useSheet(gatheringId: string, stored: Versioned<Sheet>): SheetEditing {
  const client = useQueryClient()
  const [changes, setChanges] = useKeptChanges(gatheringId)
  const [disputed, setDisputed] = useState<ReadonlySet<string>>(new Set())
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const keep = (sheet: Versioned<Sheet>) => client.setQueryData(sheetQuery(gatheringId).queryKey, sheet)
  const stands = new Map(stored.data.marks.map((mark) => [mark.enrolmentId, mark.status]))
  const save = useMutation({
    mutationFn: (reason: string) => {
      const marks = Object.entries(changes).map(([enrolmentId, status]) => ({ enrolmentId, status }))
      return writeSheet(gatheringId, { marks, ...(reason ? { reason } : {}) }, stored.version)
    },
    onSuccess: (sheet) => {
      keep(sheet)
      setChanges({})
      setDisputed(new Set())
      setSavedAt(new Date())
      for (const key of ['group', 'group-progress', 'gatherings', 'gathering', 'home']) {
        void client.invalidateQueries({ queryKey: [key] })
      }
    },
    onError: async (error) => {
      if (!isStale(error)) return
      const newer = await readSheet(gatheringId)
      setDisputed(differing(changes, newer.data, stands))
      keep(newer)
    },
  })
  return {
    changes,
    statusOf: (enrolmentId) => changes[enrolmentId] ?? stands.get(enrolmentId) ?? 'unknown',
    mark: (marked) => setChanges(withoutEqual({ ...changes, ...marked }, stands)),
    save: (reason) => save.mutate(reason),
    saving: save.isPending,
    error: save.error,
    savedAt,
    disputed,
  }
}

function useKeptChanges(gatheringId: string): [Changes, (changes: Changes) => void] {
  const key = `kl.attendance.${gatheringId}`
  const [changes, setChanges] = useState<Changes>(
    () => JSON.parse(localStorage.getItem(key) ?? '{}') as Changes,
  )
  return [
    changes,
    (next) => {
      if (Object.keys(next).length > 0) localStorage.setItem(key, JSON.stringify(next))
      else localStorage.removeItem(key)
      setChanges(next)
    },
  ]
}

/** A mark set back to what is stored is no change. */
function withoutEqual(changes: Changes, stands: ReadonlyMap<string, Attendance>): Changes {
  return Object.fromEntries(Object.entries(changes).filter(([id, status]) => stands.get(id) !== status))
}

/** Where somebody changed what stands since we read it, to something else than we want. */
function differing(mine: Changes, newer: Sheet, before: ReadonlyMap<string, Attendance>): Set<string> {
  const changed = newer.marks.filter(
    ({ enrolmentId, status }) =>
      before.get(enrolmentId) !== status && mine[enrolmentId] !== undefined && mine[enrolmentId] !== status,
  )
  return new Set(changed.map(({ enrolmentId }) => enrolmentId))
}
