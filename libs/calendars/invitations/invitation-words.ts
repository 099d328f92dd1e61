import type { Localised } from '../../platform/i18n'
import type { News } from './notice'

interface Words {
  readonly subject: Localised
  readonly body: Localised
  /** Why the mail came, for those who read the log. */
  readonly because: Localised
}

/** `{the}` is "samlingen i modul 2", `{The}` the same at the beginning of a sentence. */
export const newsWords: Readonly<Record<News, Words>> = {
  called: {
    subject: {
      nb: 'Sett av {day} {clock}: {a}',
      nn: 'Set av {day} {clock}: {a}',
      en: 'Keep {day} {clock} free: {a}',
    },
    body: {
      nb: 'Du er kalt inn til {the}.',
      nn: 'Du er kalla inn til {the}.',
      en: 'You are called to {the}.',
    },
    because: {
      nb: 'Kalt inn til samlingen.',
      nn: 'Kalla inn til samlinga.',
      en: 'Called to the gathering.',
    },
  },
  moved: {
    subject: {
      nb: 'Ny tid: {the} er flyttet til {day} {clock}',
      nn: 'Ny tid: {the} er flytt til {day} {clock}',
      en: 'New time: {the} was moved to {day} {clock}',
    },
    body: {
      nb: '{The} er flyttet fra {before} til {when}.',
      nn: '{The} er flytt frå {before} til {when}.',
      en: '{The} was moved from {before} to {when}.',
    },
    because: {
      nb: 'Samlingen fikk ny tid.',
      nn: 'Samlinga fekk ny tid.',
      en: 'The gathering got a new time.',
    },
  },
  rearranged: {
    subject: {
      nb: 'Se hva som er nytt: {the} {day}',
      nn: 'Sjå kva som er nytt: {the} {day}',
      en: 'See what is new: {the} on {day}',
    },
    body: {
      nb: 'Noe er endret ved {the}. Tiden er den samme.',
      nn: 'Noko er endra ved {the}. Tida er den same.',
      en: 'Something has changed about {the}. The time is the same.',
    },
    because: {
      nb: 'Sted, lenke eller form ble endret.',
      nn: 'Stad, lenkje eller form vart endra.',
      en: 'Place, link or form changed.',
    },
  },
  cancelled: {
    subject: {
      nb: 'Avlyst: {the} {day}',
      nn: 'Avlyst: {the} {day}',
      en: 'Cancelled: {the} on {day}',
    },
    body: {
      nb: '{The} {when} er avlyst. Du kan stryke den i kalenderen.',
      nn: '{The} {when} er avlyst. Du kan stryke ho i kalenderen.',
      en: '{The} on {when} is cancelled. You can remove it from your calendar.',
    },
    because: {
      nb: 'Samlingen ble avlyst.',
      nn: 'Samlinga vart avlyst.',
      en: 'The gathering was cancelled.',
    },
  },
  out: {
    subject: {
      nb: 'Du skal ikke møte {day}: {the}',
      nn: 'Du skal ikkje møte {day}: {the}',
      en: 'You are not expected on {day}: {the}',
    },
    body: {
      nb: 'Du er ikke lenger kalt inn til {the} {when}, fordi det er endret hvem som skal møte. Du kan stryke den i kalenderen.',
      nn: 'Du er ikkje lenger kalla inn til {the} {when}, fordi det er endra kven som skal møte. Du kan stryke ho i kalenderen.',
      en: 'You are no longer called to {the} on {when}, because it has changed who is to come. You can remove it from your calendar.',
    },
    because: {
      nb: 'Personen skal ikke lenger møte.',
      nn: 'Personen skal ikkje lenger møte.',
      en: 'The person is no longer expected.',
    },
  },
}

export const letterWords = {
  greeting: { nb: 'Hei, {name}!', nn: 'Hei, {name}!', en: 'Hello, {name}!' },
  why: { nb: 'Begrunnelse: {reason}', nn: 'Grunngjeving: {reason}', en: 'Reason: {reason}' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  where: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  before: { nb: 'før:', nn: 'før:', en: 'before:' },
  join: { nb: 'Bli med digitalt', nn: 'Bli med digitalt', en: 'Join online' },
  time: { nb: 'Kl.', nn: 'Kl.', en: 'Time' },
  agenda: { nb: 'Program', nn: 'Program', en: 'Agenda' },
  prepare: { nb: 'Før samlingen', nn: 'Før samlinga', en: 'Before the gathering' },
  digital: { nb: 'digitalt', nn: 'digitalt', en: 'online' },
  unknown: { nb: 'sted kommer', nn: 'stad kjem', en: 'to be announced' },
  open: {
    nb: 'Se program og forberedelser',
    nn: 'Sjå program og førebuingar',
    en: 'See the agenda and how to prepare',
  },
  footer: {
    nb: 'Du får denne e-posten fordi du står på lista over dem som skal møte i Kompetanseløftet. Innkallinger kan ikke slås av, for da ville du gått glipp av flyttinger og avlysninger.',
    nn: 'Du får denne e-posten fordi du står på lista over dei som skal møte i Kompetanseløftet. Innkallingar kan ikkje slåast av, for då ville du gått glipp av flyttingar og avlysingar.',
    en: 'You receive this mail because you are on the list of those who are to meet in Kompetanseløftet. Invitations cannot be switched off: you would miss moves and cancellations.',
  },
} satisfies Record<string, Localised>
