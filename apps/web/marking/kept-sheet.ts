import type { Sheet } from '../api/answers'
import type { Versioned } from '../api/client'
import { isStale, mayPass, statusOf } from '../api/problem'
import type { SheetDevice } from './sheet-device'
import {
  choiceOf,
  settle,
  type Choice,
  type NewMarks,
  type PendingMarks,
  type SheetState,
} from './sheet-state'

const PAUSE_MS = 700
const LOOK_MS = 15_000
const RETRY_MS = 2_000
const LONGEST_MS = 30_000
/** How often at once somebody else may be first; after that there is a pause. */
const ATTEMPTS = 5

export interface SheetWiring {
  /** Who marks. */
  readonly me: string
  readonly stored: Versioned<Sheet>
  readonly device: SheetDevice
  readonly read: () => Promise<Versioned<Sheet>>
  readonly write: (marks: NewMarks, version: string | null, leaving: boolean) => Promise<Versioned<Sheet>>
  /** The server has marks that it did not have before. */
  readonly saved?: (sheet: Versioned<Sheet>) => void
}

/**
 * An attendance list that saves itself, whatever happens to the connection and whoever else marks: each touch is on this
 * device at once and with the server a moment later. Marks of different people go together; of two marks of the same
 * person neither goes away before somebody has seen both.
 */
export class KeptSheet {
  private state: SheetState
  private failures = 0
  private running: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private closed = false
  private readonly listeners = new Set<() => void>()

  constructor(private readonly wiring: SheetWiring) {
    const begun = settle(wiring.device.read(), wiring.stored.data, { me: wiring.me, fresh: true })
    const status = Object.keys(begun.pending).length > 0 ? 'waiting' : 'clean'
    this.state = { ...begun, stored: wiring.stored, status, savedAt: null, full: false, error: null }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): SheetState => this.state

  /** The list is on screen: what waits on this device goes, and what others mark is looked for now and then. */
  open(): void {
    this.closed = false
    this.dropSettled(this.wiring.device.read())
    this.resume()
  }

  close(): void {
    this.closed = true
    clearTimeout(this.timer)
  }

  /** Marks people; one who is disputed is settled by it, because both marks were in sight. */
  mark(choices: Readonly<Record<string, Choice>>): void {
    const marked = this.pendingOf(choices)
    const full = !this.wiring.device.keep(marked)
    const before = { ...this.state.pending, ...marked }
    this.take(before, this.state.stored)
    this.dropSettled(before)
    const left = Object.keys(this.state.pending).length > 0
    this.set({
      full: full && left,
      error: null,
      ...(this.running ? {} : { status: left ? 'waiting' : 'clean' }),
    })
    this.schedule(PAUSE_MS)
  }

  /** Ends a dispute: one's own mark, with the other in sight, or the other. */
  choose(id: string, which: 'mine' | 'theirs'): void {
    const mine = this.state.pending[id]
    if (mine) this.mark({ [id]: which === 'mine' ? mine : choiceOf(this.state.stored.data, id) })
  }

  /** The reader has seen that these people are not on the list any more. */
  dismissStrays(): void {
    const { pending, strays, stored } = this.state
    this.take(Object.fromEntries(Object.entries(pending).filter(([id]) => !strays.includes(id))), stored)
    this.dropSettled(pending)
  }

  /** The network is back, or the page is shown again. */
  resume(): void {
    this.failures = 0
    if (this.state.status === 'refused') this.set({ status: 'waiting', error: null })
    this.schedule(0)
  }

  /** The page is left: what waits is sent so that it arrives although nobody is here for the answer. */
  leave(): void {
    if (!this.sends() || this.running) return
    const { marks } = this.toSend()
    this.noteTry(marks)
    void this.wiring.write({ marks }, this.state.stored.version, true).catch(() => undefined)
  }

  /** For a locked list, which changes only for a reason. */
  async save(reason: string): Promise<void> {
    await this.running
    await this.once(() => this.send(reason))
  }

  /** Sends what there is to send, looks otherwise; ends when the server has answered or cannot be reached. */
  async sync(): Promise<void> {
    clearTimeout(this.timer)
    await this.running
    await this.once(() => (this.sends() && this.state.status !== 'refused' ? this.send() : this.look()))
  }

  private sends(): boolean {
    return this.toSend().marks.length > 0 && !this.state.stored.data.locked
  }

