import type { CalendarEntry, CalendarParty } from '../../platform/calendar'
import type { Language } from '../../platform/i18n'
import { aName, capital, entryWords } from './entry-words'
import { hour } from './when-words'

/** What happens in turn. */
export interface PlannedItem {
  readonly title: string
  readonly minutes: number
}

/** A gathering as far as calendars know it. */
export interface GatheringFacts {
  readonly uid: string
  readonly gatheringId: string
  readonly sequence: number
  readonly stamp: Date
  readonly module: number | null
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly link: string
  readonly cancelled: boolean
  /** Why it was cancelled; empty otherwise. */
  readonly reason: string
  readonly agenda: readonly PlannedItem[]
  /** What to bring, read or do before; empty when nothing is said. */
  readonly preparation: string
}

/** The day by which a group is to be through with a module's postwork. */
export interface DueFacts {
  readonly groupId: string
  readonly moduleId: string
  readonly module: number
  readonly title: string
  readonly stamp: Date
  readonly on: string
  /** The day after it. */
  readonly until: string
}

/** Who is written into an entry; nobody is asked for an answer where `attendee` is null. */
export interface Parties {
  readonly organizer: CalendarParty
  readonly attendee: CalendarParty | null
}

/** A gathering as an entry in the reader's language. `publicUrl` is where its page is found. */
export function gatheringEntry(
  facts: GatheringFacts,
  language: Language,
  publicUrl: string,
  { organizer, attendee }: Parties,
): CalendarEntry {
  const url = `${publicUrl}/samlinger/${facts.gatheringId}`
  return {
    uid: facts.uid,
    sequence: facts.sequence,
    stamp: facts.stamp,
    start: facts.startsAt,
    end: facts.endsAt,
    summary: summary(facts, language),
    location: facts.place || (facts.link ? entryWords.digital[language] : ''),
    description: description(facts, language, url, attendee !== null),
    url,
    cancelled: facts.cancelled,
    free: facts.cancelled,
    organizer,
    attendee,
  }
}

/** A deadline lasts a day and keeps nobody from anything. */
export function dueEntry(facts: DueFacts, language: Language, publicUrl: string): CalendarEntry {
  const url = `${publicUrl}/gruppe/${facts.groupId}/lopet`
  return {
    uid: `postwork-${facts.groupId}-${facts.moduleId}`,
    sequence: 0,
    stamp: facts.stamp,
    start: facts.on,
    end: facts.until,
    summary: `${entryWords.due[language].replace('{number}', String(facts.module))} – ${facts.title}`,
    location: '',
    description: entryWords.path[language].replace('{link}', url),
    url,
    cancelled: false,
    free: true,
    organizer: null,
    attendee: null,
  }
}

/** "09.00 Velkommen", each where the one before ends. */
function agendaLines(
  { agenda, startsAt }: Pick<GatheringFacts, 'agenda' | 'startsAt'>,
  language: Language,
): string[] {
  return timesOf(agenda, startsAt, language).map(([time, title]) => `${time} ${title}`)
}

/** Each item with the time on the wall in Oslo at which it begins. */
export function timesOf(
  agenda: readonly PlannedItem[],
  startsAt: Date,
  language: Language,
): [time: string, title: string][] {
  let at = startsAt.getTime()
  return agenda.map(({ title, minutes }) => {
    const time = hour(new Date(at), language)
    at += minutes * 60_000
    return [time, title]
  })
}

function summary({ module, title }: GatheringFacts, language: Language): string {
  const name = capital(aName({ module, title }, language))
  return module === null ? name : `${name} – ${title}`
}

function description(facts: GatheringFacts, language: Language, url: string, asked: boolean): string {
  const say = (key: keyof typeof entryWords, link: string): string =>
    entryWords[key][language].replace('{link}', () => link)
  if (facts.cancelled) return entryWords.cancelled[language].replace('{reason}', () => facts.reason).trim()
  return [
    ...(facts.link ? [say('join', facts.link)] : []),
    say('page', url),
    ...(facts.agenda.length > 0 ? ['', ...agendaLines(facts, language)] : []),
    ...(facts.preparation ? [`\n${facts.preparation}`] : []),
    ...(asked ? [`\n${entryWords.readers[language]}`] : []),
  ].join('\n')
}
