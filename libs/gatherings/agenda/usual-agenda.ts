import type { Language, Localised } from '../../platform/i18n'
import type { Planned } from './agenda-times'

interface Part {
  readonly title: Localised
  /** Null: takes what the others leave. */
  readonly minutes: number | null
}

const WELCOME = {
  nb: 'Velkommen og mål for dagen',
  nn: 'Velkomen og mål for dagen',
  en: 'Welcome and aims of the day',
}
const BREAK = { nb: 'Pause', nn: 'Pause', en: 'Break' }
const ON = {
  nb: 'Veien videre: hva gjør vi nå?',
  nn: 'Vegen vidare: kva gjer vi no?',
  en: 'The way on: what do we do now?',
}

const WHOLE_DAY: readonly Part[] = [
  { title: WELCOME, minutes: 15 },
  {
    title: {
      nb: 'Fra forarbeidet: hva fant vi?',
      nn: 'Frå førearbeidet: kva fann vi?',
      en: 'From the prework: what did we find?',
    },
    minutes: 45,
  },
  { title: BREAK, minutes: 15 },
  {
    title: {
      nb: 'Faglig innledning og samtale',
      nn: 'Fagleg innleiing og samtale',
      en: 'Introduction and conversation',
    },
    minutes: 75,
  },
  { title: { nb: 'Lunsj', nn: 'Lunsj', en: 'Lunch' }, minutes: 45 },
  {
    title: { nb: 'Arbeid i egen gruppe', nn: 'Arbeid i eiga gruppe', en: 'Work in one’s own group' },
    minutes: null,
  },
  { title: BREAK, minutes: 15 },
  {
    title: {
      nb: 'Deling på tvers av kommunene',
      nn: 'Deling på tvers av kommunane',
      en: 'Sharing across the municipalities',
    },
    minutes: 45,
  },
  { title: ON, minutes: 30 },
]

const WORK = { nb: 'Arbeid med saken', nn: 'Arbeid med saka', en: 'Work on the matter' }

const SHORT: readonly Part[] = [
  { title: { nb: 'Velkommen og mål', nn: 'Velkomen og mål', en: 'Welcome and aims' }, minutes: 10 },
  { title: WORK, minutes: null },
  { title: ON, minutes: 15 },
]

const LONGER: readonly Part[] = [
  { title: { nb: 'Velkommen og mål', nn: 'Velkomen og mål', en: 'Welcome and aims' }, minutes: 10 },
  { title: { nb: 'Der vi står', nn: 'Der vi står', en: 'Where we stand' }, minutes: 30 },
  { title: BREAK, minutes: 10 },
  { title: WORK, minutes: null },
  { title: ON, minutes: 20 },
]

const DAY = 300
const WITH_A_BREAK = 100
/** Shorter than this there is nothing to divide. */
const SHORTEST = 45

/**
 * An agenda to begin with, as long as the gathering is: with lunch and breaks when it takes the day. It is there to be
 * changed; an empty page is harder to begin on.
 */
export function usualAgenda(length: number, language: Language): Planned[] {
  if (length < SHORTEST) return length < 1 ? [] : [{ title: WORK[language], minutes: length, note: '' }]
  const parts = length >= DAY ? WHOLE_DAY : length >= WITH_A_BREAK ? LONGER : SHORT
  const fixed = parts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  return parts.map(({ title, minutes }) => ({
    title: title[language],
    minutes: minutes ?? Math.min(length - fixed, 600),
    note: '',
  }))
}
