import { message, type Language, type Localised } from '../../platform/i18n'
import type { ReminderKind } from '../reminder-words'

export const anchors = ['gathering', 'postwork-due', 'session', 'deadline', 'week'] as const
export type Anchor = (typeof anchors)[number]
export const audiences = ['member', 'facilitator', 'administrator'] as const
export type Audience = (typeof audiences)[number]

/** When a rule speaks, as data. */
export interface RuleTimes {
  readonly anchor: Anchor
  readonly offsetDays: number
  readonly repeatDays: number
  readonly repeatTimes: number
}

const DAYS = '{count, plural, one {# dag} other {# dager}}'
const DAYS_NN = '{count, plural, one {# dag} other {# dagar}}'
const DAYS_EN = '{count, plural, one {# day} other {# days}}'

const BEFORE: Localised = {
  nb: `${DAYS} før {anchor}`,
  nn: `${DAYS_NN} før {anchor}`,
  en: `${DAYS_EN} before {anchor}`,
}
const AFTER: Localised = {
  nb: `${DAYS} etter {anchor}`,
  nn: `${DAYS_NN} etter {anchor}`,
  en: `${DAYS_EN} after {anchor}`,
}
const ON: Localised = {
  nb: 'Samme dag som {anchor}',
  nn: 'Same dag som {anchor}',
  en: 'On the day of {anchor}',
}
const REPEATED: Localised = {
  nb: `{first}, så hver {count}. dag, høyst {times} ganger`,
  nn: `{first}, så kvar {count}. dag, høgst {times} gonger`,
  en: `{first}, then every {count} days, at most {times} times`,
}
const WEEKDAYS: readonly Localised[] = [
  { nb: 'Hver mandag', nn: 'Kvar måndag', en: 'Every Monday' },
  { nb: 'Hver tirsdag', nn: 'Kvar tysdag', en: 'Every Tuesday' },
  { nb: 'Hver onsdag', nn: 'Kvar onsdag', en: 'Every Wednesday' },
  { nb: 'Hver torsdag', nn: 'Kvar torsdag', en: 'Every Thursday' },
  { nb: 'Hver fredag', nn: 'Kvar fredag', en: 'Every Friday' },
  { nb: 'Hver lørdag', nn: 'Kvar laurdag', en: 'Every Saturday' },
]

const ANCHORS: Readonly<Record<Anchor, Localised>> = {
  gathering: { nb: 'samlingen', nn: 'samlinga', en: 'the gathering' },
  'postwork-due': {
    nb: 'fristen for etterarbeidet',
    nn: 'fristen for etterarbeidet',
    en: 'the deadline of the postwork',
  },
  session: { nb: 'den lokale økta', nn: 'den lokale økta', en: 'the local session' },
  deadline: { nb: 'fristen', nn: 'fristen', en: 'the deadline' },
  week: { nb: 'uka', nn: 'veka', en: 'the week' },
}

/** "14 dager før samlingen", "7 dager etter fristen for etterarbeidet, så hver 7. dag, høyst 3 ganger". */
export function whenText(times: RuleTimes, language: Language): string {
  const { anchor, offsetDays, repeatDays, repeatTimes } = times
  if (anchor === 'week') return WEEKDAYS[offsetDays]?.[language] ?? ''
  const pattern = offsetDays === 0 ? ON : offsetDays < 0 ? BEFORE : AFTER
  const values = { count: Math.abs(offsetDays), anchor: ANCHORS[anchor][language] }
  const first = message(pattern[language], values)
  if (repeatTimes === 1) return first
  return message(REPEATED[language], { first, count: repeatDays, times: repeatTimes })
}

const TO: Readonly<Record<ReminderKind, Localised>> = {
  gathering: {
    nb: 'til alle deltakerne i gruppa',
    nn: 'til alle deltakarane i gruppa',
    en: 'to everybody who takes part in the group',
  },
  prework: {
    nb: 'til den som mangler noe av forarbeidet',
    nn: 'til den som manglar noko av førearbeidet',
    en: 'to those who have prework left',
  },
  attendance: {
    nb: 'til fasilitatoren når oppmøtet ikke er ført',
    nn: 'til fasilitatoren når oppmøtet ikkje er ført',
    en: 'to the facilitator when attendance is not recorded',
  },
  postwork: {
    nb: 'til deltakerne når etterarbeid mangler',
    nn: 'til deltakarane når etterarbeid manglar',
    en: 'to those who take part when postwork is missing',
  },
  deadline: {
    nb: 'til programkontoret når noe ikke er levert',
    nn: 'til programkontoret når noko ikkje er levert',
    en: 'to the programme office when something is not delivered',
  },
  worklist: {
    nb: 'til fasilitatoren når noe står åpent',
    nn: 'til fasilitatoren når noko står ope',
    en: 'to the facilitator when something is open',
  },
}

export function toText(condition: ReminderKind, language: Language): string {
  return TO[condition][language]
}

const STOPS: Readonly<Record<ReminderKind, Localised>> = {
  gathering: {
    nb: 'Stopper når samlingen er over, flyttet eller avlyst.',
    nn: 'Stoppar når samlinga er over, flytta eller avlyst.',
    en: 'Stops when the gathering is over, moved or cancelled.',
  },
  prework: {
    nb: 'Stopper når forarbeidet er gjort. Det gruppa svarer på sammen, passer fasilitatoren på.',
    nn: 'Stoppar når førearbeidet er gjort. Det gruppa svarer på saman, passar fasilitatoren på.',
    en: 'Stops when the prework is done. What the group answers together is the facilitator’s to see to.',
  },
  attendance: {
    nb: 'Stopper når oppmøtet er ført.',
    nn: 'Stoppar når oppmøtet er ført.',
    en: 'Stops when attendance is recorded.',
  },
  postwork: {
    nb: 'Stopper når gruppa har levert og egne oppgaver er gjort.',
    nn: 'Stoppar når gruppa har levert og eigne oppgåver er gjorde.',
    en: 'Stops when the group has delivered and one’s own tasks are done.',
  },
  deadline: {
    nb: 'Stopper når det er levert.',
    nn: 'Stoppar når det er levert.',
    en: 'Stops when it is delivered.',
  },
  worklist: {
    nb: 'Sendes ikke når ingenting står åpent. Slutter når kullet er ferdig.',
    nn: 'Blir ikkje send når ingenting står ope. Sluttar når kullet er ferdig.',
    en: 'Not sent when nothing is open. Ends with the cohort.',
  },
}

export function stopsText(condition: ReminderKind, language: Language): string {
  return STOPS[condition][language]
}
