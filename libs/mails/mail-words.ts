import type { Localised } from '../platform/i18n'

export const mailStates = [
  'claimed',
  'sending',
  'sent',
  'uncertain',
  'withheld',
  'refused',
  'bounced',
] as const
export type MailState = (typeof mailStates)[number]

/** Why a mail did not go, or did not arrive, as a sentence for whoever follows it. */
export const outcomes = {
  done: { nb: 'Det er allerede gjort.', nn: 'Det er alt gjort.', en: 'It is already done.' },
  'address-refused': {
    nb: 'E-postadressen er avvist av mottakerens server.',
    nn: 'E-postadressa er avvist av serveren til mottakaren.',
    en: 'The mail address was refused by the receiving server.',
  },
  'address-bounced': {
    nb: 'En tidligere e-post til adressen kom i retur.',
    nn: 'Ein tidlegare e-post til adressa kom i retur.',
    en: 'An earlier mail to the address came back.',
  },
  stopped: {
    nb: 'Mottakeren har slått av denne typen e-post.',
    nn: 'Mottakaren har slått av denne typen e-post.',
    en: 'The recipient has switched this kind of mail off.',
  },
  'too-late': {
    nb: 'Det er ingen tillatt dag igjen før den er for sen til å være til nytte.',
    nn: 'Det er ingen tillaten dag att før ho er for sein til å vere til nytte.',
    en: 'No allowed day is left before it is too late to be of use.',
  },
  week: {
    nb: 'Mottakeren har fått ukas samlebrev, og neste uke er det for sent.',
    nn: 'Mottakaren har fått samlebrevet for veka, og neste veke er det for seint.',
    en: 'The recipient has had this week’s digest, and next week is too late.',
  },
  nudged: {
    nb: 'Mottakeren fikk nylig en påminnelse om det samme fra en person.',
    nn: 'Mottakaren fekk nyleg ei påminning om det same frå ein person.',
    en: 'The recipient was recently reminded of the same by a person.',
  },
  told: {
    nb: 'Mottakeren fikk dagen i en innkalling til kalenderen nylig, eller har svart på den.',
    nn: 'Mottakaren fekk dagen i ei innkalling til kalenderen nyleg, eller har svart på ho.',
    en: 'The recipient was recently told the day by an invitation to their calendar, or has answered it.',
  },
  'no-longer-relevant': {
    nb: 'Det den gjaldt, er endret eller over.',
    nn: 'Det ho gjaldt, er endra eller over.',
    en: 'What it was about has changed or is over.',
  },
  superseded: {
    nb: 'En nyere e-post sier det samme, eller noe annet.',
    nn: 'Ein nyare e-post seier det same, eller noko anna.',
    en: 'A newer mail says the same, or something else.',
  },
  undone: {
    nb: 'Avsenderen angret før den gikk.',
    nn: 'Avsendaren angra før han gjekk.',
    en: 'The sender took it back before it went.',
  },
  interrupted: {
    nb: 'Sendingen ble avbrutt, og vi vet ikke om e-posten kom fram. Den sendes ikke på nytt.',
    nn: 'Sendinga vart avbroten, og vi veit ikkje om e-posten kom fram. Han blir ikkje send på nytt.',
    en: 'Sending was interrupted, and nobody knows whether the mail arrived. It is not sent again.',
  },
  'came-back': {
    nb: 'E-posten kom i retur: Adressen tar ikke imot.',
    nn: 'E-posten kom i retur: Adressa tek ikkje imot.',
    en: 'The mail came back: the address does not take it.',
  },
  'server-refused': {
    nb: 'Mottakerens e-postserver avviste e-posten.',
    nn: 'E-postserveren til mottakaren avviste e-posten.',
    en: 'The receiving server refused the mail.',
  },
} as const satisfies Readonly<Record<string, Localised>>

export type MailOutcome = keyof typeof outcomes
