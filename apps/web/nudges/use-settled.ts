import { useEffect, useState } from 'react'

const PAUSE_MS = 400

/** A value as it stands once the writer pauses: not each letter is worth a question. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
