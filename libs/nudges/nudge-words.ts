import { message, type Language, type Localised } from '../platform/i18n'

/** What the mails say, what the preview says about them, and what the log says; `{…}` is filled in. */
export const words = {
  greeting: { nb: 'Hei, {name}!', nn: 'Hei, {name}!', en: 'Hello, {name}!' },
  preworkSubject: {
    nb: 'Gjør ferdig forarbeidet til modul {module}',
    nn: 'Gjer ferdig førearbeidet til modul {module}',
    en: 'Finish your prework for module {module}',
  },
  preworkBody: {
    nb: '{sender} minner deg om forarbeidet i modul {module}. Samlingen er {date}, og da bygger vi videre på det du har gjort.',
    nn: '{sender} minner deg om førearbeidet i modul {module}. Samlinga er {date}, og da byggjer vi vidare på det du har gjort.',
    en: '{sender} reminds you of the prework in module {module}. The gathering is on {date} and builds on what you have done.',
  },
  preworkLink: { nb: 'Gå til forarbeidet', nn: 'Gå til førearbeidet', en: 'Go to the prework' },
  postworkSubject: {
    nb: 'Lever etterarbeidet i modul {module}',
    nn: 'Lever etterarbeidet i modul {module}',
    en: 'Finish the postwork of module {module}',
  },
  postworkBody: {
    nb: '{sender} minner deg om etterarbeidet i modul {module}. Fristen er {date}.',
    nn: '{sender} minner deg om etterarbeidet i modul {module}. Fristen er {date}.',
    en: '{sender} reminds you of the postwork in module {module}. It is due on {date}.',
  },
  postworkLate: {
    nb: '{sender} minner deg om etterarbeidet i modul {module}. Fristen var {date}, men det er fortsatt nyttig for deg og gruppa.',
    nn: '{sender} minner deg om etterarbeidet i modul {module}. Fristen var {date}, men det er framleis nyttig for deg og gruppa.',
    en: '{sender} reminds you of the postwork in module {module}. It was due on {date}, and is still useful to you and the group.',
  },
  postworkLink: { nb: 'Gå til etterarbeidet', nn: 'Gå til etterarbeidet', en: 'Go to the postwork' },
  answerSubject: {
    nb: 'Si om du er enig i gruppas svar',
    nn: 'Sei om du er samd i svaret frå gruppa',
    en: 'Say whether you agree with the group’s answer',
  },
  answerBody: {
    nb: '{sender} minner deg om «{title}» i modul {module}. {agreed} av {needed} er enige så langt. Les svaret og si om du er enig.',
    nn: '{sender} minner deg om «{title}» i modul {module}. {agreed} av {needed} er samde så langt. Les svaret og sei om du er samd.',
    en: '{sender} reminds you of “{title}” in module {module}. {agreed} of {needed} agree so far. Read the answer and say whether you agree.',
  },
  answerLink: { nb: 'Les svaret', nn: 'Les svaret', en: 'Read the answer' },
  openingSubject: {
    nb: 'Åpne modul {module} for gruppa',
    nn: 'Opne modul {module} for gruppa',
    en: 'Open module {module} for the group',
  },
  openingBody: {
    nb: '{sender} minner deg om å åpne modul {module}. Én setning fra deg om hvorfor modulen er viktig, er nok. Samlingen er {date}.',
    nn: '{sender} minner deg om å opne modul {module}. Éi setning frå deg om kvifor modulen er viktig, er nok. Samlinga er {date}.',
    en: '{sender} reminds you to open module {module}. One sentence from you about why it matters is enough. The gathering is on {date}.',
  },
  openingLink: { nb: 'Skriv setningen', nn: 'Skriv setninga', en: 'Write the sentence' },
  why: {
    nb: 'Du får denne e-posten fordi {sender} sendte deg en påminnelse i Kompetanseløftet for {group}. Om samme sak får du høyst én på tre dager.',
    nn: 'Du får denne e-posten fordi {sender} sende deg ei påminning i Kompetanseløftet for {group}. Om same sak får du høgst éi på tre dagar.',
    en: 'You receive this mail because {sender} sent you a nudge in Kompetanseløftet for {group}. About the same thing you get at most one in three days.',
  },
  because: {
    nb: '{sender} sendte en påminnelse fra arbeidslista.',
    nn: '{sender} sende ei påminning frå arbeidslista.',
    en: '{sender} sent a nudge from the worklist.',
  },
  goesSoon: {
    nb: 'Går om ti sekunder. Du kan angre til da.',
    nn: 'Går om ti sekund. Du kan angre til då.',
    en: 'Goes in ten seconds. You can undo it until then.',
  },
  goesLater: {
    nb: 'Går {when}, fordi folk får være i fred nå. Du kan angre til da.',
    nn: 'Går {when}, fordi folk får vere i fred no. Du kan angre til då.',
    en: 'Goes {when}, because people are left in peace now. You can undo it until then.',
  },
  readers: {
    nb: 'Linja leses av dem som får e-posten, og av dem som følger gruppa i e-postloggen.',
    nn: 'Linja blir lesen av dei som får e-posten, og av dei som følgjer gruppa i e-postloggen.',
    en: 'The line is read by those who get the mail, and by those who follow the group in the log of mails.',
  },
  recent: {
    nb: 'Fikk påminnelse {day}. Om samme sak sendes høyst én på tre dager.',
    nn: 'Fekk påminning {day}. Om same sak blir det sendt høgst éi på tre dagar.',
    en: 'Got a nudge {day}. About the same thing at most one is sent in three days.',
  },
  ruleAhead: {
    nb: 'Regelen «{rule}» sender dette {when} uansett.',
    nn: 'Regelen «{rule}» sender dette {when} uansett.',
    en: 'The rule “{rule}” sends this {when} anyway.',
  },
  refused: {
    nb: 'E-postadressen er avvist av mottakerens server.',
    nn: 'E-postadressa er avvist av serveren til mottakaren.',
    en: 'The mail address was refused by the receiving server.',
  },
  bounced: {
    nb: 'En tidligere e-post til adressen kom i retur.',
    nn: 'Ein tidlegare e-post til adressa kom i retur.',
    en: 'An earlier mail to the address came back.',
  },
  stopped: {
    nb: 'Har slått av påminnelser fra fasilitatoren.',
    nn: 'Har slått av påminningar frå fasilitatoren.',
    en: 'Has switched nudges off.',
  },
  today: { nb: 'i dag', nn: 'i dag', en: 'today' },
  yesterday: { nb: 'i går', nn: 'i går', en: 'yesterday' },
  tomorrow: { nb: 'i morgen', nn: 'i morgon', en: 'tomorrow' },
  onDay: { nb: '{day}', nn: '{day}', en: 'on {day}' },
  at: { nb: '{day} kl. {time}', nn: '{day} kl. {time}', en: '{day} at {time}' },
} satisfies Record<string, Localised>

export type Word = keyof typeof words

export function say(
  word: Word,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return message(words[word][language], values)
}

/** The same sentence in every language. */
export function sayAll(word: Word, values: Readonly<Record<string, string | number>>): Localised {
  return { nb: say(word, 'nb', values), nn: say(word, 'nn', values), en: say(word, 'en', values) }
}
