import type { GatheringFacts } from '../facts/group-facts.statement'
import { away, daysLater, daysTo, spoken } from './days'
import type { Item, Known, Reading } from './item'
import { say } from './say'

/** The list of attendance is locked this many days after; a later mark needs a reason. */
const LOCKED_AFTER = 14
/** From how many days before a gathering its date, its place and its link should be known. */
const CALLED_BY = 30
const PLACED_BY = 14
const URGENT = 7

/** Gatherings that wait for something, and what stands about the next one and the last. */
export function gatheringItems({ group, facts }: Known, reading: Reading): Item[] {
  return facts.gatherings.flatMap((gathering) => {
    if (gathering.ended && gathering.state !== 'draft') return attendance(gathering, reading)
    if (gathering.ended) return []
    return ahead(gathering, group.row.cohort.id, reading)
  })
}

function attendance(gathering: GatheringFacts, reading: Reading): Item[] {
  const { id, module, on } = gathering
  const rest = { key: `attendance/${id}`, kind: 'attendance', module, since: on, people: [] } as const
  const values = { module: module ?? '', date: spoken(on, reading) }
  if (gathering.marked) {
    const title = say('trackAttendance', reading, values)
    const why = say('trackModule', reading, values)
    const marked: Item = { ...rest, urgency: 'on-track', due: null, title, why, action: null }
    return reading.carries && !gathering.summarised ? [marked, summary(gathering, reading)] : [marked]
  }
  const locks = daysLater(on, LOCKED_AFTER)
  const open = locks >= reading.today
  const lock = { module: module ?? '', date: spoken(locks, reading), away: away(locks, reading) }
  return [
    {
      ...{ ...rest, urgency: on < reading.today ? 'urgent' : 'soon', due: locks },
      title: say('attendance', reading, values),
      why: say(open ? 'attendanceLocks' : 'attendanceLocked', reading, lock),
      action: { kind: 'open', label: say('actAttendance', reading), link: `/samlinger/${id}/oppmote` },
    },
  ]
}

/** While it is fresh: as long as the list of attendance can be changed. */
function summary({ id, module, on }: GatheringFacts, reading: Reading): Item {
  const values = { module: module ?? '', date: spoken(on, reading) }
  return {
    ...{ key: `summary/${id}`, kind: 'summary', urgency: 'soon', module, due: null, since: on, people: [] },
    title: say('summary', reading, values),
    why: say('summaryWhy', reading, values),
    action: { kind: 'open', label: say('actSummary', reading), link: `/samlinger/${id}` },
  }
}

function ahead(gathering: GatheringFacts, cohortId: string, reading: Reading): Item[] {
  const { id, module, on, at, state, place, mode } = gathering
  const days = daysTo(on, reading.today)
  const values = { module: module ?? '', date: spoken(on, reading), away: away(on, reading), time: at }
  const rest = {
    key: `gathering/${id}`,
    kind: 'gathering',
    module,
    due: on,
    since: null,
    people: [],
  } as const
  const wanting = state === 'draft' ? 'notCalled' : lacking(gathering)
  const plans = reading.admin || reading.teaches
  if (wanting === null || (state !== 'draft' && (days > PLACED_BY || !plans))) {
    const why = mode === 'digital' ? say('trackGatheringDigital', reading) : place
    return [
      { ...rest, urgency: 'on-track', title: say('trackGathering', reading, values), why, action: null },
    ]
  }
  // It is planned by those who teach the cohort and by administrators; nobody else can do anything about it.
  if (!plans || days > CALLED_BY) return []
  const link = wanting === 'noAgenda' ? `/samlinger/${id}/program` : `/kull/${cohortId}/samlinger/${id}`
  return [
    {
      ...{ ...rest, urgency: days <= (state === 'draft' ? PLACED_BY : URGENT) ? 'urgent' : 'soon' },
      title: say(wanting, reading, values),
      why: say(state === 'draft' ? 'notCalledWhy' : 'gatheringIs', reading, values),
      action: { kind: 'open', label: say('actPlan', reading), link },
    },
  ]
}

function lacking({ mode, place, link, agenda }: GatheringFacts): 'noPlace' | 'noLink' | 'noAgenda' | null {
  if (mode !== 'digital' && place.trim() === '') return 'noPlace'
  if (mode !== 'physical' && link.trim() === '') return 'noLink'
  return agenda ? null : 'noAgenda'
}
