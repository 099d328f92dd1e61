import { useState } from 'react'
import { useMe } from '../session/me'
import { draftBox } from '../writing/drafts'

interface Unsent {
  readonly text: string
  /** One for each post, however often it is sent. */
  readonly key: string
  /** Whether it was written earlier and is still waiting here. */
  readonly restored: boolean
  readonly change: (text: string) => void
  readonly clear: () => void
}

/** A text that is kept on this device with each letter, until it is sent. */
export function useUnsent(id: string, initial: string): Unsent {
  const me = useMe()
  const [box] = useState(() => draftBox<string>(me.id, 'talk', id))
  const [kept] = useState(() => box.read())
  const [text, setText] = useState(kept?.value ?? initial)
  const [key, setKey] = useState(() => kept?.version ?? newKey())
  const [restored, setRestored] = useState(kept !== null)
  return {
    text,
    key,
    restored,
    change: (value) => {
      setText(value)
      if (value === initial) box.clear()
      else box.keep({ value, version: key })
    },
    clear: () => {
      box.clear()
      setText(initial)
      setKey(newKey())
      setRestored(false)
    },
  }
}

/** `crypto.randomUUID` is missing where a page is not served over https. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
