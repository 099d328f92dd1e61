import type { Localised } from '../platform/i18n'

/** One sentence that says why this step comes next; `{…}` is filled in. */
export const reasons = {
  mineOverdue: {
    nb: 'Fristen var {date}. Det er fortsatt nyttig for deg og gruppa.',
    nn: 'Fristen var {date}. Det er framleis nyttig for deg og gruppa.',
    en: 'It was due on {date}. It is still useful to you and the group.',
  },
  minePrework: {
    nb: 'Gjør deg klar til samlingen {date}.',
    nn: 'Gjer deg klar til samlinga {date}.',
    en: 'Get ready for the gathering on {date}.',
  },
  mineGathering: {
    nb: 'Hører til samlingen {date}.',
    nn: 'Høyrer til samlinga {date}.',
    en: 'Belongs to the gathering on {date}.',
  },
  minePostwork: {
    nb: 'Hold fast ved det samlingen satte i gang.',
    nn: 'Hald fast ved det samlinga sette i gang.',
    en: 'Hold on to what the gathering set in motion.',
  },
  mineOptional: {
    nb: 'Frivillig. Du velger selv om du vil bruke tid på det.',
    nn: 'Frivillig. Du vel sjølv om du vil bruke tid på det.',
    en: 'Voluntary. You choose whether to spend time on it.',
  },
  teamOverdue: {
    nb: 'Gruppa mangler dette svaret i modul {module}.',
    nn: 'Gruppa manglar dette svaret i modul {module}.',
    en: 'The group still owes this answer in module {module}.',
  },
  teamAgreed: {
    nb: 'Nok av dere er enige. Svaret kan leveres.',
    nn: 'Nok av dykk er samde. Svaret kan leverast.',
    en: 'Enough of you agree. The answer can be delivered.',
  },
  teamDraft: {
    nb: 'Teksten er i gang. Les den, og si om du er enig.',
    nn: 'Teksten er i gang. Les han, og sei om du er samd.',
    en: 'The text has been started. Read it, and say whether you agree.',
  },
  teamCommented: {
    nb: 'Kursholderen har kommentert svaret. Svar kort, eller endre teksten.',
    nn: 'Kurshaldaren har kommentert svaret. Svar kort, eller endre teksten.',
    en: 'The instructor has commented on the answer. Reply briefly, or change the text.',
  },
  teamRevising: {
    nb: 'Dere skriver på en ny versjon av svaret. Lever den når dere er enige.',
    nn: 'De skriv på ein ny versjon av svaret. Lever han når de er samde.',
    en: 'You are writing a new version of the answer. Deliver it when you agree.',
  },
  teamPrework: {
    nb: 'Gruppa svarer sammen før samlingen.',
    nn: 'Gruppa svarer saman før samlinga.',
    en: 'The group answers together before the gathering.',
  },
  teamPostwork: {
    nb: 'Gruppa svarer sammen etter samlingen.',
    nn: 'Gruppa svarer saman etter samlinga.',
    en: 'The group answers together after the gathering.',
  },
} satisfies Record<string, Localised>

export type Reason = keyof typeof reasons

/** Stands where a member's own progress would: who follows the group without taking part has none. */
export const noMember: Localised = {
  nb: 'Du følger gruppa uten å delta i modulene selv.',
  nn: 'Du følgjer gruppa utan å delta i modulane sjølv.',
  en: 'You follow the group without taking part in the modules yourself.',
}
