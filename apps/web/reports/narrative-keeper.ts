import type { Narrative } from '../api/answers'
import type { Versioned } from '../api/client'
import { ApiProblem } from '../api/problem'

const PAUSE_MS = 1_000
const AGAIN_MS = 5_000

export type SaveStatus = 'idle' | 'typing' | 'saving' | 'saved' | 'unsaved' | 'refused'

export interface KeptNarrative {
  readonly text: string
  readonly status: SaveStatus
  readonly savedAt: Date | null
  /** What somebody else stored meanwhile; the writer chooses. */
  readonly theirs: Versioned<Narrative> | null
  readonly error: unknown
}

export interface NarrativeStage {
  readonly stored: Versioned<Narrative>
  readonly read: () => Promise<Versioned<Narrative>>
  readonly write: (text: string, version: string | null) => Promise<Versioned<Narrative>>
  /** Called when the server has a new text. */
  readonly told: (after: Versioned<Narrative>) => void
}

/** Saves what is typed a moment after the last letter, one request at a time, never over what somebody else stored. */
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
    this.state = { text: data.text, status: 'idle', savedAt: null, theirs: null, error: null }
  }

  snapshot = (): KeptNarrative => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  change = (text: string): void => {
    this.set({ text, status: 'typing' })
    this.later(PAUSE_MS)
  }

  /** The writer has seen what somebody else wrote, and writes over it. */
  keepMine = (): void => {
    this.version = this.state.theirs?.version ?? this.version
    this.set({ theirs: null, status: 'typing' })
    void this.save()
  }

  takeTheirs = (): void => {
    const { theirs } = this.state
    if (!theirs) return
    this.version = theirs.version
    this.kept = theirs.data.text
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
      await this.failed(error)
    } finally {
      this.busy = false
    }
  }

  private saved(text: string, after: Versioned<Narrative>): void {
    this.version = after.version
    this.kept = text
    const savedAt = new Date(after.data.writtenAt ?? this.stage.stored.data.writtenAt ?? '')
    const whole = this.state.text === text
    this.set({ status: whole ? 'saved' : 'typing', savedAt, error: null })
    this.stage.told(after)
    if (!whole) this.later(PAUSE_MS)
  }

  private async failed(error: unknown): Promise<void> {
    const status = error instanceof ApiProblem ? error.status : 0
    if (status === 412) return this.set({ status: 'refused', theirs: await this.stage.read() })
    if (status >= 400 && status < 500) return this.set({ status: 'refused', error })
    this.set({ status: 'unsaved' })
    this.later(AGAIN_MS)
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
