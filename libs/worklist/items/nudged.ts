import type { GroupFacts, NudgeFacts } from '../facts/group-facts.statement'
import { nearDay } from './days'
import type { Item, Nudged, Reading } from './item'
import { names, say } from './say'

/** Says on each item who was reminded of it lately. Where that was everybody, the one thing to do is to look, not to press. */
export function withNudges(items: readonly Item[], { id, nudges }: GroupFacts, reading: Reading): Item[] {
  return items.map((item) => {
    const { action } = item
    if (action?.kind !== 'nudge') return item
    const own = nudges.filter(({ subject, about }) => subject === action.subject && about === action.about)
    const about = own.filter(({ person }) => item.people.some((one) => one.id === person.id))
    if (about.length === 0) return item
    const others = item.people.filter((one) => one.id !== reading.readerId)
    const everybody = others.every((one) => about.some(({ person }) => person.id === one.id))
    const look = { kind: 'open', label: say('actGroup', reading), link: `/gruppe/${id}` } as const
    return { ...item, nudged: told(about, reading), action: everybody ? look : action }
  })
}

/** What is on its way comes first, because it can be taken back. */
function told(nudges: readonly NudgeFacts[], reading: Reading): Nudged {
  const first = nudges.find(({ pending }) => pending) ?? nudges[0]
  const same = nudges.filter(({ press }) => press === first?.press)
  const values = {
    names: names(
      same.map(({ person }) => person),
      reading,
    ),
    day: nearDay(first?.on ?? '', reading),
    time: first?.at ?? '',
  }
  const pending = first?.pending === true
  return {
    text: say(pending ? 'nudgedPending' : 'nudgedSent', reading, values),
    undo: pending ? first.press : null,
    until: pending ? first.until : null,
  }
}
