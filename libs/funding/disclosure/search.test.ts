import fc from 'fast-check'
import { hiddenIn } from './hidden'
import { nameOf, type Line, type Told } from './told'

/** A module: how many came of how many. */
interface Module {
  readonly came: number
  readonly of: number
}
/** The modules and, last, the sum of them: what each is, and whether the report prints it. */
interface Printed {
  readonly truth: readonly Module[]
  readonly shown: readonly boolean[]
}
/** How many can have come to each module and, last, in all: at the first report and at the second. */
type World = readonly (readonly [first: number, second: number])[]

function linesOf(modules: readonly Module[]): Line[] {
  return withSum(modules).map(({ came, of }, at) =>
    at < modules.length
      ? { indicator: 'attendance.by-module', line: String(at), value: came, base: of }
      : { indicator: 'attendance.total', line: null, value: came, base: of },
  )
}

function withSum(modules: readonly Module[]): Module[] {
  const sum = (of: keyof Module): number => modules.reduce((all, one) => all + one[of], 0)
  return [...modules, { came: sum('came'), of: sum('of') }]
}

function printed(modules: readonly Module[], hidden: ReadonlySet<string>): Printed {
  return {
    truth: withSum(modules),
    shown: linesOf(modules).map((line) => !hidden.has(nameOf(line))),
  }
}

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, n) => n)

/** What somebody can think of one module: what stayed is the same, and what only grew has never been less. */
function ways(first: Printed, second: Printed, at: number): [number, number][] {
  const [before, after] = [first.truth[at], second.truth[at]]
  if (!before || !after) return []
  const earlier = first.shown[at] ? [before.came] : upTo(before.of)
  const later = second.shown[at] ? [after.came] : upTo(after.of)
  return earlier
    .flatMap((a) => later.map((b): [number, number] => [a, b]))
    .filter(([a, b]) => agree(before, after, b - a))
}

function agree(before: Module, after: Module, came: number): boolean {
  if (after.came === before.came && after.of === before.of) return came === 0
  const grew = after.came >= before.came && after.of - after.came >= before.of - before.came
  return !grew || (came >= 0 && came <= after.of - before.of)
}

/** Every world that agrees with what both reports print. */
function* worlds(first: Printed, second: Printed): Generator<World> {
  const sum = first.truth.length - 1
  const possible = upTo(sum - 1).map((at) => ways(first, second, at))
  const sums = new Set(ways(first, second, sum).map(String))
  function* from(at: number, world: World, total: readonly [number, number]): Generator<World> {
    if (at < sum) {
      for (const [a, b] of possible[at] ?? [])
        yield* from(at + 1, [...world, [a, b]], [total[0] + a, total[1] + b])
    } else if (sums.has(String(total))) yield [...world, total]
  }
  yield* from(0, [], [0, 0])
}

const few = (n: number): boolean => Math.abs(n) >= 1 && Math.abs(n) <= 4
const isFew = ({ came, of }: Module): boolean => few(came) || few(of) || few(of - came)

type Secret = (world: World) => number

/** Every count of one to four people in two reports: who came, who did not, together, and since the first. */
function secrets(first: Printed, second: Printed): Secret[] {
  const reports = [first, second].flatMap(({ truth, shown }, which): Secret[] => {
    const hidden = upTo(truth.length - 2).filter((at) => !shown[at])
    const of =
      (at: number): Secret =>
      (world) =>
        world[at]?.[which] ?? 0
    const all = (key: keyof Module): number => hidden.reduce((n, at) => n + (truth[at]?.[key] ?? 0), 0)
    const together: Secret = (world) => hidden.reduce((n, at) => n + of(at)(world), 0)
    return [
      ...truth.flatMap((one, at) => (isFew(one) ? [of(at)] : [])),
      ...(isFew({ came: all('came'), of: all('of') }) ? [together] : []),
    ]
  })
  const between = first.truth.flatMap((before, at): Secret[] => {
    const after = second.truth[at] ?? before
    const came = after.came - before.came
    const away = after.of - before.of - came
    return few(came) || few(away) ? [(world) => (world[at]?.[1] ?? 0) - (world[at]?.[0] ?? 0)] : []
  })
  return [...reports, ...between]
}

/** Between the least and the most that each can be, as far as five. */
function uncertainty(found: readonly Secret[], possible: Iterable<World>): number[] {
  const ends = found.map(() => ({ least: Infinity, most: -Infinity }))
  for (const world of possible) {
    for (const [at, end] of ends.entries()) {
      const value = found[at]?.(world) ?? 0
      ;[end.least, end.most] = [Math.min(end.least, value), Math.max(end.most, value)]
    }
    if (ends.every(({ least, most }) => most - least >= 5)) break
  }
  return ends.map(({ least, most }) => Math.min(5, most - least))
}

/** How many secrets the second report narrows down to fewer than five, and further than one knows without it. */
function foundOut(first: Printed, second: Printed): number {
  const found = secrets(first, second)
  const unread: Printed = { truth: second.truth, shown: second.truth.map(() => false) }
  const [before, after] = [unread, second].map((read) => uncertainty(found, worlds(first, read)))
  return found.filter((_, at) => (after?.[at] ?? 0) < (before?.[at] ?? 0)).length
}

const module_ = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .map(([came, away]): Module => ({ came, of: came + away }))
const change = fc.record({ came: fc.integer({ min: -2, max: 6 }), of: fc.constantFrom(0, 0, 0, 1, 3, 7) })
const grant = fc.record({
  modules: fc.array(module_, { minLength: 1, maxLength: 3 }),
  changes: fc.array(fc.option(change, { freq: 2 }), { minLength: 3, maxLength: 3 }),
})

function afterwards({ came, of }: Module, by: { readonly came: number; readonly of: number } | null): Module {
  const all = of + (by?.of ?? 0)
  return { came: Math.max(0, Math.min(all, came + (by?.came ?? 0))), of: all }
}

describe('whoever tries every world that agrees with two reports', () => {
  it('finds no small count, and what is hidden beside the small counts is needed', () => {
    let needed = 0
    fc.assert(
      fc.property(grant, ({ modules, changes }) => {
        const later = modules.map((module, at) => afterwards(module, changes[at] ?? null))
        const part: Told = { lines: linesOf(modules), hidden: hiddenIn(linesOf(modules)) }
        const hidden = hiddenIn(linesOf(later), [part])
        const first = printed(modules, part.hidden)
        const print = (names: ReadonlySet<string>): Printed => printed(later, names)
        expect(foundOut(first, print(hidden))).toBe(0)
        for (const name of hidden) {
          const more = print(new Set([...hidden].filter((one) => one !== name)))
          expect([name, foundOut(first, more) > 0]).toEqual([name, true])
          needed++
        }
      }),
      { numRuns: 300, seed: 20240601 },
    )
    expect(needed).toBeGreaterThan(100)
  })
})
