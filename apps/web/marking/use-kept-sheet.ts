import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Sheet } from '../api/answers'
import type { Versioned } from '../api/client'
import { useMe } from '../session/me'
import { KeptSheet } from './kept-sheet'
import { readSheet, sheetQuery, writeSheet } from './queries'
import { sheetDevice } from './sheet-device'
import type { SheetState } from './sheet-state'

/** What is told from attendance elsewhere. */
const TOLD = ['group', 'group-progress', 'gatherings', 'gathering', 'home']

/** One attendance list that saves itself, for as long as it is on screen. */
export function useKeptSheet(gatheringId: string, stored: Versioned<Sheet>): [SheetState, KeptSheet] {
  const me = useMe()
  const client = useQueryClient()
  const [kept] = useState(
    () =>
      new KeptSheet({
        me: me.id,
        stored,
        device: sheetDevice(me.id, gatheringId),
        read: () => readSheet(gatheringId),
        write: (marks, version, leaving) => writeSheet(gatheringId, marks, version, leaving),
        saved: (sheet) => {
          client.setQueryData(sheetQuery(gatheringId).queryKey, sheet)
          for (const key of TOLD) void client.invalidateQueries({ queryKey: [key] })
        },
      }),
  )
  const state = useSyncExternalStore(kept.subscribe, kept.snapshot)
  useEffect(() => followThePage(kept), [kept])
  return [state, kept]
}

/** Sends what waits when the page is hidden or left, and again when there is a network or somebody looks. */
function followThePage(kept: KeptSheet): () => void {
  kept.open()
  const leave = () => kept.leave()
  const seen = () => {
    if (document.visibilityState === 'visible') return kept.open()
    kept.leave()
    kept.close()
  }
  const back = () => kept.resume()
  window.addEventListener('pagehide', leave)
  window.addEventListener('online', back)
  document.addEventListener('visibilitychange', seen)
  return () => {
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('online', back)
    document.removeEventListener('visibilitychange', seen)
    void kept.sync()
    kept.close()
  }
}
