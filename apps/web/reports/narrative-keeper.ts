import type { Narrative } from '../api/answers'
import type { Versioned } from '../api/client'
import { ApiProblem } from '../api/problem'
import type { DeviceBox } from '../writing/device-copy'
import { numberOf } from '../writing/opening'

const PAUSE_MS = 1_000
const AGAIN_MS = 5_000

export type SaveStatus = 'idle' | 'typing' | 'saving' | 'saved' | 'unsaved' | 'refused'

export interface KeptNarrative {
  readonly text: string
  readonly status: SaveStatus
  readonly savedAt: Date | null
  /** What somebody else stored meanwhile; the writer chooses. */
  readonly theirs: Versioned<Narrative> | null
  /** This device has no room, so the text is safe only once the server has it. */
  readonly full: boolean
  readonly error: unknown
}

export interface NarrativeStage {
  readonly stored: Versioned<Narrative>
  /** Where this device keeps what the server does not have yet. */
  readonly device: DeviceBox
  readonly read: () => Promise<Versioned<Narrative>>
  readonly write: (text: string, version: string | null) => Promise<Versioned<Narrative>>
  /** Called when the server has a new text. */
  readonly told: (after: Versioned<Narrative>) => void
}

/**
 * Saves what is typed a moment after the last letter, one request at a time, never over what somebody else stored. Until
 * the server has it, it is on this device, and goes on from there when the page is opened again.
 */
export class NarrativeKeeper {
  private state: KeptNarrative
  private version: string | null
  private kept: string
  private timer: ReturnType<typeof setTimeout> | undefined
  private busy = false
  private readonly listeners = new Set<() => void>()

  constructor(private readonly stage: NarrativeStage) {
    const { data, version } = stage.stored
    this.version = version
    this.kept = data.text
    this.state = {
      text: data.text,
      status: 'idle',
      savedAt: null,
      theirs: null,
      full: false,
      error: null,
      ...this.left(),
    }
  }

  /** The field is on screen: what this device still has is saved, unless the writer has to choose first. */
  open(): void {
    if (this.state.status === 'unsaved') this.later(0)
  }

  snapshot = (): KeptNarrative => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  change = (text: string): void => {
    this.set({ text, status: 'typing', full: !this.keepHere(text) })
    this.later(PAUSE_MS)
  }

  /** The writer has seen what somebody else wrote, and writes over it. */
  keepMine = (): void => {
    this.version = this.state.theirs?.version ?? this.version
    this.set({ theirs: null, status: 'typing', full: !this.keepHere(this.state.text) })
    void this.save()
  }

  takeTheirs = (): void => {
    const { theirs } = this.state
    if (!theirs) return
    this.version = theirs.version
    this.kept = theirs.data.text
    this.stage.device.clear()
    this.set({ text: theirs.data.text, theirs: null, status: 'idle' })
  }

  save = async (): Promise<void> => {
    const { text, theirs } = this.state
    const tooLong = [...text].length > this.stage.stored.data.limit
    if (this.busy || theirs || tooLong || text === this.kept) return
    this.busy = true
    clearTimeout(this.timer)
    this.set({ status: 'saving' })
    try {
      this.saved(text, await this.stage.write(text, this.version))
    } catch (error) {
      await this.failed(error, text)
    } finally {
      this.busy = false
    }
  }

  private saved(text: string, after: Versioned<Narrative>): void {
    this.version = after.version
    this.kept = text
    const savedAt = new Date(after.data.writtenAt ?? this.stage.stored.data.writtenAt ?? '')
    const whole = this.state.text === text
    if (whole) this.stage.device.clear()
    else this.keepHere(this.state.text)
    this.set({ full: false, status: whole ? 'saved' : 'typing', savedAt, error: null })
    this.stage.told(after)
    if (!whole) this.later(PAUSE_MS)
  }

  private async failed(error: unknown, text: string): Promise<void> {
    const status = error instanceof ApiProblem ? error.status : 0
    if (status === 412) {
      const theirs = await this.stage.read()
      // An answer that was lost on its way: what is stored is what we sent.
      return theirs.data.text === text ? this.saved(text, theirs) : this.set({ status: 'refused', theirs })
    }
    if (status >= 400 && status < 500) return this.set({ status: 'refused', error })
    this.set({ status: 'unsaved' })
    this.later(AGAIN_MS)
  }

  /** What this device was left with, beside what was stored since, if anything was. */
  private left(): Partial<KeptNarrative> {
    const { stored, device } = this.stage
    const copy = device.read()
    if (!copy || copy.sent || copy.text === stored.data.text) {
      device.clear()
      return {}
    }
    const begunOn = copy.basedOn === numberOf(stored.version)
    return { text: copy.text, ...(begunOn ? { status: 'unsaved' } : { status: 'refused', theirs: stored }) }
  }

  /** False when this device has no room for it. */
  private keepHere(text: string): boolean {
    const basedOn = numberOf(this.version)
    return this.stage.device.keep({ sent: false, writer: '', text, basedOn, draft: 0 })
  }

  private later(ms: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.save(), ms)
  }

  private set(change: Partial<KeptNarrative>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}
