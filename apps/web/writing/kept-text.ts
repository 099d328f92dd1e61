import type { Versioned } from '../api/client'
import { isStale, mayPass } from '../api/problem'
import type { Draft } from './draft-queries'
import type { KeptState, KeptWiring } from './kept-state'
import { numberOf, opening } from './opening'

const PAUSE_MS = 1_500
const RETRY_MS = 2_000
const LONGEST_MS = 30_000

/**
 * Keeps what is typed, whatever happens: on this device with each letter, with the server as the writer's own draft a
 * moment later, and stored only when the writer says so. Nothing that was written elsewhere is covered unseen.
 */
export class KeptText {
  private state: KeptState
  private stored: Versioned<string>
  /** The stored version that the text was begun on, and the draft that it continues. */
  private basedOn: number
  private draft: number
  private sequence = 0
  private sent: string | null = null
  private failures = 0
  private running: Promise<void> = Promise.resolve()
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()
  private store: KeptWiring['save']

  constructor(private readonly wiring: KeptWiring) {
    this.stored = wiring.stored
    this.store = wiring.save
    const { basedOn, draft, ...begun } = opening(wiring)
    this.basedOn = basedOn
    this.draft = draft
    this.state = { at: null, elsewhere: null, other: null, theirs: null, full: false, error: null, ...begun }
    if (this.state.status !== 'typing') this.sent = this.state.text
  }

  /** The number of the stored version that the text in the field was begun on; 0 when nothing was stored. */
  get begunOn(): number {
    return this.basedOn
  }

