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
    return [{ ...rest, urgency: 'on-track', due: null, title, why, action: null }]
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
  const plans = reading.admin || reading.teaches
  const link = `/kull/${cohortId}/samlinger/${id}`
  const action: Item['action'] = { kind: 'open', label: say('actPlan', reading), link }
  const urgency = days <= URGENT ? 'urgent' : 'soon'
  if (state === 'draft') {
    if (!plans || days > CALLED_BY) return []
    const why = say('notCalledWhy', reading, values)
    return [
      {
        ...rest,
        urgency: days <= PLACED_BY ? 'urgent' : 'soon',
        title: say('notCalled', reading, values),
        why,
        action,
      },
    ]
  }
  const lacks = lacking(gathering)
  if (lacks && plans && days <= PLACED_BY) {
    return [
      {
        ...rest,
        urgency,
        title: say(lacks, reading, values),
        why: say('gatheringIs', reading, values),
        action,
      },
    ]
  }
  const where = mode === 'digital' ? say('trackGatheringDigital', reading) : place
  return [
    { ...rest, urgency: 'on-track', title: say('trackGathering', reading, values), why: where, action: null },
  ]
}

function lacking({ mode, place, link }: GatheringFacts): 'noPlace' | 'noLink' | null {
  if (mode !== 'digital' && place.trim() === '') return 'noPlace'
  return mode !== 'physical' && link.trim() === '' ? 'noLink' : null
}
