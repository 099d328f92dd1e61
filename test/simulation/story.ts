import { randomUUID } from 'node:crypto'
import { dayOf, daysAfter, osloInstant, type Day } from './expecting/calendar'
import { Chance } from './chance'
import { workOf } from './work'

/** A programme as it happens, before anybody has computed who is to be reminded: only what people do, and when. */
export interface Story {
  readonly groups: readonly StoryGroup[]
  readonly gatherings: readonly StoryGathering[]
  readonly deadlines: readonly StoryDeadline[]
  readonly events: readonly StoryEvent[]
  readonly from: Day
  readonly to: Day
}

/** The hour at which somebody wants what can wait, and the weekday, 1 to 6, or 0 for any. */
export interface Wish {
  readonly hour: number
  readonly weekday: number
}

export interface StoryPerson {
  readonly id: string
  readonly enrolment: string
  readonly email: string
  readonly joined: Day
  readonly wish?: Wish
}

export interface StoryGroup {
  readonly id: string
  readonly name: string
  readonly batch: number
  readonly members: readonly StoryPerson[]
  readonly facilitator: StoryPerson
}

/** A called gathering; `at` is when it became known. */
export interface StoryGathering {
  readonly id: string
  readonly module: number
  readonly batch: number
  readonly held: Day
  readonly hour: string
}

/** Something that the facilitator of a group owes by a day. */
export interface StoryDeadline {
  readonly id: string
  readonly group: number
  readonly due: Day
}

type Happening =
  | {
      readonly kind: 'prework'
      readonly group: number
      readonly person: StoryPerson
      readonly module: number
    }
  | { readonly kind: 'delivery'; readonly group: number; readonly module: number }
  | { readonly kind: 'attendance'; readonly group: number; readonly gathering: string }
  | {
      readonly kind: 'joins'
      readonly group: number
      readonly person: StoryPerson
      readonly instead: StoryPerson
    }
  | { readonly kind: 'hand-over'; readonly group: number; readonly to: StoryPerson }
  | {
      readonly kind: 'moved'
      readonly gathering: string
      readonly to: StoryGathering
      readonly reason: string
    }
  | { readonly kind: 'cancelled'; readonly gathering: string; readonly reason: string }
  | { readonly kind: 'called'; readonly gathering: StoryGathering }
  | { readonly kind: 'catches-up'; readonly group: number; readonly gathering: string }
  | { readonly kind: 'stops'; readonly person: StoryPerson; readonly mails: string }
  | { readonly kind: 'address-refused'; readonly person: StoryPerson }
  | { readonly kind: 'deadline-met'; readonly deadline: string }

/** `between` happens after the mails of that morning were claimed, and before any of them goes. */
export type StoryEvent = Happening & { readonly at: Date; readonly between?: boolean }

/** How many take part in each group, by batch: 28 groups, 281 people. */
const SIZES = [
  [14, 12, 11, 8, 8, 9, 9],
  [12, 11, 10, 9, 9, 9, 16],
  [10, 10, 11, 12, 8, 11, 7],
  [12, 10, 10, 9, 9, 8, 7],
]
/**
 * The first day of modules 1–4; each batch meets a day later. Between and around them lie July, a night on which summer
 * time ends, Christmas and the year end, 29 February, the night on which it begins, Easter, and 1 and 17 May.
 */
const HELD_FROM: readonly Day[] = ['2027-08-23', '2027-11-08', '2028-01-31', '2028-04-25']
/** Hours that people of the story choose. */
export const HOURS = [12]
const BEGINS: Day = '2027-06-14'
const ENDS: Day = '2028-07-06'

/** @param share how many of the people take part; of the groups all do */
export function tellStory(seed: number, share: number): Story {
  const chance = new Chance(seed)
  const groups = SIZES.flatMap((sizes, batch) =>
    sizes.map((size, n) => newGroup(batch, n, Math.max(3, Math.round(size * share)), chance)),
  )
  const gatherings = HELD_FROM.flatMap((first, module) =>
    SIZES.map((_, batch) => newGathering(module + 1, batch, daysAfter(first, batch))),
  )
  const turns = turnsOfEvents(groups, gatherings, chance)
  const deadlines = groups.flatMap((_, n) => chance.maybe(0.3, () => newDeadline(n, chance)))
  const work = groups.flatMap((group, n) => workOf(group, n, metAt(group, n, gatherings, turns), chance))
  const met = deadlines.flatMap((deadline) => chance.maybe(0.7, () => metOn(deadline, chance)))
  const events = [...turns, ...work, ...met].sort((a, b) => a.at.getTime() - b.at.getTime())
  return { groups, gatherings, deadlines, events, from: BEGINS, to: ENDS }
}

function newPerson(joined: Day): StoryPerson {
  const id = randomUUID()
  return { id, enrolment: randomUUID(), email: `${id.slice(0, 13)}@prove.example`, joined }
}

