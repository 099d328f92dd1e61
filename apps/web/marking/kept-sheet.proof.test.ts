/**
 * Time stands still here, so this file has a context of its own.
 * @jest-environment node
 */
import fc from 'fast-check'
import type { Choice } from './sheet-state'
import { Phone, Server } from './test-sheet-stage'

jest.useFakeTimers()

const PEOPLE = ['anne', 'berit']
const OWNERS = ['kari', 'ola'] as const
const CHOICES: readonly Choice[] = [
  { status: 'present', mode: 'physical' },
  { status: 'present', mode: 'digital' },
  { status: 'absent', mode: null },
  { status: 'excused', mode: null },
  { status: 'unknown', mode: null },
]

const owner = fc.constantFrom(...OWNERS)
const person = fc.constantFrom(...PEOPLE)
const event = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('mark'), owner, person, choice: fc.constantFrom(...CHOICES) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('everyone'), owner }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('choose'), owner, mine: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('away'), owner, away: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('closed'), owner, blind: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('mute'), mute: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('checkIn'), person }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('time'), ms: fc.constantFrom(100, 800, 5000, 40_000) }),
  },
)
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never

const nameOf = (id: string, { status, mode }: Choice, by: string | null) => `${id} ${status} ${mode} ${by}`

/** Two who mark, whoever checks in, and a witness of everything that each of them was shown and that stood on the list. */
class Play {
  readonly server = new Server(PEOPLE)
  readonly phones = { kari: new Phone('kari', this.server), ola: new Phone('ola', this.server) }
  private readonly shown = { kari: new Set<string>(), ola: new Set<string>() }
  /** What each of them wanted last for whom, and what has stood on the list since. */
  private readonly wanted = new Map<
    string,
    { owner: 'kari' | 'ola'; id: string; choice: Choice; stood: string[] }
  >()
  private seen = 0

  constructor() {
    for (const name of OWNERS) this.reopen(name)
  }

  async act(given: Event): Promise<void> {
    switch (given.kind) {
      case 'mark':
        this.want(given.owner, { [given.person]: given.choice })
        break
      case 'everyone': {
        const left = this.page(given.owner).snapshot().stored.data.marks
        const unmarked = left.filter(
          ({ status, enrolmentId: id }) => status === 'unknown' && !this.pending(given.owner, id),
        )
        const present = unmarked.map(({ enrolmentId }) => [enrolmentId, CHOICES[0] as Choice])
        this.want(given.owner, Object.fromEntries(present) as Record<string, Choice>)
        break
      }
      case 'choose':
        this.chooseFirst(given.owner, given.mine)
        break
      case 'away':
        this.phones[given.owner].away = given.away
        if (!given.away) this.page(given.owner).resume()
        break
      case 'closed':
        this.reopen(given.owner, given.blind)
        break
      case 'mute':
        this.server.mute = given.mute
        break
      case 'checkIn':
        this.server.checkIn(given.person)
        break
      case 'time':
        await jest.advanceTimersByTimeAsync(given.ms)
    }
    this.witness()
  }

  /** Everybody has a connection, and there is time. */
  async end(): Promise<void> {
    this.server.mute = false
    for (const name of OWNERS) this.phones[name].away = false
    for (const name of OWNERS) this.page(name).resume()
    await jest.advanceTimersByTimeAsync(120_000)
    this.witness()
  }

  /** What somebody wanted, and that neither stood on the list nor is in front of them beside the other mark. */
  lost(): string[] {
    return [...this.wanted.values()]
      .filter(({ owner: name, id, choice, stood }) => {
        const own = nameOf(id, choice, null).replace(/ null$/, '')
        const there = stood.some((line) => line.startsWith(own) || line === `${id} present digital ${id}`)
        return !there && !this.page(name).snapshot().disputed.has(id)
      })
      .map(({ owner: name, id, choice }) => nameOf(id, choice, name))
  }

  close(): void {
    for (const name of OWNERS) this.phones[name].crash()
  }

  private want(name: 'kari' | 'ola', choices: Record<string, Choice>): void {
    for (const [id, choice] of Object.entries(choices)) {
      this.wanted.set(`${name} ${id}`, { owner: name, id, choice, stood: [] })
    }
    this.page(name).mark(choices)
    // What stood in front of them already is no wish.
    for (const id of Object.keys(choices)) if (!this.pending(name, id)) this.wanted.delete(`${name} ${id}`)
  }

  private chooseFirst(name: 'kari' | 'ola', mine: boolean): void {
    const [id] = this.page(name).snapshot().disputed
    if (id === undefined) return
    if (!mine) this.wanted.delete(`${name} ${id}`)
    this.page(name).choose(id, mine ? 'mine' : 'theirs')
  }

  /** Opened anew; blind: as the page was that this device knew last, such as after it was thrown out of memory. */
  private reopen(name: 'kari' | 'ola', blind = false): void {
    const phone = this.phones[name]
    const known = blind ? phone.page?.snapshot().stored : undefined
    phone.crash()
    phone.open(known).subscribe(() => this.witness())
  }

  private witness(): void {
    for (const name of OWNERS) {
      const { stored, disputed } = this.page(name).snapshot()
      for (const { enrolmentId: id, status, mode, markedBy } of stored.data.marks) {
        if (disputed.has(id) || !this.pending(name, id))
          this.shown[name].add(nameOf(id, { status, mode }, markedBy?.id ?? null))
      }
    }
    for (const [id, line] of this.server.lines) {
      for (const want of this.wanted.values()) if (want.id === id) want.stood.push(nameOf(id, line, line.by))
    }
    for (const { id, old, by } of this.server.covered.slice(this.seen)) {
      const whose = old.by !== null && old.by !== by && old.by !== id
      if (whose) expect([...this.shown[by as 'kari' | 'ola']]).toContain(nameOf(id, old, old.by))
    }
    this.seen = this.server.covered.length
  }

  private pending(name: 'kari' | 'ola', id: string): boolean {
    return this.page(name).snapshot().pending[id] !== undefined
  }

  private page(name: 'kari' | 'ola') {
    const { page } = this.phones[name]
    if (!page) throw new Error('No page is open')
    return page
  }
}

it('whatever two do at once, offline and online, no mark goes away that nobody was shown', async () => {
  const property = fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
    const play = new Play()
    try {
      for (const one of events) await play.act(one)
      await play.end()
      expect(play.lost()).toEqual([])
    } finally {
      play.close()
    }
  })
  await fc.assert(property, { numRuns: 400 })
}, 60_000)
