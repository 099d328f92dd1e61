import { daysAfter, osloInstant, type Day } from './expecting/calendar'
import type { Chance } from './chance'
import type { StoryEvent, StoryGathering, StoryGroup, StoryPerson } from './story'

/** What people are asked to do, and when they do it, if they do: early, late, or a minute before they would be told. */
export function workOf(
  group: StoryGroup,
  n: number,
  met: readonly StoryGathering[],
  chance: Chance,
): StoryEvent[] {
  return met.flatMap(({ id, module, held }) => [
    ...group.members.flatMap((person) => preworkOf(person, n, module, held, chance)),
    ...deliveryOf(n, module, held, chance),
    ...chance.maybe(0.93, () => ({
      kind: 'attendance' as const,
      group: n,
      gathering: id,
      at: osloInstant(daysAfter(held, chance.of(0.75) ? 0 : chance.whole(1, 13)), '15:10'),
    })),
  ])
}

function preworkOf(
  person: StoryPerson,
  group: number,
  module: number,
  held: Day,
  chance: Chance,
): StoryEvent[] {
  const what = { kind: 'prework' as const, group, person, module }
  const luck = chance.next()
  if (luck < 0.1) return []
  if (luck < 0.16) return [{ ...what, at: osloInstant(daysAfter(held, -14), '07:59') }]
  if (luck < 0.22) return [{ ...what, at: osloInstant(daysAfter(held, -14), '08:00'), between: true }]
  return [{ ...what, at: osloInstant(daysAfter(held, -chance.whole(0, 29)), '12:00') }]
}

/** Module 1 asks the group for its "why" before the gathering, the others for an answer after it. */
function deliveryOf(group: number, module: number, held: Day, chance: Chance): StoryEvent[] {
  const what = { kind: 'delivery' as const, group, module }
  if (chance.of(0.15)) return []
  const day = module === 1 ? -chance.whole(0, 20) : chance.whole(3, 45)
  if (chance.of(0.15)) return [{ ...what, at: osloInstant(daysAfter(held, 28), '08:00'), between: true }]
  return [{ ...what, at: osloInstant(daysAfter(held, day), '13:00') }]
}
