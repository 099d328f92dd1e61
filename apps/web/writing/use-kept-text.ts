import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Versioned } from '../api/client'
import { useMe } from '../session/me'
import { deviceBox } from './device-copy'
import { dropDraft, putDraft, readDraft, type Draft, type OfActivity } from './draft-queries'
import type { DraftLine, KeptState } from './kept-state'
import { KeptText } from './kept-text'

interface KeptOptions {
  readonly stored: Versioned<string>
  /** Saves for real; `draft` goes along, so that the API removes the draft that this text was written on. */
  readonly save: (text: string, version: string | null, draft: number) => Promise<Versioned<string>>
  readonly reload: () => Promise<Versioned<string>>
}

interface KeptTextOptions extends KeptOptions {
  readonly of: OfActivity
  /** From `draftQuery(of)`, loaded before the field is shown. */
  readonly draft: Draft | null
}

/** One text that is never lost, for as long as its field is on screen. */
export function useKeptText({ of, draft, ...options }: KeptTextOptions): [KeptState, KeptText] {
  return useKept([of.id, of.activityId], draft, lineOf(of), options)
}

/** The same for a text that the server keeps no draft of: what is not saved stays on this device. */
export function useTextHere({
  place,
  ...options
}: KeptOptions & { readonly place: readonly [string, string] }): [KeptState, KeptText] {
  return useKept(place, null, null, options)
}

function useKept(
  [group, subject]: readonly [string, string],
  draft: Draft | null,
  line: DraftLine | null,
  options: KeptOptions,
): [KeptState, KeptText] {
  const { stored, save } = options
  const me = useMe()
  const [kept] = useState(() => {
    const device = deviceBox(me.id, group, subject)
    return new KeptText({ ...options, draft, line, writer: crypto.randomUUID(), device })
  })
  const state = useSyncExternalStore(kept.subscribe, kept.snapshot)
  useEffect(() => kept.savesBy(save), [kept, save])
  useEffect(() => kept.refresh(stored), [kept, stored])
  useEffect(() => followThePage(kept), [kept])
  return [state, kept]
}

function lineOf(of: OfActivity): DraftLine {
  return {
    read: () => readDraft(of),
    put: (draft, version, leaving) => putDraft(of, draft, version, leaving),
    drop: (version) => dropDraft(of, version),
  }
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
