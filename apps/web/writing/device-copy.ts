/** What this device has of a text: all of it while nobody else has it, then only who sent it. */
export type DeviceCopy =
  | {
      readonly sent: false
      readonly writer: string
      readonly text: string
      /** The stored version that it was begun on, and the version of the draft that it continues. */
      readonly basedOn: number
      readonly draft: number
    }
  | { readonly sent: true; readonly writer: string }

export interface DeviceBox {
  readonly read: () => DeviceCopy | null
  /** False when this device has no room, or keeps nothing at all. */
  readonly keep: (copy: DeviceCopy) => boolean
  readonly clear: () => void
}

const PREFIX = 'kl.text.'

/** A place on this device for one person's text of one activity. */
export function deviceBox(person: string, group: string, activity: string): DeviceBox {
  const key = `${PREFIX}${person}.${group}.${activity}`
  return {
    read: () => copyOf(attempt(() => localStorage.getItem(key))),
    keep: (copy) => kept(key, JSON.stringify(copy)) || (makeRoom() && kept(key, JSON.stringify(copy))),
    clear: () => void attempt(() => localStorage.removeItem(key)),
  }
}

function kept(key: string, value: string): boolean {
  return attempt(() => (localStorage.setItem(key, value), true)) ?? false
}

/** Lets go of what the server has anyway; true when there was any. */
function makeRoom(): boolean {
  const sent = (attempt(() => Object.keys(localStorage)) ?? []).filter(
    (key) => key.startsWith(PREFIX) && copyOf(attempt(() => localStorage.getItem(key)))?.sent,
  )
  for (const key of sent) attempt(() => localStorage.removeItem(key))
  return sent.length > 0
}

/** A browser may refuse its storage altogether, or be out of room: then there is nothing, and nothing breaks. */
function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

function copyOf(value: string | null): DeviceCopy | null {
  return value === null ? null : attempt(() => JSON.parse(value) as DeviceCopy)
}
