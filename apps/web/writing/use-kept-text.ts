import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Versioned } from '../api/client'
import { useMe } from '../session/me'
import { deviceBox } from './device-copy'
import { dropDraft, putDraft, readDraft, type Draft, type OfActivity } from './draft-queries'
import type { KeptState } from './kept-state'
import { KeptText } from './kept-text'

interface KeptTextOptions {
  readonly of: OfActivity
  readonly stored: Versioned<string>
  /** From `draftQuery(of)`, loaded before the field is shown. */
  readonly draft: Draft | null
  /** Saves for real; `draft` goes along, so that the API removes the draft that this text was written on. */
  readonly save: (text: string, version: string | null, draft: number) => Promise<Versioned<string>>
  readonly reload: () => Promise<Versioned<string>>
}

/** One text that is never lost, for as long as its field is on screen. */
export function useKeptText(options: KeptTextOptions): [KeptState, KeptText] {
  const { of, stored } = options
  const me = useMe()
  // What is saved beside the text, such as who may read it, is what stands on the screen when it is saved.
  const latest = useRef(options)
  useEffect(() => void (latest.current = options))
  const [kept] = useState(
    () =>
      new KeptText({
        ...options,
        save: (text, version, draft) => latest.current.save(text, version, draft),
        writer: crypto.randomUUID(),
        device: deviceBox(me.id, of.id, of.activityId),
        line: {
          read: () => readDraft(of),
          put: (draft, version, leaving) => putDraft(of, draft, version, leaving),
          drop: (version) => dropDraft(of, version),
        },
      }),
  )
  const state = useSyncExternalStore(kept.subscribe, kept.snapshot)
  useEffect(() => kept.refresh(stored), [kept, stored])
  useEffect(() => followThePage(kept), [kept])
  return [state, kept]
}

/** Sends what waits when the page is hidden or left, and again when there is a network or somebody looks. */
function followThePage(kept: KeptText): () => void {
  kept.open()
  const leave = () => kept.leave()
  const seen = () => (document.visibilityState === 'hidden' ? kept.leave() : kept.resume())
  const back = () => kept.resume()
  window.addEventListener('pagehide', leave)
  window.addEventListener('online', back)
  document.addEventListener('visibilitychange', seen)
  return () => {
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('online', back)
    document.removeEventListener('visibilitychange', seen)
    kept.leave(false)
  }
}
