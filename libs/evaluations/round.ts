/** From how many answers on anything is shown, and how many come to what is shown at a time. */
export const FEWEST = 5
/** How many groups a step of the figure over all groups is made of at least, so that it is never one group's own. */
const FEWEST_GROUPS = 2

/** How often each answer was given, by question; the first number is "don't know". */
export type Counts = readonly (readonly number[])[]

/** The answers of one group about one gathering. */
export interface Tally {
  readonly groupId: string
  /** Shown to nobody yet, and maybe never. */
  readonly pending: Counts
  /** Shown to the group. */
  readonly shown: Counts
  /** The part of `shown` that stands in the figure over all groups. */
  readonly totalled: Counts
}

/** One person's answers: by question, which of the values. */
export type Chosen = readonly number[]

/**
 * Counts one more answer, and releases what may be seen. What is published is made of whole parcels: a group's parcel is
 * five answers or more that become visible to the group at the same moment, and the figure over all groups takes whole
 * parcels of at least two groups at a time. So whatever a reader subtracts from whatever, parcels are what is left; a
 * person is never alone in one. When a parcel is released depends on how many answered, never on what.
 */
export function counted(tallies: readonly Tally[], groupId: string, chosen: Chosen, values: number): Tally[] {
  const present =
    tallies.find((tally) => tally.groupId === groupId) ?? nothing(groupId, chosen.length, values)
  const others = tallies.filter((tally) => tally.groupId !== groupId)
  return totalled([...others, released(added(present, chosen))])
}

/** How many people's answers are in there. */
export function people(counts: Counts): number {
  return (counts[0] ?? []).reduce((sum, count) => sum + count, 0)
}

export function plus(a: Counts, b: Counts): Counts {
  return a.map((row, question) => row.map((count, value) => count + (b[question]?.[value] ?? 0)))
}

function nothing(groupId: string, questions: number, values: number): Tally {
  const none = Array.from({ length: questions }, () => Array.from({ length: values }, () => 0))
  return { groupId, pending: none, shown: none, totalled: none }
}

function added(tally: Tally, chosen: Chosen): Tally {
  const one = tally.pending.map((row, question) =>
    row.map((_, value) => (chosen[question] === value ? 1 : 0)),
  )
  return { ...tally, pending: plus(tally.pending, one) }
}

function released(tally: Tally): Tally {
  if (people(tally.pending) < FEWEST) return tally
  const none = tally.pending.map((row) => row.map(() => 0))
  return { ...tally, shown: plus(tally.shown, tally.pending), pending: none }
}

function totalled(tallies: readonly Tally[]): Tally[] {
  const news = tallies.filter(({ shown, totalled }) => people(shown) > people(totalled))
  if (news.length < FEWEST_GROUPS) return [...tallies]
  return tallies.map((tally) => (news.includes(tally) ? { ...tally, totalled: tally.shown } : tally))
}
