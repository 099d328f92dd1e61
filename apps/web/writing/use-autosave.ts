import { useEffect, useState, useSyncExternalStore } from 'react'
import { Autosave, type SaveState, type Wiring } from './autosave'

/** One field's Autosave for as long as the field is on screen; leaving it saves what is left. */
export function useAutosave<T>(wiring: Wiring<T>): [SaveState<T>, Autosave<T>] {
  const [autosave] = useState(() => new Autosave(wiring))
  const state = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  const { stored, delayMs } = wiring
  useEffect(() => autosave.refresh(stored), [autosave, stored])
  useEffect(() => {
    if (delayMs === null) return
    const save = () => void autosave.flush()
    window.addEventListener('online', save)
    window.addEventListener('pagehide', save)
    return () => {
      window.removeEventListener('online', save)
      window.removeEventListener('pagehide', save)
      save()
    }
  }, [autosave, delayMs])
  return [state, autosave]
}
