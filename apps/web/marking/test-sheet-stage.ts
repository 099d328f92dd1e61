import type { Mark, Sheet } from '../api/answers'
import type { Versioned } from '../api/client'
import { ApiProblem } from '../api/problem'
import { KeptSheet } from './kept-sheet'
import type { SheetDevice } from './sheet-device'
import type { Choice, NewMarks, PendingMarks } from './sheet-state'

interface Line extends Choice {
  readonly by: string | null
  readonly here: boolean
}

export const UNMARKED: Line = { status: 'unknown', mode: null, by: null, here: false }

/** The API as far as one list is concerned: a version, marks, and what people say of themselves. */
export class Server {
  readonly lines = new Map<string, Line>()
  version = 1
  down = false
  /** Does what is asked, and its answer is lost on the way. */
  mute = false
  locked = false
  asked = 0
  /** Each mark that took another's place, for whoever wants to know whether that was seen. */
  readonly covered: { id: string; old: Line; by: string; base: number }[] = []

  constructor(people: readonly string[]) {
    for (const id of people) this.lines.set(id, UNMARKED)
  }

  async read(): Promise<Versioned<Sheet>> {
    if (this.down) throw new ApiProblem(0, 'network', '', null)
    return this.sheet()
  }

  async write(by: string, { marks, reason }: NewMarks, version: string | null): Promise<Versioned<Sheet>> {
    this.asked++
    if (this.down) throw new ApiProblem(0, 'network', '', null)
    if (version !== `"${this.version}"`) throw new ApiProblem(412, 'request.stale', '', null)
    if (marks.some(({ enrolmentId }) => !this.lines.has(enrolmentId))) {
      throw new ApiProblem(422, 'attendance.not-enrolled', 'Ikke deltaker', null)
    }
    if (this.locked && !reason) throw new ApiProblem(409, 'attendance.locked', 'Låst', null)
    for (const { enrolmentId: id, status, mode } of marks) {
      const old = this.lines.get(id) ?? UNMARKED
      if (old.status === status && old.mode === mode) continue
      this.covered.push({ id, old, by, base: this.version })
      this.lines.set(id, { ...old, status, mode, by: status === 'unknown' ? null : by })
    }
    this.version++
    if (this.mute) throw new ApiProblem(0, 'network', '', null)
    return this.sheet()
  }

  checkIn(id: string): void {
    const old = this.lines.get(id) ?? UNMARKED
    if (old.here) return
    const mark = old.by === null ? ({ status: 'present', mode: 'digital', by: id } as const) : {}
    this.lines.set(id, { ...old, ...mark, here: true })
    this.version++
  }

  sheet(): Versioned<Sheet> {
    const marks = [...this.lines].map(([id, { status, mode, by, here }]): Mark => {
      const person = { id, name: `Person ${id}` }
      const markedBy = by === null ? null : { id: by, name: by }
      const checkIn = here ? { at: AT, mode: 'digital' as const, receivedAt: AT } : null
      const group = { id: 'group', name: 'Gruppa' }
      const shown = { title: 'Direktør', category: 'top-leader' as const, markedAt: by ? AT : null }
      return { enrolmentId: id, person, group, status, mode, markedBy, checkIn, ...shown }
    })
    const data = { marks, locked: this.locked, lockedAt: AT, corrections: [] } as unknown as Sheet
    return { data, version: `"${this.version}"` }
  }
}

const AT = '2026-11-23T08:12:00Z'

/** A phone or a desk: what it keeps between visits, and the page that is open there. */
export class Phone {
  kept: PendingMarks = {}
  full = false
  page: KeptSheet | null = null
  /** Without a connection of its own. */
  away = false
  private pages = 0

  constructor(
    readonly owner: string,
    private readonly server: Server,
  ) {}

  open(known = this.server.sheet()): KeptSheet {
    const page = ++this.pages
    const reached = <T>(work: () => Promise<T>): Promise<T> => {
      if (page !== this.pages) return new Promise<T>(() => {})
      return this.away ? Promise.reject(new ApiProblem(0, 'network', '', null)) : work()
    }
    this.page = new KeptSheet({
      me: this.owner,
      stored: known,
      device: this.device(),
      read: () => reached(() => this.server.read()),
      write: (marks, version) => reached(() => this.server.write(this.owner, marks, version)),
    })
    this.page.open()
    return this.page
  }

  /** The tab is gone without a word: nothing of its page happens any more. */
  crash(): void {
    this.pages++
    this.page?.close()
    this.page = null
  }

  private device(): SheetDevice {
    return {
      read: () => this.kept,
      keep: (marks) => {
        if (!this.full) this.kept = { ...this.kept, ...marks }
        return !this.full
      },
      drop: (marks) => {
        const left = Object.entries(this.kept).filter(([id, { at }]) => marks[id]?.at !== at)
        this.kept = Object.fromEntries(left)
      },
    }
  }
}
