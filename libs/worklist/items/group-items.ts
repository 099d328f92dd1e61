import type { HolderFacts } from '../facts/group-facts.statement'
import { away, daysTo, spoken } from './days'
import type { Item, Known, Reading } from './item'
import { names, say } from './say'
import type { Word } from '../words/words'

const LAPSES_SOON = 14
const LAPSES_NOW = 3
/** From how many days before its cohort begins a group should be whole. */
const READY_BY = 45
const READY_NOW = 14
/** From how many days before a gathering a mail that does not arrive, or a module without words, is urgent. */
const NEAR = 21
const VERY_NEAR = 3

/** What concerns the group itself: its words, its people, its roles. */
export function groupItems(known: Known, reading: Reading): Item[] {
  return [
    ...(reading.carries ? openings(known, reading) : []),
    ...(reading.carries || reading.admin ? [...addresses(known, reading), ...standIns(known, reading)] : []),
    ...(reading.admin ? incomplete(known, reading) : []),
  ]
}

/** Modules that are open by their date, and that the chief executive has said nothing about. */
function openings({ group, facts }: Known, reading: Reading): Item[] {
  const owner = facts.holders.find(({ role }) => role === 'chief-executive')
  if (!owner) return []
  return group.row.modules.flatMap(({ number: module, opensOn, heldOn }): Item[] => {
    if (opensOn === null || heldOn === null || opensOn > reading.today || heldOn < reading.today) return []
    if (facts.opened.includes(module)) return []
    const own = owner.id === reading.readerId
    const values = { module, name: owner.name, date: spoken(heldOn, reading), away: away(heldOn, reading) }
    return [
      {
        ...{ key: `opening/${module}`, kind: 'opening', module, due: heldOn, since: opensOn },
        urgency: daysTo(heldOn, reading.today) <= VERY_NEAR ? 'urgent' : 'soon',
        title: say(own ? 'openingOwn' : 'opening', reading, values),
        why: say(own ? 'openingOwnWhy' : 'openingWhy', reading, values),
        people: own ? [] : [{ id: owner.id, name: owner.name }],
        action: own
          ? { kind: 'open', label: say('actOpening', reading), link: `/gruppe/${group.row.id}` }
          : { kind: 'nudge', label: say('actNudge', reading), subject: 'opening', about: String(module) },
      },
    ]
  })
}

function addresses({ group, facts }: Known, reading: Reading): Item[] {
  const people = facts.unreachable
  if (people.length === 0) return []
  const near = facts.gatherings.some(({ ended, on, state }) => {
    return !ended && state !== 'draft' && daysTo(on, reading.today) <= NEAR
  })
  return [
    {
      ...{ key: 'address', kind: 'address', module: null, due: null, since: null, people },
      urgency: near ? 'urgent' : 'soon',
      title: say('address', reading, { names: names(people, reading) }),
      why: say('addressWhy', reading, { count: people.length }),
      action: members(group.row.id, reading),
    },
  ]
}

function members(groupId: string, reading: Reading): Item['action'] {
  return { kind: 'open', label: say('actMembers', reading), link: `/gruppe/${groupId}/medlemmer` }
}

function standIns({ group, facts }: Known, reading: Reading): Item[] {
  const facilitators = facts.holders.filter(({ role }) => role === 'facilitator')
  const lasting = facilitators.filter(({ untilOn }) => untilOn === null)
  return facilitators.flatMap(({ id, name, untilOn }: HolderFacts): Item[] => {
    if (untilOn === null || daysTo(untilOn, reading.today) > LAPSES_SOON) return []
    const values = {
      name,
      names: names(lasting, reading),
      date: spoken(untilOn, reading),
      away: away(untilOn, reading),
    }
    const alone = lasting.length === 0
    return [
      {
        ...{ key: `role-lapses/${id}`, kind: 'role-lapses', module: null, due: untilOn, since: null },
        urgency: daysTo(untilOn, reading.today) <= LAPSES_NOW ? 'urgent' : 'soon',
        title: say('roleLapses', reading, values),
        why: say(alone ? 'roleLapsesAlone' : 'roleLapsesWhy', reading, values),
        people: [{ id, name }],
        action: members(group.row.id, reading),
      },
    ]
  })
}

function incomplete({ group: { row }, facts }: Known, reading: Reading): Item[] {
  const begins = row.cohort.startsOn
  const days = daysTo(begins, reading.today)
  const holds = (role: string): boolean =>
    facts.holders.some((one) => one.role === role && one.untilOn === null)
  const lacks: Word[] = [
    ...(holds('chief-executive') ? [] : (['lacksOwner'] as const)),
    ...(holds('facilitator') ? [] : (['lacksFacilitator'] as const)),
    ...(row.people > 0 ? [] : (['lacksMembers'] as const)),
    ...(row.batch ? [] : (['lacksBatch'] as const)),
  ]
  if (lacks.length === 0 || days > READY_BY) return []
  const told = lacks.map((one) => say(one, reading)).join(', ')
  const values = { date: spoken(begins, reading), away: away(begins, reading) }
  return [
    {
      ...{
        key: 'group-incomplete',
        kind: 'group-incomplete',
        module: null,
        due: begins,
        since: null,
        people: [],
      },
      urgency: days <= READY_NOW ? 'urgent' : 'soon',
      title: say('incomplete', reading, { lacks: told }),
      why: say(days < 0 ? 'incompleteBegun' : 'incompleteWhy', reading, values),
      action: { kind: 'open', label: say('actSetup', reading), link: `/grupper/${row.id}/oppsett` },
    },
  ]
}
