/**
 * The world of the programme as somebody would keep it in a book: what happened, and by hand what follows from it. It knows
 * nothing of the database, of its statements, or of the rules in `progress.ts`; days are numbers.
 */
export interface ModelActivity {
  readonly module: number
  readonly step: 'prework' | 'gathering' | 'postwork'
  readonly by: 'person' | 'group'
  /** Whether it is required, in the first version of the programme and in the second. */
  readonly required: readonly [boolean, boolean]
}

export interface ModelProgramme {
  readonly kinds: readonly ('core' | 'followup')[]
  readonly activities: readonly ModelActivity[]
}

export interface ModelGathering {
  readonly module: number
  readonly batch: number
  readonly day: number
  state: 'called' | 'held' | 'moved' | 'cancelled'
  movedTo: number | null
  reason: string
  readonly sheets: Map<
    number,
    { readonly catchUp: boolean; marked: boolean; readonly marks: Map<number, string> }
  >
}

export interface ModelPerson {
  readonly group: number
  readonly from: number
  to: number | null
}

export const PREWORK = 21
export const POSTWORK = 28

export class Model {
  readonly gatherings: ModelGathering[] = []
  readonly people: ModelPerson[] = []
  readonly groups: { batch: number; withdrawn: boolean }[] = []
  /** `group/activity` of what is delivered now, `person/activity` of what is done. */
  readonly delivered = new Set<string>()
  readonly done = new Set<string>()
  version: 0 | 1 = 0
  today = 0

  constructor(readonly programme: ModelProgramme) {}

  required(module: number, by: 'person' | 'group'): { index: number; step: ModelActivity['step'] }[] {
    return this.programme.activities
      .map((activity, index) => ({ ...activity, index }))
      .filter((one) => one.module === module && one.by === by && one.required[this.version])
  }

  heldWith(gathering: ModelGathering, group: number): boolean {
    const sheet = gathering.sheets.get(group)
    const came = [...(sheet?.marks.values() ?? [])].some((mark) =>
      ['present', 'partly', 'stand-in'].includes(mark),
    )
    return gathering.state === 'held' && sheet?.marked === true && came
  }

  /** The one gathering whose day holds for a group in a module: read aloud, this is the decision about moves. */
  gatheringOf(group: number, module: number): ModelGathering | null {
    const standing = this.gatherings.filter(
      (one) =>
        one.module === module &&
        (one.state === 'called' || one.state === 'held') &&
        (one.sheets.has(group) || one.batch === this.groups[group]?.batch),
    )
    const byDay = [...standing].sort((a, b) => a.day - b.day)
    const held = byDay.find((one) => this.heldWith(one, group))
    if (held) return held
    const latest = byDay.reverse()
    return (
      latest.find((one) => one.sheets.get(group)?.catchUp) ??
      latest.find((one) => one.batch === this.groups[group]?.batch) ??
      latest[0] ??
      null
    )
  }

  moveOf(group: number, module: number): { from: number; to: number | null; reason: string } | null {
    const own = this.gatheringOf(group, module)
    if (own) {
      const before = this.gatherings.find((one) => one.movedTo === this.gatherings.indexOf(own))
      return before ? { from: before.day, to: own.day, reason: before.reason } : null
    }
    const off = this.gatherings
      .filter((one) => one.module === module && one.state === 'cancelled' && one.sheets.has(group))
      .sort((a, b) => b.day - a.day)[0]
    return off ? { from: off.day, to: null, reason: off.reason } : null
  }

  dueOn(step: ModelActivity['step'], own: ModelGathering | null): number | null {
    if (!own) return null
    return step === 'postwork' ? own.day + POSTWORK : own.day
  }

  /** Core modules done, of how many, and how many should be. */
  numberOfGroup(group: number): { done: number; of: number; expected: number; completed: boolean } {
    const core = this.programme.kinds.flatMap((kind, module) => (kind === 'core' ? [module] : []))
    const isDone = (module: number): boolean => {
      const own = this.gatheringOf(group, module)
      const met = own !== null && own.day <= this.today && this.heldWith(own, group)
      return (
        met && this.required(module, 'group').every(({ index }) => this.delivered.has(`${group}/${index}`))
      )
    }
    const isExpected = (module: number): boolean => {
      const own = this.gatheringOf(group, module)
      const tasks = this.required(module, 'group').map(({ step }) => this.dueOn(step, own) ?? Infinity)
      return Math.max(own?.day ?? Infinity, ...tasks) < this.today
    }
    const done = core.filter(isDone).length
    const expected = core.filter(isExpected).length
    return { done, of: core.length, expected, completed: core.length > 0 && done === core.length }
  }

  /** What a person owes from their first day on, and what of it they did. */
  numberOfPerson(id: number): { done: number; of: number; expected: number } {
    const person = this.people[id] as ModelPerson
    const owed: { due: number | null; met: boolean }[] = []
    this.programme.kinds.forEach((kind, module) => {
      if (kind !== 'core') return
      const own = this.gatheringOf(person.group, module)
      const marks = this.gatherings
        .filter((one) => one.module === module && one.state === 'held' && one.day <= this.today)
        .flatMap((one) => [...one.sheets.values()].map(({ marks: given }) => given.get(id)))
      const attended = marks.some((mark) => mark === 'present' || mark === 'partly')
      owed.push({ due: own?.day ?? null, met: attended })
      for (const { index, step } of this.required(module, 'person')) {
        owed.push({ due: this.dueOn(step, own), met: this.done.has(`${id}/${index}`) })
      }
    })
    const held = owed.filter(({ due }) => due === null || due >= person.from)
    const expected = held.filter(({ due }) => due !== null && due < this.today).length
    return { done: held.filter(({ met }) => met).length, of: held.length, expected }
  }

  members(group: number): number[] {
    return this.people.flatMap((one, id) => (one.group === group && one.to === null ? [id] : []))
  }
}
