import { useState } from 'react'

/** A text that has not been sent yet, kept on this device under a key of its own until it is. */
export function useUnsent(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '')
  const keep = (next: string) => {
    setText(next)
    try {
      if (next === '') localStorage.removeItem(key)
      else localStorage.setItem(key, next)
    } catch {
      // No room on this device: it still stands in the field.
    }
  }
  return [text, keep]
}
