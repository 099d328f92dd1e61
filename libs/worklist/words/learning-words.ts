import type { Localised } from '../../platform/i18n'

/** What is learnt and answered, and days as people say them; `{…}` is filled in, in the right number. */
export const learningWords = {
  today: { nb: 'i dag', nn: 'i dag', en: 'today' },
  yesterday: { nb: 'i går', nn: 'i går', en: 'yesterday' },
  tomorrow: { nb: 'i morgen', nn: 'i morgon', en: 'tomorrow' },
  inDays: { nb: 'om {days} dager', nn: 'om {days} dagar', en: 'in {days} days' },
  daysOver: {
    nb: '{days, plural, one {# dag} other {# dager}} over',
    nn: '{days, plural, one {# dag} other {# dagar}} over',
    en: '{days, plural, one {# day} other {# days}} overdue',
  },
  longOver: { nb: 'lenge over', nn: 'lenge over', en: 'long overdue' },
  two: { nb: '{first} og {second}', nn: '{first} og {second}', en: '{first} and {second}' },
  several: {
    nb: '{first}, {second} og {count} til',
    nn: '{first}, {second} og {count} til',
    en: '{first}, {second} and {count} more',
  },

  prework: {
    nb: '{names} mangler forarbeidet i modul {module}',
    nn: '{names} manglar førearbeidet i modul {module}',
    en: '{names} {count, plural, one {has} other {have}} not done the prework in module {module}',
  },
  preworkOwn: {
    nb: 'Du mangler forarbeidet i modul {module}',
    nn: 'Du manglar førearbeidet i modul {module}',
    en: 'You have not done the prework in module {module}',
  },
  postworkOwn: {
    nb: 'Du mangler etterarbeidet i modul {module}',
    nn: 'Du manglar etterarbeidet i modul {module}',
    en: 'You have not done the postwork in module {module}',
  },
  preworkMany: {
    nb: '{count} av {of} mangler forarbeidet i modul {module}',
    nn: '{count} av {of} manglar førearbeidet i modul {module}',
    en: '{count} of {of} have not done the prework in module {module}',
  },
  gatheringIs: {
    nb: 'Samlingen er {date}, {away}.',
    nn: 'Samlinga er {date}, {away}.',
    en: 'The gathering is on {date}, {away}.',
  },
  postwork: {
    nb: '{names} mangler etterarbeidet i modul {module}',
    nn: '{names} manglar etterarbeidet i modul {module}',
    en: '{names} {count, plural, one {has} other {have}} not done the postwork in module {module}',
  },
  postworkMany: {
    nb: '{count} av {of} mangler etterarbeidet i modul {module}',
    nn: '{count} av {of} manglar etterarbeidet i modul {module}',
    en: '{count} of {of} have not done the postwork in module {module}',
  },
  dueIs: { nb: 'Fristen er {date}, {away}.', nn: 'Fristen er {date}, {away}.', en: 'Due on {date}, {away}.' },
  dueWas: {
    nb: 'Fristen var {date}, {away}.',
    nn: 'Fristen var {date}, {away}.',
    en: 'It was due on {date}, {away}.',
  },

  answerPrework: {
    nb: 'Gruppas forarbeid i modul {module} mangler',
    nn: 'Førearbeidet til gruppa i modul {module} manglar',
    en: 'The group’s prework in module {module} is missing',
  },
  answerGathering: {
    nb: 'Gruppas svar i modul {module} mangler',
    nn: 'Svaret frå gruppa i modul {module} manglar',
    en: 'The group’s answer in module {module} is missing',
  },
  answerPostwork: {
    nb: 'Etterarbeidet i modul {module} mangler',
    nn: 'Etterarbeidet i modul {module} manglar',
    en: 'The group’s postwork in module {module} is missing',
  },
  answerNotBegun: {
    nb: '«{title}» er ikke begynt.',
    nn: '«{title}» er ikkje påbyrja.',
    en: '“{title}” has not been started.',
  },
  answerAgreed: {
    nb: '{agreed} av {needed} er enige om «{title}». {names} har ikke svart.',
    nn: '{agreed} av {needed} er samde om «{title}». {names} har ikkje svart.',
    en: '{agreed} of {needed} agree on “{title}”. No reply yet from {names}.',
  },
  answerReady: {
    nb: 'Nok er enige om «{title}». Svaret kan leveres.',
    nn: 'Nok er samde om «{title}». Svaret kan leverast.',
    en: 'Enough agree on “{title}”. It can be delivered.',
  },

  comment: {
    nb: 'Kursholderen har kommentert «{title}»',
    nn: 'Kurshaldaren har kommentert «{title}»',
    en: 'The instructor has commented on “{title}”',
  },
  commentWhy: {
    nb: 'Modul {module}. Gruppa har ikke svart siden {date}.',
    nn: 'Modul {module}. Gruppa har ikkje svart sidan {date}.',
    en: 'Module {module}. The group has not replied since {date}.',
  },
  answerWaits: {
    nb: '«{title}» venter på kommentar',
    nn: '«{title}» ventar på kommentar',
    en: '“{title}” waits for a comment',
  },
  answerWaitsWhy: {
    nb: 'Modul {module}. Gruppa har ventet siden {date}.',
    nn: 'Modul {module}. Gruppa har venta sidan {date}.',
    en: 'Module {module}. The group has waited since {date}.',
  },

  trackPrework: {
    nb: '{done} av {of} er ferdige med forarbeidet i modul {module}',
    nn: '{done} av {of} er ferdige med førearbeidet i modul {module}',
    en: '{done} of {of} have done the prework in module {module}',
  },
  trackPostwork: {
    nb: '{done} av {of} er ferdige med etterarbeidet i modul {module}',
    nn: '{done} av {of} er ferdige med etterarbeidet i modul {module}',
    en: '{done} of {of} have done the postwork in module {module}',
  },
  trackAnswer: {
    nb: '«{title}» er levert',
    nn: '«{title}» er levert',
    en: '“{title}” is delivered',
  },
  trackModule: { nb: 'Modul {module}.', nn: 'Modul {module}.', en: 'Module {module}.' },
} satisfies Record<string, Localised>
