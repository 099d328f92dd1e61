import { useState } from 'react'
import { useMe } from '../session/me'
import { unsentBox } from './unsent'

interface Writing {
  readonly text: string
  /** One for each post, however often it is sent. */
  readonly key: string
  /** Whether it was written earlier and is still waiting here. */
  readonly restored: boolean
  readonly change: (text: string) => void
  readonly clear: () => void
}

/** A text that is kept on this device with each letter, until it is sent. */
export function useUnsent(place: string, initial: string): Writing {
  const me = useMe()
  const [box] = useState(() => unsentBox(me.id, place))
  const [kept] = useState(() => box.read())
  const [text, setText] = useState(kept?.text ?? initial)
  const [key, setKey] = useState(() => kept?.key ?? newKey())
  const [restored, setRestored] = useState(kept !== null)
  return {
    text,
    key,
    restored,
    change: (value) => {
      setText(value)
      if (value === initial) box.clear()
      else box.keep({ text: value, key })
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
