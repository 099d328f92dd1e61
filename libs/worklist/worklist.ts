import { daysTo, spoken } from './items/days'
import { gatheringItems } from './items/gathering-items'
import { groupItems } from './items/group-items'
import { itemKinds, urgencies, type Item, type Known, type Reading } from './items/item'
import { learningItems } from './items/learning-items'
import { withNudges } from './items/nudged'
import { say } from './items/say'

/** For how long somebody who took over is told from whom. */
const NEW_IN_ROLE = 14

/** What waits in a group and what is as it should be: urgent first, then by the day, then as things are most often done. */
export function worklistOf(known: Known, reading: Reading): Item[] {
  const items = [
    ...gatheringItems(known, reading),
    ...learningItems(known, reading),
    ...groupItems(known, reading),
  ]
  return withNudges(items, known.facts, reading).sort(
    (a, b) =>
      urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
      day(a).localeCompare(day(b)) ||
      itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind) ||
      a.key.localeCompare(b.key),
  )
}

function day({ due, since }: Item): string {
  return due ?? since ?? '9999'
}

/** The next day on which something happens in the group, in a sentence; null while none is known. */
export function nextOf({ group }: Known, reading: Reading): { text: string; on: string } | null {
  const days = group.row.modules.flatMap(({ number: module, opensOn, heldOn, dueOn }) => [
    { word: 'nextOpens', on: opensOn, module } as const,
    { word: 'nextGathering', on: heldOn, module } as const,
    { word: 'nextDue', on: dueOn, module } as const,
  ])
  const ahead = days
    .flatMap((one) => (one.on !== null && one.on > reading.today ? [{ ...one, on: one.on }] : []))
    .sort((a, b) => a.on.localeCompare(b.on))[0]
  if (!ahead) return null
  const { word, on, module } = ahead
  return { on, text: say(word, reading, { module, date: spoken(on, reading) }) }
}

/** From whom the reader took the role over, as long as that is news. */
export function tookOver({ facts }: Known, reading: Reading): string | null {
  const own = facts.holders.find(({ id, after }) => id === reading.readerId && after !== null)
  if (!own || daysTo(own.sinceOn, reading.today) < -NEW_IN_ROLE) return null
  return say('tookOver', reading, { date: spoken(own.sinceOn, reading), name: own.after ?? '' })
}
