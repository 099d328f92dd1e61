import { counted, people, plus, type Tally } from './round'

type Rule = typeof counted

/** What somebody who sees everything that is published sees at one moment: a figure for each group, and the one over all. */
type Publication = readonly (readonly number[])[]

/**
 * Runs the rule over answers that come in this order, each person choosing a value of their own. Then a published figure
 * says who is in it, and an attacker who keeps every publication knows no more than all of them together.
 */
function everythingPublished(order: readonly string[], rule: Rule): Publication[] {
  let tallies: Tally[] = []
  return order.map((groupId, person) => {
    tallies = rule(tallies, groupId, [person, person], order.length)
    const groups = [...new Set(order)].map(
      (id) => tallies.find((tally) => tally.groupId === id)?.shown[0] ?? [],
    )
    const total = order.map((_, value) =>
      tallies.reduce((sum, tally) => sum + (tally.totalled[0]?.[value] ?? 0), 0),
    )
    return [...groups, total]
  })
}

/** People who are in exactly the same published figures: no adding or subtracting of figures tells them apart. */
function inseparable(order: readonly string[], rule: Rule): { seen: number; people: number }[] {
  const publications = everythingPublished(order, rule)
  const classes = new Map<string, { seen: number; people: number }>()
  for (const person of order.keys()) {
    const seen = publications.flatMap((figures) => figures.map((figure) => figure[person] ?? 0))
    const key = seen.join('')
    const known = classes.get(key) ?? { seen: seen.filter((one) => one > 0).length, people: 0 }
    classes.set(key, { ...known, people: known.people + 1 })
  }
  return [...classes.values()]
}

function exposed(order: readonly string[], rule: Rule = counted): boolean {
  return inseparable(order, rule).some((found) => found.seen > 0 && found.people < 5)
}

/** A small generator of our own, so that a failing order can be run again. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

describe('what is published of an evaluation', () => {
  it('leaves nobody in fewer than five, in every order in which two groups can answer', () => {
    const found: string[] = []
    for (let order = 0; order < 2 ** 13; order++) {
      const groups = Array.from({ length: 13 }, (_, i) => ((order >> i) & 1 ? 'A' : 'B'))
      if (exposed(groups)) found.push(groups.join(''))
    }
    expect(found).toEqual([])
  })

  it('leaves nobody in fewer than five, however seven groups of up to twenty answer', () => {
    const roll = dice(2026)
    const found: string[] = []
    for (let run = 0; run < 300; run++) {
      const sizes = Array.from({ length: 1 + Math.floor(roll() * 7) }, () => Math.floor(roll() * 21))
      const order = sizes
        .flatMap((size, group) => Array.from({ length: size }, () => 'ABCDEFG'[group] ?? ''))
        .map((group) => ({ group, at: roll() }))
        .sort((a, b) => a.at - b.at)
        .map(({ group }) => group)
      if (exposed(order)) found.push(order.join(''))
    }
    expect(found).toEqual([])
  })

  it('would be found out by this search if it were shown at once from five on, or the total came of its own parcels', () => {
    const atOnce: Rule = (...given) =>
      counted(...given).map((tally) =>
        people(tally.shown) > 0 ? { ...tally, shown: plus(tally.shown, tally.pending) } : tally,
      )
    expect(exposed(Array.from({ length: 6 }, () => 'A'))).toBe(false)
    expect(
      exposed(
        Array.from({ length: 6 }, () => 'A'),
        atOnce,
      ),
    ).toBe(true)
    const ownTotal: Rule = (...given) =>
      counted(...given).map((tally, _, all) => {
        const answered = all.reduce((sum, one) => sum + people(one.shown) + people(one.pending), 0)
        return answered === 5 ? { ...tally, totalled: plus(tally.shown, tally.pending) } : tally
      })
    expect(exposed([...'AAAABA'])).toBe(false)
    expect(exposed([...'AAAABA'], ownTotal)).toBe(true)
  })

  it('never depends on what was answered, only on how many have', () => {
    const roll = dice(7)
    const order = Array.from({ length: 60 }, () => 'ABCD'[Math.floor(roll() * 4)] ?? '')
    const figures = (choose: () => number): number[][] => {
      let tallies: Tally[] = []
      return order.map((groupId) => {
        tallies = counted(tallies, groupId, [choose(), choose()], 6)
        return tallies
          .toSorted((a, b) => a.groupId.localeCompare(b.groupId))
          .flatMap(({ shown, totalled }) => [people(shown), people(totalled)])
      })
    }
    expect(figures(() => 0)).toEqual(figures(() => Math.floor(roll() * 6)))
  })

  it('shows a group its first five, and what comes after them when there are five again', () => {
    let tallies: Tally[] = []
    const shown = Array.from({ length: 11 }, () => {
      tallies = counted(tallies, 'A', [3, 0], 6)
      return people(tallies[0]?.shown ?? [])
    })
    expect(shown).toEqual([0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10])
  })

  it('over all groups takes whole parcels of two groups or more, and never one group’s own', () => {
    let tallies: Tally[] = []
    const total = (): number => tallies.reduce((sum, { totalled }) => sum + people(totalled), 0)
    const answer = (groupId: string, times: number): number => {
      for (let i = 0; i < times; i++) tallies = counted(tallies, groupId, [5, 5], 6)
      return total()
    }
    expect([answer('A', 5), answer('A', 5), answer('B', 4), answer('B', 1)]).toEqual([0, 0, 0, 15])
    expect([answer('B', 5), answer('C', 5)]).toEqual([15, 25])
  })
})
