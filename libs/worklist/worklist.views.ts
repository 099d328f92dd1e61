import type { Item, Known, Reading, Urgency } from './items/item'
import { nextOf, tookOver, worklistOf } from './worklist'
import type { WorklistCounts, WorklistGroup, WorklistItem, WorklistView } from './worklist.dto'

export function groupView(known: Known, reading: Reading): WorklistGroup {
  const { id, name, cohort } = known.group.row
  const items = worklistOf(known, reading)
  return {
    ...{ id, name, cohort: { id: cohort.id, name: cohort.name, state: cohort.state } },
    counts: counted(items),
    items: items.map(itemView),
    next: nextOf(known, reading),
    tookOver: tookOver(known, reading),
  }
}

/** Groups with something urgent first, then those with something soon; else by name, which says nothing of how they do. */
export function worklistView(groups: readonly WorklistGroup[], network: readonly Item[]): WorklistView {
  const own = counted(network)
  const sum = (of: keyof WorklistCounts): number =>
    groups.reduce((all, { counts }) => all + counts[of], own[of])
  const rank = ({ counts }: WorklistGroup): number => (counts.urgent > 0 ? 0 : counts.soon > 0 ? 1 : 2)
  return {
    counts: { urgent: sum('urgent'), soon: sum('soon'), onTrack: sum('onTrack') },
    items: network.map(itemView),
    groups: [...groups].sort((a, b) => rank(a) - rank(b)),
  }
}

function counted(items: readonly Item[]): WorklistCounts {
  const number = (which: Urgency): number => items.filter(({ urgency }) => urgency === which).length
  return { urgent: number('urgent'), soon: number('soon'), onTrack: number('on-track') }
}

function itemView({ action, people, nudged = null, ...item }: Item): WorklistItem {
  return { ...item, nudged, people: [...people], action: action && actionView(action) }
}

function actionView(action: NonNullable<Item['action']>): NonNullable<WorklistItem['action']> {
  const { kind, label } = action
  return action.kind === 'open'
    ? { kind, label, link: action.link, subject: null, about: null }
    : { kind, label, link: null, subject: action.subject, about: action.about }
}