  private toSend(): NewMarks {
    const { pending, disputed, strays } = this.state
    const ready = Object.entries(pending).filter(([id]) => !disputed.has(id) && !strays.includes(id))
    return { marks: ready.map(([enrolmentId, { status, mode }]) => ({ enrolmentId, status, mode })) }
  }

  /** One request at a time: an answer is never older than what is known already. */
  private async once(work: () => Promise<unknown>): Promise<void> {
    if (this.running) return
    this.running = work()
      .then(() => undefined)
      .finally(() => {
        this.running = null
        this.schedule(this.pause())
      })
    await this.running
  }

  private pause(): number {
    if (this.failures > 0) return Math.min(RETRY_MS * 2 ** (this.failures - 1), LONGEST_MS)
    return this.sends() && this.state.status !== 'refused' ? PAUSE_MS : LOOK_MS
  }

  private async send(reason?: string, attempt = 1): Promise<void> {
    const body = this.toSend()
    if (body.marks.length === 0) return
    this.set({ status: 'saving', error: null })
    this.noteTry(body.marks)
    try {
      const sheet = await this.wiring.write(
        reason ? { ...body, reason } : body,
        this.state.stored.version,
        false,
      )
      this.failures = 0
      this.adopt(sheet)
      this.set({ status: this.sends() ? 'waiting' : 'saved', savedAt: new Date(), full: false })
      this.wiring.saved?.(sheet)
    } catch (error) {
      if (!(await this.notSent(error)) || attempt >= ATTEMPTS) return
      await this.send(reason, attempt + 1)
    }
  }

  /** Whether it is worth sending again at once: somebody else was first, or somebody left the list. */
  private async notSent(error: unknown): Promise<boolean> {
    const passing = mayPass(error)
    if (passing) this.failures++
    if (passing || !(isStale(error) || statusOf(error) === 422)) {
      this.set(passing ? { status: 'unreached' } : { status: 'refused', error })
      return false
    }
    const strays = this.state.strays.length
    this.set({ status: 'waiting' })
    const looked = await this.look()
    const mended = isStale(error) || this.state.strays.length > strays
    if (looked && !mended) this.set({ status: 'refused', error })
    return looked && mended
  }

  /** It may arrive without our hearing so; then it is no news from somebody else. */
  private noteTry(marks: NewMarks['marks']): void {
    const tried = marks.flatMap(({ enrolmentId: id, status, mode }) => {
      const mine = this.state.pending[id]
      return mine ? [[id, { ...mine, tried: [...mine.tried, { status, mode }].slice(-8) }] as const] : []
    })
    this.wiring.device.keep(Object.fromEntries(tried))
    this.set({ pending: { ...this.state.pending, ...Object.fromEntries(tried) } })
  }

  private async look(): Promise<boolean> {
    try {
      this.adopt(await this.wiring.read())
      this.failures = 0
      if (this.state.status === 'unreached') this.set({ status: this.sends() ? 'waiting' : 'clean' })
      return true
    } catch (error) {
      if (mayPass(error)) this.failures++
      else this.set({ status: 'refused', error })
      return false
    }
  }

  private adopt(stored: Versioned<Sheet>): void {
    const before = this.state.pending
    this.take(before, stored, true)
    this.dropSettled(before)
  }

  private take(pending: PendingMarks, stored: Versioned<Sheet>, fresh = false): void {
    this.set({ ...settle(pending, stored.data, { me: this.wiring.me, fresh }), stored })
  }

  /** What has just been settled need not be kept on this device any more. */
  private dropSettled(before: PendingMarks): void {
    const done = Object.entries(before).filter(([id]) => this.state.pending[id] === undefined)
    if (done.length > 0) this.wiring.device.drop(Object.fromEntries(done))
  }

  private pendingOf(choices: Readonly<Record<string, Choice>>): PendingMarks {
    const { pending, stored } = this.state
    const marked = Object.entries(choices).map(([id, { status, mode }]) => {
      const { at = 0, tried = [] } = pending[id] ?? {}
      const onto = choiceOf(stored.data, id)
      return [id, { status, mode, onto, tried, at: Math.max(Date.now(), at + 1) }] as const
    })
    return Object.fromEntries(marked)
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer)
    if (!this.closed && !this.running) this.timer = setTimeout(() => void this.sync(), ms)
  }

  private set(change: Partial<SheetState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}