  /** The field is on screen: what this device still has goes, and a draft that says nothing new is removed. */
  open(): void {
    if (this.state.status === 'clean') this.forget()
    this.resume()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** What is saved beside the text, such as who may read it, is what stands on the screen when it is saved. */
  readonly savesBy = (save: KeptWiring['save']): void => void (this.store = save)

  readonly snapshot = (): KeptState => this.state

  change(text: string): void {
    const status = this.state.status === 'saving' ? 'saving' : 'typing'
    this.set({ text, status, full: !this.keepHere(text, false), error: null })
    this.schedule(PAUSE_MS)
  }

  /**
   * Adopts a newer stored text, unless something of the writer's stands in the field. What was on its way while we
   * saved is older than what we know, and is no news.
   */
  refresh(stored: Versioned<string>): void {
    if (numberOf(stored.version) <= numberOf(this.stored.version)) return
    const idle = this.state.status === 'clean' || this.state.status === 'saved'
    if (!idle && stored.data === this.stored.data) this.rebase(stored)
    if (!idle) return
    this.stored = stored
    this.basedOn = numberOf(stored.version)
    this.sent = stored.data
    this.set({ text: stored.data, status: 'clean' })
  }

  /** The network is back, or the page is shown again: what waits goes now. */
  resume(): void {
    this.failures = 0
    if (this.waits()) this.schedule(0)
  }

  /** The page is left: what waits is sent so that it arrives although nobody is here for the answer. */
  leave(leaving = true): void {
    if (this.waits() && this.sent !== this.state.text) void this.send(leaving)
  }

  /** Saves for real; true when the server has what stands in the field. */
  async save(): Promise<boolean> {
    clearTimeout(this.timer)
    if (this.state.other || this.state.theirs) return false
    const text = this.state.text
    this.set({ status: 'saving', error: null })
    await this.running
    if (this.snapshot().other) return false
    try {
      this.accept(await this.store(text, this.stored.version, this.draft), text)
    } catch (error) {
      await this.notSaved(error, text)
    }
    return this.snapshot().status === 'saved'
  }

  /** Ends the choice between what stands here and what was stored in the meantime, with the writer's text on top of it. */
  settle(text: string): Promise<boolean> {
    this.stored = this.state.theirs ?? this.stored
    this.basedOn = numberOf(this.stored.version)
    this.set({ theirs: null })
    this.change(text)
    return this.save()
  }

  /** Takes what was stored in the meantime, or goes back to it. */
  takeTheirs(): void {
    clearTimeout(this.timer)
    this.stored = this.state.theirs ?? this.stored
    this.basedOn = numberOf(this.stored.version)
    this.sent = this.stored.data
    this.set({ text: this.stored.data, status: 'clean', theirs: null, elsewhere: null, error: null })
    this.forget()
  }

  /** Ends the choice between two devices' drafts: the chosen text is the draft from now on. */
  settleDraft(text: string): void {
    this.draft = this.state.other?.version ?? this.draft
    this.basedOn = Math.max(this.basedOn, this.state.other?.basedOn ?? 0)
    this.set({ other: null, elsewhere: null })
    this.change(text)
    const overtaken = this.basedOn !== numberOf(this.stored.version)
    if (overtaken) this.set({ theirs: this.stored })
  }

  /** Nothing of the writer's is left, here or with the server. */
  private forget(): void {
    this.wiring.device.clear()
    this.running = this.running.then(async () => {
      const draft = this.draft
      this.draft = 0
      if (draft > 0) await this.wiring.line?.drop(draft).catch(() => undefined)
    })
  }

  /** Not the text was changed but what stands beside it, such as who may read it: what is written goes on from there. */
  private rebase(stored: Versioned<string>): void {
    if (this.state.theirs || this.state.status === 'saving') return
    this.stored = stored
    this.basedOn = numberOf(stored.version)
    this.change(this.state.text)
  }

  private waits(): boolean {
    const { status, other } = this.state
    return this.wiring.line !== null && (status === 'typing' || status === 'unreached') && !other
  }

  private send(leaving = false): Promise<void> {
    clearTimeout(this.timer)
    const { text } = this.state
    const { line } = this.wiring
    if (!line) return Promise.resolve()
    this.sent = text
    const draft = { text, basedOn: this.basedOn, writer: this.wiring.writer, sequence: ++this.sequence }
    const sending = line.put(draft, this.draft, leaving).then(
      (kept) => this.arrived(kept, text),
      (error: unknown) => this.notSent(error),
    )
    this.running = Promise.all([this.running, sending]).then(() => undefined)
    return sending
  }

  private arrived(kept: Draft, text: string): void {
    this.draft = Math.max(this.draft, kept.version)
    this.failures = 0
    if (this.state.text !== text || !this.waits()) return
    this.keepHere(text, true)
    this.set({ status: 'kept', at: new Date(kept.savedAt ?? Date.now()), full: false })
  }

  private async notSent(error: unknown): Promise<void> {
    this.sent = null
    if (isStale(error) && (await this.met())) return
    if (this.state.status === 'saving') return
    const passing = mayPass(error) || isStale(error)
    this.set(passing ? { status: 'unreached' } : { status: 'refused', error })
    if (passing) this.schedule(Math.min(RETRY_MS * 2 ** this.failures++, LONGEST_MS))
  }

  /** Another device wrote in the meantime: shows it; or its draft is gone, and the next letter begins a new one. */
  private async met(): Promise<boolean> {
    try {
      const other = await this.wiring.line?.read()
      if (!other) return false
      const same = other.version === 0 || other.text === this.state.text
      if (same) this.draft = other.version
      this.set({ other: same ? null : other })
      if (same) this.schedule(0)
      return true
    } catch {
      return false
    }
  }

  private accept(saved: Versioned<string>, text: string): void {
    this.stored = saved
    this.basedOn = numberOf(saved.version)
    this.draft = 0
    const current = this.state.text === text
    if (current) this.wiring.device.clear()
    else this.keepHere(this.state.text, false)
    this.sent = saved.data
    this.set({ status: current ? 'saved' : 'typing', at: new Date(), elsewhere: null, error: null })
    if (!current) this.schedule(PAUSE_MS)
  }

  private async notSaved(error: unknown, text: string): Promise<void> {
    this.set({ status: 'typing', error })
    this.schedule(PAUSE_MS)
    if (!isStale(error)) return
    try {
      const theirs = await this.wiring.reload()
      // An answer that was lost on its way: what is stored is what we sent.
      if (theirs.data === text) this.accept(theirs, text)
      else this.set({ theirs, error: null })
    } catch {
      // Not reachable just now: the next attempt meets it again.
    }
  }

  /** False when this device has no room for it. */
  private keepHere(text: string, sent: boolean): boolean {
    const { basedOn, draft } = this
    const { writer } = this.wiring
    return this.wiring.device.keep(sent ? { sent, writer } : { sent, writer, text, basedOn, draft })
  }

  private schedule(ms: number | null): void {
    clearTimeout(this.timer)
    if (ms !== null && this.waits()) this.timer = setTimeout(() => void this.send(), ms)
  }

  private set(change: Partial<KeptState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}
