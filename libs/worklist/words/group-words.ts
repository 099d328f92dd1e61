import type { Localised } from '../../platform/i18n'

/** Gatherings, roles, addresses, what comes next, and what one does about it. */
export const groupWords = {
  attendance: {
    nb: 'Oppmøtet på samlingen {date} er ikke registrert',
    nn: 'Oppmøtet på samlinga {date} er ikkje registrert',
    en: 'Attendance at the gathering on {date} is not recorded',
  },
  attendanceLocks: {
    nb: 'Modul {module}. Lista låses {date}, {away}.',
    nn: 'Modul {module}. Lista blir låst {date}, {away}.',
    en: 'Module {module}. The list is locked on {date}, {away}.',
  },
  attendanceLocked: {
    nb: 'Modul {module}. Lista ble låst {date}. Du kan fortsatt føre den, med en begrunnelse.',
    nn: 'Modul {module}. Lista vart låst {date}. Du kan framleis føre ho, med ei grunngiving.',
    en: 'Module {module}. The list was locked on {date}. You can still fill it in, with a reason.',
  },

  summary: {
    nb: 'Oppsummeringen fra samlingen {date} er ikke sendt',
    nn: 'Oppsummeringa frå samlinga {date} er ikkje send',
    en: 'The summary of the gathering on {date} has not been sent',
  },
  summaryWhy: {
    nb: 'Modul {module}. Gruppa husker best nå hva dere ble enige om.',
    nn: 'Modul {module}. Gruppa hugsar best no kva de vart samde om.',
    en: 'Module {module}. The group remembers best now what you agreed on.',
  },
  notCalled: {
    nb: 'Samlingen i modul {module} er ikke kalt inn',
    nn: 'Samlinga i modul {module} er ikkje kalla inn',
    en: 'The gathering of module {module} is not called',
  },
  notCalledWhy: {
    nb: 'Datoen er satt til {date}, {away}. Gruppa vet det ikke ennå.',
    nn: 'Datoen er sett til {date}, {away}. Gruppa veit det ikkje enno.',
    en: 'It is planned for {date}, {away}. The group does not know yet.',
  },
  noPlace: {
    nb: 'Samlingen i modul {module} mangler sted',
    nn: 'Samlinga i modul {module} manglar stad',
    en: 'The gathering of module {module} has no place',
  },
  noAgenda: {
    nb: 'Samlingen i modul {module} mangler program',
    nn: 'Samlinga i modul {module} manglar program',
    en: 'The gathering of module {module} has no agenda',
  },
  noLink: {
    nb: 'Samlingen i modul {module} mangler lenke',
    nn: 'Samlinga i modul {module} manglar lenkje',
    en: 'The gathering of module {module} has no link',
  },

  opening: {
    nb: 'Modul {module} er ikke åpnet av kommunedirektøren',
    nn: 'Modul {module} er ikkje opna av kommunedirektøren',
    en: 'Module {module} has not been opened by the chief executive',
  },
  openingOwn: {
    nb: 'Åpne modul {module} for gruppa',
    nn: 'Opne modul {module} for gruppa',
    en: 'Open module {module} for the group',
  },
  openingWhy: {
    nb: '{name} har ikke skrevet hvorfor modulen er viktig for dere. Samlingen er {date}, {away}.',
    nn: '{name} har ikkje skrive kvifor modulen er viktig for dykk. Samlinga er {date}, {away}.',
    en: '{name} has not written why the module matters to you. The gathering is on {date}, {away}.',
  },
  openingOwnWhy: {
    nb: 'Én setning fra deg om hvorfor modulen er viktig. Samlingen er {date}, {away}.',
    nn: 'Éi setning frå deg om kvifor modulen er viktig. Samlinga er {date}, {away}.',
    en: 'One sentence from you about why the module matters. The gathering is on {date}, {away}.',
  },

  address: {
    nb: 'E-post kommer ikke fram til {names}',
    nn: 'E-post kjem ikkje fram til {names}',
    en: 'Mail does not reach {names}',
  },
  addressWhy: {
    nb: '{count, plural, one {Adressen} other {Adressene}} ble avvist, så innkallinger og påminnelser stopper.',
    nn: '{count, plural, one {Adressa} other {Adressene}} vart avvist, så innkallingar og påminningar stoppar.',
    en: 'The {count, plural, one {address was} other {addresses were}} refused, so invitations and reminders stop.',
  },
  roleLapses: {
    nb: '{name} er stedfortreder til og med {date}',
    nn: '{name} er vara til og med {date}',
    en: '{name} stands in until {date}',
  },
  roleLapsesWhy: {
    nb: 'Siste dag er {away}. Deretter tar {names} over igjen.',
    nn: 'Siste dag er {away}. Deretter tek {names} over att.',
    en: 'The last day is {away}. After that {names} takes over again.',
  },
  roleLapsesAlone: {
    nb: 'Siste dag er {away}. Deretter er gruppa uten lokal fasilitator.',
    nn: 'Siste dag er {away}. Deretter er gruppa utan lokal fasilitator.',
    en: 'The last day is {away}. After that the group has no local facilitator.',
  },
  incomplete: {
    nb: 'Gruppa er ikke klar: {lacks}',
    nn: 'Gruppa er ikkje klar: {lacks}',
    en: 'The group is not ready: {lacks}',
  },
  incompleteWhy: {
    nb: 'Kullet begynner {date}, {away}.',
    nn: 'Kullet byrjar {date}, {away}.',
    en: 'The cohort begins on {date}, {away}.',
  },
  incompleteBegun: {
    nb: 'Kullet begynte {date}.',
    nn: 'Kullet byrja {date}.',
    en: 'The cohort began on {date}.',
  },
  lacksOwner: { nb: 'kommunedirektør mangler', nn: 'kommunedirektør manglar', en: 'no chief executive' },
  lacksFacilitator: {
    nb: 'lokal fasilitator mangler',
    nn: 'lokal fasilitator manglar',
    en: 'no local facilitator',
  },
  lacksMembers: { nb: 'ingen er meldt på', nn: 'ingen er melde på', en: 'nobody is enrolled' },
  lacksBatch: { nb: 'pulje mangler', nn: 'pulje manglar', en: 'no batch' },
  jobs: {
    nb: '{count, plural, one {# jobb} other {# jobber}} ga opp',
    nn: '{count, plural, one {# jobb} other {# jobbar}} gav opp',
    en: '{count, plural, one {# job} other {# jobs}} gave up',
  },
  jobsWhy: {
    nb: 'De er prøvd flere ganger og må startes på nytt av deg.',
    nn: 'Dei er prøvde fleire gonger og må startast på nytt av deg.',
    en: 'They were tried several times and wait for you to start them again.',
  },
  uncertain: {
    nb: '{count, plural, one {# e-post er usikker} other {# e-poster er usikre}}',
    nn: '{count, plural, one {# e-post er usikker} other {# e-postar er usikre}}',
    en: '{count, plural, one {# mail is uncertain} other {# mails are uncertain}}',
  },
  uncertainWhy: {
    nb: 'Ingen vet om de kom fram. De sendes aldri på nytt av seg selv.',
    nn: 'Ingen veit om dei kom fram. Dei blir aldri sende på nytt av seg sjølve.',
    en: 'Nobody knows whether they arrived. They are never sent again by themselves.',
  },

  trackGathering: {
    nb: 'Samlingen i modul {module} er {date} kl. {time}',
    nn: 'Samlinga i modul {module} er {date} kl. {time}',
    en: 'The gathering of module {module} is on {date} at {time}',
  },
  trackGatheringDigital: { nb: 'Digitalt.', nn: 'Digitalt.', en: 'Online.' },
  trackAttendance: {
    nb: 'Oppmøtet på samlingen {date} er registrert',
    nn: 'Oppmøtet på samlinga {date} er registrert',
    en: 'Attendance at the gathering on {date} is recorded',
  },

  nextOpens: {
    nb: 'Forarbeidet i modul {module} åpner {date}.',
    nn: 'Førearbeidet i modul {module} opnar {date}.',
    en: 'The prework in module {module} opens on {date}.',
  },
  nextGathering: {
    nb: 'Samlingen i modul {module} er {date}.',
    nn: 'Samlinga i modul {module} er {date}.',
    en: 'The gathering of module {module} is on {date}.',
  },
  nextDue: {
    nb: 'Etterarbeidet i modul {module} har frist {date}.',
    nn: 'Etterarbeidet i modul {module} har frist {date}.',
    en: 'The postwork in module {module} is due on {date}.',
  },
  tookOver: {
    nb: 'Du tok over {date} fra {name}.',
    nn: 'Du tok over {date} frå {name}.',
    en: 'You took over on {date} from {name}.',
  },

  nudgedSent: {
    nb: 'Påminnelse sendt {day} til {names}.',
    nn: 'Påminning send {day} til {names}.',
    en: 'Nudge sent {day} to {names}.',
  },
  nudgedPending: {
    nb: 'Påminnelse til {names} går {day} kl. {time}.',
    nn: 'Påminning til {names} går {day} kl. {time}.',
    en: 'The nudge to {names} goes {day} at {time}.',
  },
  actOwn: { nb: 'Gå til ditt steg', nn: 'Gå til ditt steg', en: 'Go to your step' },
  actGroup: { nb: 'Se gruppa', nn: 'Sjå gruppa', en: 'See the group' },
  actNudge: { nb: 'Send påminnelse', nn: 'Send påminning', en: 'Send a nudge' },
  actAnswer: { nb: 'Åpne svaret', nn: 'Opne svaret', en: 'Open the answer' },
  actDeliver: { nb: 'Lever svaret', nn: 'Lever svaret', en: 'Deliver the answer' },
  actAttendance: { nb: 'Før oppmøtet', nn: 'Før oppmøtet', en: 'Record attendance' },
  actSummary: {
    nb: 'Skriv oppsummeringen',
    nn: 'Skriv oppsummeringa',
    en: 'Write the summary',
  },
  actPlan: { nb: 'Planlegg samlingen', nn: 'Planlegg samlinga', en: 'Plan the gathering' },
  actReply: { nb: 'Svar på kommentaren', nn: 'Svar på kommentaren', en: 'Reply to the comment' },
  actComment: { nb: 'Les og kommenter', nn: 'Les og kommenter', en: 'Read and comment' },
  actOpening: { nb: 'Skriv setningen', nn: 'Skriv setninga', en: 'Write the sentence' },
  actMembers: { nb: 'Se medlemmene', nn: 'Sjå medlemene', en: 'See the members' },
  actSetup: { nb: 'Gjør gruppa klar', nn: 'Gjer gruppa klar', en: 'Get the group ready' },
  actJobs: { nb: 'Se jobbene', nn: 'Sjå jobbane', en: 'See the jobs' },
  actMails: { nb: 'Se e-postene', nn: 'Sjå e-postane', en: 'See the mails' },
} satisfies Record<string, Localised>
