import { useEffect, useRef } from 'react'

/** The button that brought this about is gone: what came in its place has the focus, and only then. */
export function useFocusOnce(wanted: boolean) {
  const place = useRef<HTMLElement>(null)
  const asked = useRef(wanted)
  useEffect(() => {
    if (asked.current) place.current?.focus()
  }, [])
  return place
}
