import type { Language, Localised } from '../platform/i18n'
import type { Withheld } from './due/due.statement'
import type { QuietReason } from './due/quiet-days'

export const reminderStates = ['claimed', 'sending', 'sent', 'uncertain', 'withheld', 'refused'] as const
export type ReminderState = (typeof reminderStates)[number]
export const subjectKinds = ['gathering', 'module'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** What people stop: every reminder that looks at the same condition. */
export const reminderKinds = ['gathering', 'prework', 'attendance', 'postwork'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** Why a claimed reminder or its mail did not go, beside what keeps one from being planned. */
export type Outcome = Withheld | 'no-longer-relevant' | 'interrupted' | 'server-refused'

export const kindNames: Readonly<Record<ReminderKind, Localised>> = {
  gathering: { nb: 'samlinger', nn: 'samlingar', en: 'gatherings' },
  prework: { nb: 'forarbeid', nn: 'førearbeid', en: 'prework' },
  attendance: { nb: 'føring av oppmøte', nn: 'føring av oppmøte', en: 'recording attendance' },
  postwork: { nb: 'etterarbeid', nn: 'etterarbeid', en: 'postwork' },
}

export const outcomes: Readonly<Record<Outcome, Localised>> = {
  done: { nb: 'Det er allerede gjort.', nn: 'Det er alt gjort.', en: 'It is already done.' },
  'address-refused': {
    nb: 'E-postadressen er avvist av mottakerens server.',
    nn: 'E-postadressa er avvist av serveren til mottakaren.',
    en: 'The mail address was refused by the receiving server.',
  },
  stopped: {
    nb: 'Mottakeren har slått av denne typen påminnelser.',
    nn: 'Mottakaren har slått av denne typen påminningar.',
    en: 'The recipient has switched this kind of reminder off.',
  },
  'too-late': {
    nb: 'Det er ingen tillatt dag igjen før den er for sen til å være til nytte.',
    nn: 'Det er ingen tillaten dag att før ho er for sein til å vere til nytte.',
    en: 'No allowed day is left before it is too late to be of use.',
  },
  'no-longer-relevant': {
    nb: 'Det den gjaldt, er endret eller over.',
    nn: 'Det ho gjaldt, er endra eller over.',
    en: 'What it was about has changed or is over.',
  },
  interrupted: {
    nb: 'Sendingen ble avbrutt, og vi vet ikke om e-posten kom fram. Den sendes ikke på nytt.',
    nn: 'Sendinga vart avbroten, og vi veit ikkje om e-posten kom fram. Han blir ikkje send på nytt.',
    en: 'Sending was interrupted, and nobody knows whether the mail arrived. It is not sent again.',
  },
  'server-refused': {
    nb: 'Mottakerens e-postserver avviste e-posten.',
    nn: 'E-postserveren til mottakaren avviste e-posten.',
    en: 'The receiving server refused the mail.',
  },
}

const MOVED: Readonly<Record<QuietReason | 'week', Localised>> = {
  sunday: { nb: 'søndag', nn: 'søndag', en: 'a Sunday' },
  holiday: { nb: 'offentlig fridag', nn: 'offentleg fridag', en: 'a public holiday' },
  july: { nb: 'stille i juli', nn: 'stilt i juli', en: 'quiet in July' },
  christmas: { nb: 'stille i julen', nn: 'stilt i jula', en: 'quiet at Christmas' },
  easter: { nb: 'stille i påsken', nn: 'stilt i påska', en: 'quiet at Easter' },
  week: { nb: 'høyst én e-post i uka', nn: 'høgst éin e-post i veka', en: 'at most one mail a week' },
}

const MOVED_FROM: Localised = { nb: 'Flyttet fra', nn: 'Flytta frå', en: 'Moved from' }

/** Why a reminder goes on another day than its rule names, as a sentence. */
export function movedText(from: string, reason: QuietReason | 'week', language: Language): string {
  return `${MOVED_FROM[language]} ${from}: ${MOVED[reason][language]}.`
}
