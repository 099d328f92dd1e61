import { calendarText } from '../../platform/calendar'
import { message, type Localised } from '../../platform/i18n'
import type { Block, CalendarPart, Letter } from '../../platform/mail'
import type { CalendarOptions } from '../calendar-options'
import { gatheringEntry, timesOf } from '../entries/calendar-entry'
import { aName, capital, entryWords, theName } from '../entries/entry-words'
import { letterWords, newsWords } from './invitation-words'
import type { News, Notice, ToldFacts } from './notice'
import { clock, dayWords, whenWords } from '../entries/when-words'

type Fact = Extract<Block, { kind: 'facts' }>['facts'][number]

/** What a person reads about a change of their calendar, in their language. */
export function invitationLetter(notice: Notice, news: News, publicUrl: string): Letter {
  const { language, person } = notice
  const say = speaker(notice)
  const stays = news === 'called' || news === 'moved' || news === 'rearranged'
  return {
    language,
    subject: say(newsWords[news].subject),
    body: [
      paragraph(message(letterWords.greeting[language], { name: person.name })),
      paragraph(say(newsWords[news].body)),
      ...(notice.reason && news !== 'called' && news !== 'out' ? [paragraph(say(letterWords.why))] : []),
      ...(stays ? whatIsToCome(notice, publicUrl) : []),
    ],
    footer: [paragraph(letterWords.footer[language])],
  }
}

function whatIsToCome(notice: Notice, publicUrl: string): Block[] {
  const { language, gatheringId, agenda, preparation, facts } = notice
  const columns = [letterWords.time[language], letterWords.agenda[language]]
  const rows = timesOf(agenda, facts.startsAt, language)
  return [
    { kind: 'facts', facts: factsOf(notice) },
    { kind: 'button', text: letterWords.open[language], href: `${publicUrl}/samlinger/${gatheringId}` },
    ...(rows.length > 0 ? [{ kind: 'table', columns, rows } as const] : []),
    ...(preparation
      ? [{ kind: 'heading', text: letterWords.prepare[language] } as const, paragraph(preparation)]
      : []),
    paragraph(entryWords.readers[language]),
  ]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

/** What their calendar reads. */
export function invitationPart(notice: Notice, { publicUrl, organizer }: CalendarOptions): CalendarPart {
  const { method, person, language, facts, madeAt } = notice
  const attendee = { name: person.name, address: person.email }
  const told = {
    ...notice,
    ...{ place: facts.place, link: facts.link, startsAt: facts.startsAt, endsAt: facts.endsAt },
    stamp: madeAt,
    cancelled: method === 'CANCEL',
  }
  const entry = gatheringEntry(told, language, publicUrl, { organizer, attendee })
  return { method, content: calendarText({ method, name: '', refreshSeconds: null }, [entry]) }
}

function speaker(notice: Notice): (text: Localised) => string {
  const { language, facts, known, reason } = notice
  const the = theName(notice, language)
  const values = {
    a: aName(notice, language),
    the,
    The: capital(the),
    day: dayWords(facts.startsAt, language),
    clock: clock(facts.startsAt, language),
    when: whenWords(facts.startsAt, facts.endsAt, language),
    before: known ? whenWords(known.startsAt, known.endsAt, language) : '',
    reason,
  }
  return (text) => message(text[language], values)
}

function factsOf({ language, facts, known }: Notice): Fact[] {
  const placeOf = ({ place, link }: ToldFacts): string =>
    place || letterWords[link ? 'digital' : 'unknown'][language]
  const [where, before] = [placeOf(facts), known && placeOf(known)]
  const changed = before && before !== where ? ` (${letterWords.before[language]} ${before})` : ''
  return [
    { label: letterWords.when[language], value: whenWords(facts.startsAt, facts.endsAt, language) },
    { label: letterWords.where[language], value: `${where}${changed}` },
    ...(facts.link ? [{ label: letterWords.join[language], value: facts.link, href: facts.link }] : []),
  ]
}
