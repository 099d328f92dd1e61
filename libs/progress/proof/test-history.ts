import fc from 'fast-check'
import type { Model, ModelActivity, ModelProgramme } from './test-model'

/** One thing that happens; what is not possible at that moment is `null` and does not happen. */
export type Happening =
  | { kind: 'plan'; module: number; batch: number; day: number }
  | { kind: 'move'; gathering: number; day: number; reason: string }
  | { kind: 'cancel'; gathering: number; reason: string }
  | { kind: 'catch-up'; gathering: number; group: number }
  | { kind: 'mark'; gathering: number; group: number; marks: ReadonlyMap<number, string> }
  | { kind: 'deliver' | 'reopen'; group: number; activity: number }
  | { kind: 'do'; person: number; activity: number }
  | { kind: 'join'; group: number }
  | { kind: 'leave'; person: number }
  | { kind: 'change-batch'; group: number; batch: number }
  | { kind: 'withdraw'; group: number }
  | { kind: 'new-version' }

const KINDS = [
  ...Array<'plan'>(8).fill('plan'),
  ...Array<'mark'>(12).fill('mark'),
  ...Array<'deliver'>(8).fill('deliver'),
  ...Array<'do'>(4).fill('do'),
  'move',
  'move',
  'cancel',
  'catch-up',
  'catch-up',
  'reopen',
  'join',
  'leave',
  'change-batch',
  'withdraw',
  'new-version',
] as const

/** A throw of the dice: what, how many days later, and which of those that it can be. */
export interface Throw {
  readonly kind: (typeof KINDS)[number]
  readonly days: number
  readonly dice: readonly number[]
}

export interface History {
  readonly programme: number
  readonly groups: readonly { readonly batch: number; readonly people: number }[]
  readonly throws: readonly Throw[]
  readonly daysAfter: number
}

export const BATCHES = 2

export const programmes: fc.Arbitrary<ModelProgramme> = fc
  .array(fc.constantFrom('core' as const, 'core' as const, 'core' as const, 'followup' as const), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((kinds) =>
    fc
      .array(
        fc.record<ModelActivity>({
          module: fc.nat(kinds.length - 1),
          step: fc.constantFrom('prework', 'gathering', 'postwork'),
          by: fc.constantFrom('person', 'group'),
          required: fc.tuple(fc.boolean(), fc.boolean()),
        }),
        { maxLength: 8 },
      )
      .map((activities) => ({ kinds, activities })),
  )

export const histories = (known: number): fc.Arbitrary<History> =>
  fc.record({
    programme: fc.nat(known - 1),
    groups: fc.array(fc.record({ batch: fc.nat(BATCHES - 1), people: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    throws: fc.array(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        days: fc.nat(9),
        dice: fc.array(fc.nat(10_000), { minLength: 4, maxLength: 4 }),
      }),
      { minLength: 12, maxLength: 40 },
    ),
    daysAfter: fc.nat(40),
  })

const MARKS = ['present', 'partly', 'stand-in', 'excused', 'absent']
const BEFORE = ['stand-in', 'excused']

/** What a throw means in the world as it is now. */
export function happening(model: Model, { kind, dice }: Throw): Happening | null {
  const [a = 0, b = 0, c = 0, d = 0] = dice
  const live = model.gatherings.flatMap((one, i) =>
    one.state === 'called' || one.state === 'held' ? [i] : [],
  )
  const called = live.filter((i) => model.gatherings[i]?.state === 'called')
  const groups = model.groups.flatMap(({ withdrawn }, i) => (withdrawn ? [] : [i]))
  const people = groups.flatMap((group) => model.members(group))
  const reason = `Grunn ${a}`
  switch (kind) {
    case 'plan': {
      const [module, batch] = [a % model.programme.kinds.length, b % BATCHES]
      const taken = live
        .map((i) => model.gatherings[i])
        .some((one) => one?.module === module && one.batch === batch)
      return taken ? null : { kind, module, batch, day: model.today + 1 + (c % 15) }
    }
    case 'move': {
      const gathering = one(called, a)
      return gathering === null ? null : { kind, gathering, day: model.today + 1 + (c % 30), reason }
    }
    case 'cancel': {
      const gathering = one(called, a)
      return gathering === null ? null : { kind, gathering, reason }
    }
    case 'catch-up': {
      const [gathering, group] = [one(live, a), one(groups, b)]
      if (gathering === null || group === null) return null
      const { batch, sheets } = model.gatherings[gathering] as Model['gatherings'][number]
      return sheets.has(group) || batch === model.groups[group]?.batch ? null : { kind, gathering, group }
    }
    case 'mark':
      return marking(model, live, dice)
    case 'deliver':
    case 'reopen': {
      const all = model.programme.activities.flatMap(({ by }, i) => (by === 'group' ? [i] : []))
      const [group, activity] = [one(groups, a), one(all, b)]
      if (group === null || activity === null) return null
      return model.delivered.has(`${group}/${activity}`) === (kind === 'reopen')
        ? { kind, group, activity }
        : null
    }
    case 'do': {
      const all = model.programme.activities.flatMap(({ by }, i) => (by === 'person' ? [i] : []))
      const [person, activity] = [one(people, a), one(all, b)]
      return person === null || activity === null ? null : { kind, person, activity }
    }
    case 'join': {
      const group = one(groups, a)
      return group === null ? null : { kind, group }
    }
    case 'leave': {
      const person = one(people, a)
      return person === null ? null : { kind, person }
    }
    case 'change-batch': {
      const group = one(groups, a)
      return group === null ? null : { kind, group, batch: b % BATCHES }
    }
    case 'withdraw': {
      const group = one(groups, a)
      return group === null || d % 2 === 0 ? null : { kind, group }
    }
    case 'new-version':
      return { kind }
  }
}

/** Before the day an excuse or a stand-in; after it anything, for those who were enrolled that day. */
function marking(
  model: Model,
  live: readonly number[],
  [a = 0, b = 0, c = 0]: readonly number[],
): Happening | null {
  const gathering = one(live, a)
  if (gathering === null) return null
  const { day, sheets } = model.gatherings[gathering] as Model['gatherings'][number]
  const group = one([...sheets.keys()], b)
  if (group === null) return null
  const words = day <= model.today ? MARKS : BEFORE
  const there = model.people.flatMap((person, id) =>
    person.group === group && person.from <= day && (person.to === null || person.to >= day) ? [id] : [],
  )
  const marks = new Map(there.map((id, i) => [id, words[(c + i * 7) % words.length] ?? 'absent']))
  return marks.size === 0 ? null : { kind: 'mark', gathering, group, marks }
}

function one(choices: readonly number[], dice: number): number | null {
  return choices.length === 0 ? null : (choices[dice % choices.length] ?? null)
}