/** Some want their mails at another hour, half of them on one weekday. */
function withWish(person: StoryPerson, chance: Chance): StoryPerson {
  const [wish] = chance.maybe(0.1, () => ({
    hour: chance.one(HOURS),
    weekday: chance.one([0, chance.whole(1, 6)]),
  }))
  return wish ? { ...person, wish } : person
}

function newGroup(batch: number, n: number, size: number, chance: Chance): StoryGroup {
  const members = Array.from({ length: size }, () => withWish(newPerson(BEGINS), chance))
  const [facilitator] = members
  if (!facilitator) throw new Error('A group without people')
  return { id: randomUUID(), name: `Prøvekommune ${batch + 1}-${n + 1}`, batch, members, facilitator }
}

function newGathering(module: number, batch: number, held: Day): StoryGathering {
  return { id: randomUUID(), module, batch, held, hour: '09:00' }
}

/** Some of them on days on which nothing goes. */
function newDeadline(group: number, chance: Chance): StoryDeadline {
  return { id: randomUUID(), group, due: daysAfter(BEGINS, chance.whole(70, 370)) }
}

/** In good time, between two reminders, or too late. */
function metOn({ id, due }: StoryDeadline, chance: Chance): StoryEvent {
  return {
    kind: 'deadline-met',
    deadline: id,
    at: osloInstant(daysAfter(due, -chance.whole(-3, 65)), '12:00'),
  }
}

/** Where a group meets in the end: what was moved or cancelled has another day, and one group catches up. */
function metAt(
  { batch }: StoryGroup,
  n: number,
  gatherings: readonly StoryGathering[],
  turns: readonly StoryEvent[],
): StoryGathering[] {
  const later = turns.flatMap((turn) =>
    turn.kind === 'moved' ? [turn.to] : turn.kind === 'called' ? [turn.gathering] : [],
  )
  const late = turns.find((turn) => turn.kind === 'catches-up' && turn.group === n)
  const other = later.find(({ id }) => late?.kind === 'catches-up' && late.gathering === id)
  return gatherings
    .filter((one) => one.batch === batch)
    .map((one) => {
      if (other?.module === one.module) return other
      return later.find((again) => again.module === one.module && again.batch === batch) ?? one
    })
}

/** What upsets a plan. */
function turnsOfEvents(
  groups: readonly StoryGroup[],
  gatherings: readonly StoryGathering[],
  chance: Chance,
): StoryEvent[] {
  const of = (module: number, batch: number): StoryGathering => {
    const found = gatherings.find((one) => one.module === module && one.batch === batch)
    if (!found) throw new Error(`No gathering of module ${module} for batch ${batch}`)
    return found
  }
  const [moved, cancelled] = [of(2, 0), of(3, 2)]
  const to = newGathering(2, 0, daysAfter(moved.held, 8))
  const again = newGathering(3, 2, daysAfter(cancelled.held, 21))
  const late = groups.findIndex(({ batch }) => batch === 3)
  const replaced = groups.map((_, n) => n).filter(() => chance.of(0.4))
  return [
    {
      kind: 'moved',
      gathering: moved.id,
      to,
      reason: 'Foredragsholderen er syk.',
      at: osloInstant(daysAfter(moved.held, -10), '13:00'),
    },
    {
      kind: 'cancelled',
      gathering: cancelled.id,
      reason: 'For få påmeldte.',
      at: osloInstant(daysAfter(cancelled.held, -8), '20:30'),
    },
    { kind: 'called', gathering: again, at: osloInstant(daysAfter(cancelled.held, -2), '10:00') },
    {
      kind: 'catches-up',
      group: late,
      gathering: to.id,
      at: osloInstant(daysAfter(of(2, 3).held, -3), '14:00'),
    },
    ...replaced.flatMap((n): StoryEvent[] => replacement(groups, n, chance)),
    ...groups.flatMap((group): StoryEvent[] => [
      ...chance.maybe(0.25, () => ({
        kind: 'stops' as const,
        person: chance.one(group.members),
        mails: chance.one(['prework', 'postwork', 'gathering']),
        at: osloInstant(daysAfter(BEGINS, chance.whole(40, 300)), '16:00'),
      })),
    ]),
    {
      kind: 'address-refused',
      person: chance.one(groups[2]?.members ?? []),
      at: osloInstant('2027-12-01', '12:00'),
    },
    {
      kind: 'hand-over',
      group: 1,
      to: groups[1]?.members[1] ?? newPerson(BEGINS),
      at: osloInstant('2028-01-10', '12:00'),
    },
  ]
}

/** Somebody leaves, somebody else takes the place; the one who carries the group stays. */
function replacement(groups: readonly StoryGroup[], n: number, chance: Chance): StoryEvent[] {
  const at = osloInstant(daysAfter(BEGINS, chance.whole(30, 350)), '11:00')
  const instead = groups[n]?.members.at(-1)
  return instead ? [{ kind: 'joins', group: n, instead, person: newPerson(dayOf(at)), at }] : []
}
