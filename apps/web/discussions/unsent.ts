/** A text that waits on this device, and the key that it will be sent with. */
export interface Unsent {
  readonly text: string
  readonly key: string
}

export interface UnsentBox {
  readonly read: () => Unsent | null
  readonly keep: (unsent: Unsent) => void
  readonly clear: () => void
}

/** A place on this device for what one person is about to say; a browser that refuses its storage keeps nothing. */
export function unsentBox(person: string, place: string): UnsentBox {
  const at = `kl.talk.${person}.${place}`
  return {
    read: () => attempt(() => JSON.parse(localStorage.getItem(at) ?? 'null') as Unsent | null),
    keep: (unsent) => void attempt(() => localStorage.setItem(at, JSON.stringify(unsent))),
    clear: () => void attempt(() => localStorage.removeItem(at)),
  }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
