import type { Language, Localised } from '../platform/i18n'
import type { QuietReason } from '../platform/quiet'
import type { Withheld } from './due/due-row'

export const reminderStates = [
  'claimed',
  'sending',
  'sent',
  'uncertain',
  'withheld',
  'refused',
  'bounced',
] as const
export type ReminderState = (typeof reminderStates)[number]
export const subjectKinds = ['gathering', 'module', 'deadline', 'worklist'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** What a rule looks at, and what people stop: every reminder that looks at the same. */
export const reminderKinds = [
  'gathering',
  'prework',
  'attendance',
  'postwork',
  'deadline',
  'worklist',
] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** Why a claimed reminder or its mail did not go, beside what keeps one from being planned. */
export type Outcome = Withheld | 'no-longer-relevant' | 'interrupted' | 'server-refused'

/** Why a reminder goes on another day than its rule names, beside quiet days. */
export type Moved = QuietReason | 'week' | 'weekday' | 'ahead' | 'worklist'

const MOVED: Readonly<Record<Moved, Localised>> = {
  sunday: { nb: 'søndag', nn: 'søndag', en: 'a Sunday' },
  holiday: { nb: 'offentlig fridag', nn: 'offentleg fridag', en: 'a public holiday' },
  july: { nb: 'stille i juli', nn: 'stilt i juli', en: 'quiet in July' },
  christmas: { nb: 'stille i julen', nn: 'stilt i jula', en: 'quiet at Christmas' },
  easter: { nb: 'stille i påsken', nn: 'stilt i påska', en: 'quiet at Easter' },
  week: {
    nb: 'høyst ett samlebrev i uka',
    nn: 'høgst eitt samlebrev i veka',
    en: 'at most one digest a week',
  },
  weekday: {
    nb: 'ukedagen mottakeren har valgt',
    nn: 'vekedagen mottakaren har valt',
    en: 'the weekday that the recipient chose',
  },
  ahead: {
    nb: 'neste samlebrev kommer for sent',
    nn: 'neste samlebrev kjem for seint',
    en: 'the next digest comes too late',
  },
  worklist: {
    nb: 'går sammen med ukas arbeidsliste',
    nn: 'går saman med arbeidslista for veka',
    en: 'goes together with the worklist of the week',
  },
}

const MOVED_FROM: Localised = { nb: 'Flyttet fra', nn: 'Flytta frå', en: 'Moved from' }

/** Why a reminder goes on another day than its rule names, as a sentence. */
export function movedText(from: string, reason: Moved, language: Language): string {
  return `${MOVED_FROM[language]} ${from}: ${MOVED[reason][language]}.`
}
