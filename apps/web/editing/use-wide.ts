import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 62rem)'

/** Whether three languages have room side by side. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(WIDE)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => window.matchMedia(WIDE).matches,
  )
}
