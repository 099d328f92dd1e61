import type { Versioned } from '../api/client'
import { isStale, statusOf } from '../api/problem'

export type SaveStatus = 'clean' | 'dirty' | 'saving' | 'saved' | 'unreached' | 'conflict' | 'refused'

export interface SaveState<T> {
  readonly value: T
  readonly status: SaveStatus
  readonly savedAt: Date | null
  /** What somebody else saved in the meantime; only in a conflict. */
  readonly theirs: Versioned<T> | null
  readonly error: unknown
}

export interface DraftBox<T> {
  read: () => Draft<T> | null
  keep: (draft: Draft<T>) => void
  clear: () => void
}

/** Text that the server does not have yet, and the version that it was written on. */
export interface Draft<T> {
  readonly value: T
  readonly version: string | null
}

export interface Wiring<T> {
  readonly stored: Versioned<T>
  readonly drafts: DraftBox<T>
  readonly save: (value: T, version: string | null) => Promise<Versioned<T>>
  readonly reload: () => Promise<Versioned<T>>
  /** How long after the last change it saves by itself; null when only the writer saves. */
  readonly delayMs: number | null
}

const RETRY_MS = 5_000

/**
 * Keeps what is written until the server has it. Each change goes to this device first; what somebody else saved in
 * the meantime is shown beside it and never overwrites it.
 */
export class Autosave<T> {
  private state: SaveState<T>
  private version: string | null
  private running: Promise<void> | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()

  constructor(private readonly wiring: Wiring<T>) {
    const { stored, drafts } = wiring
    const draft = drafts.read()
    this.version = stored.version
    this.state = { value: stored.data, status: 'clean', savedAt: null, theirs: null, error: null }
    if (!draft) return
    const overtaken = draft.version !== stored.version
    this.state = {
      ...this.state,
      value: draft.value,
      status: overtaken ? 'conflict' : 'dirty',
      theirs: overtaken ? stored : null,
    }
    if (!overtaken) this.schedule(this.wiring.delayMs)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): SaveState<T> => this.state

  change(value: T): void {
    this.wiring.drafts.keep({ value, version: this.version })
    this.set({ value, status: this.state.status === 'conflict' ? 'conflict' : 'dirty' })
    this.schedule(this.wiring.delayMs)
  }

  /** Adopts a newer stored version, unless something unsaved stands in the field. */
  refresh(stored: Versioned<T>): void {
    const idle = this.state.status === 'clean' || this.state.status === 'saved'
    if (!idle || stored.version === this.version) return
    this.version = stored.version
    this.set({ value: stored.data, status: 'clean' })
  }

  /** Saves now; true when the server has what stands in the field. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    await this.running
    if (this.state.status === 'clean' || this.state.status === 'saved') return true
    if (this.state.status === 'conflict') return false
    this.running = this.send(this.state.value)
    await this.running
    return this.snapshot().status === 'saved'
  }

  /** Ends a conflict with the writer's choice, on top of what was saved in the meantime. */
  async settle(value: T): Promise<boolean> {
    this.version = this.state.theirs?.version ?? this.version
    this.wiring.drafts.keep({ value, version: this.version })
    this.set({ value, status: 'dirty', theirs: null })
    return this.flush()
  }

  /** Ends a conflict by taking what was saved in the meantime. */
  takeTheirs(): void {
    const { theirs } = this.state
    if (!theirs) return
    this.version = theirs.version
    this.wiring.drafts.clear()
    this.set({ value: theirs.data, status: 'clean', theirs: null })
  }

  private async send(value: T): Promise<void> {
    this.set({ status: 'saving', error: null })
    try {
      this.accept(await this.wiring.save(value, this.version), value)
    } catch (error) {
      await this.refused(error)
    }
  }

  private accept(saved: Versioned<T>, sent: T): void {
    this.version = saved.version
    const current = this.state.value === sent
    if (current) this.wiring.drafts.clear()
    else this.wiring.drafts.keep({ value: this.state.value, version: saved.version })
    this.set({ status: current ? 'saved' : 'dirty', savedAt: new Date() })
    if (!current) this.schedule(this.wiring.delayMs)
  }

  private async refused(error: unknown): Promise<void> {
    if (isStale(error)) {
      try {
        this.set({ theirs: await this.wiring.reload(), status: 'conflict' })
        return
      } catch {
        // Not reachable just now: the retry meets the conflict again.
      }
    }
    const status = statusOf(error) ?? 0
    const passing = status === 0 || status >= 500 || status === 412 || status === 429
    this.set({ status: passing ? 'unreached' : 'refused', error })
    if (passing && this.wiring.delayMs !== null) this.schedule(RETRY_MS)
  }

  private schedule(ms: number | null): void {
    clearTimeout(this.timer)
    if (ms !== null && this.state.status !== 'conflict') this.timer = setTimeout(() => void this.flush(), ms)
  }

  private set(change: Partial<SaveState<T>>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}
