import type { CheckInMode, NewCheckIn } from './queries'

/** What somebody said on this device and the server has not heard. */
export interface Said {
  readonly code: string
  readonly mode: CheckInMode
  /** When, by this device's own clock, in milliseconds. */
  readonly at: number
}

/** A code that was scanned, and when: it counts from then, although one may have to sign in first. */
interface Scan {
  readonly gathering: string
  readonly code: string
  readonly at: number
}

const SAID = 'kl.here.'
const SCAN = 'kl.scan'
/** After that a scanned code is of no use to anybody. */
const SCAN_MS = 30 * 60_000

export function keepSaid(person: string, gathering: string, said: Said): void {
  attempt(() => localStorage.setItem(`${SAID}${person}.${gathering}`, JSON.stringify(said)))
}

export function saidHere(person: string, gathering: string): Said | null {
  return attempt(
    () => JSON.parse(localStorage.getItem(`${SAID}${person}.${gathering}`) ?? 'null') as Said | null,
  )
}

export function forgetSaid(person: string, gathering: string): void {
  attempt(() => localStorage.removeItem(`${SAID}${person}.${gathering}`))
}

/** The gatherings at which this person said on this device that they are there, and the server has not heard. */
export function waitingCheckIns(person: string): readonly string[] {
  const own = `${SAID}${person}.`
  const keys = attempt(() => Object.keys(localStorage)) ?? []
  return keys.filter((key) => key.startsWith(own)).map((key) => key.slice(own.length))
}

/** As it is sent: how long ago is the same on every clock, also on one that is wrong. */
export function asSent({ code, mode, at }: Said): NewCheckIn {
  const secondsAgo = Math.floor((Date.now() - at) / 1000)
  return { code, mode, ...(secondsAgo > 1 ? { secondsAgo: Math.min(secondsAgo, 86_400) } : {}) }
}

const ADDRESS = /^\/samlinger\/([^/]+)\/her$/

/** Remembers a code from an address that was scanned. */
export function noteScan({ pathname, searchStr }: { pathname: string; searchStr: string }): void {
  const gathering = ADDRESS.exec(pathname)?.[1]
  // As it stands there: read as a number it would lose its first nought.
  const code = new URLSearchParams(searchStr).get('kode')
  if (!gathering || code === null || !/^\d{6}$/.test(code)) return
  const known = attempt(() => JSON.parse(localStorage.getItem(SCAN) ?? 'null') as Scan | null)
  if (known?.gathering === gathering && known.code === code) return
  attempt(() =>
    localStorage.setItem(SCAN, JSON.stringify({ gathering, code, at: Date.now() } satisfies Scan)),
  )
}

/** The code that was scanned for this gathering a moment ago. */
export function scannedFor(gathering: string): Scan | null {
  const scan = attempt(() => JSON.parse(localStorage.getItem(SCAN) ?? 'null') as Scan | null)
  return scan?.gathering === gathering && Date.now() - scan.at < SCAN_MS ? scan : null
}

export function forgetScan(): void {
  attempt(() => localStorage.removeItem(SCAN))
}

/** A browser may refuse its storage altogether. */
function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
