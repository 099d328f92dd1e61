import { calendarText } from '../../platform/calendar'
import { message, type Localised } from '../../platform/i18n'
import type { Block, CalendarPart, Letter } from '../../platform/mail'
import type { CalendarOptions } from '../calendar-options'
import { gatheringEntry } from '../entries/calendar-entry'
import { aName, capital, entryWords, theName } from '../entries/entry-words'
import { letterWords, newsWords } from './invitation-words'
import type { News, Notice, ToldFacts } from './notice'
import { clock, dayWords, whenWords } from './when-words'

/** What a person reads about a change of their calendar, in their language. */
export function invitationLetter(notice: Notice, news: News, publicUrl: string): Letter {
  const { language, person } = notice
  const say = speaker(notice)
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  const stays = news === 'called' || news === 'moved' || news === 'rearranged'
  const open = { kind: 'link', text: say(letterWords.open), href: pageOf(notice, publicUrl) } as const
  return {
    language,
    subject: say(newsWords[news].subject),
    body: [
      paragraph(message(letterWords.greeting[language], { name: person.name })),
      paragraph(say(newsWords[news].body)),
      ...(notice.reason && news !== 'called' && news !== 'out' ? [paragraph(say(letterWords.why))] : []),
      ...(stays ? [{ kind: 'list', items: facts(notice) } as const, open] : []),
      ...(stays ? [paragraph(entryWords.readers[language])] : []),
    ],
    footer: [paragraph(letterWords.footer[language])],
  }
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

function pageOf({ gatheringId }: Notice, publicUrl: string): string {
  return `${publicUrl}/samlinger/${gatheringId}`
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

function facts({ language, facts, known }: Notice): string[] {
  const say = (text: Localised, values: Record<string, string>): string => message(text[language], values)
  const [where, before] = [placeOf(facts), known && placeOf(known)]
  function placeOf({ place, link }: ToldFacts): string {
    return place || letterWords[link ? 'digital' : 'unknown'][language]
  }
  return [
    say(letterWords.when, { when: whenWords(facts.startsAt, facts.endsAt, language) }),
    before && before !== where
      ? say(letterWords['where-before'], { where, before })
      : say(letterWords.where, { where }),
    ...(facts.link ? [say(letterWords.join, { link: facts.link })] : []),
  ]
}
