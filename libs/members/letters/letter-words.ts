import type { Localised } from '../../platform/i18n'
import type { LetterKind } from './member-letter.job'

interface Words {
  readonly subject: Localised
  readonly body: Localised
  readonly link: Localised
}

export const greeting: Localised = { nb: 'Hei, {name}!', nn: 'Hei, {name}!', en: 'Hello, {name}!' }

export const letterWords: Readonly<Record<LetterKind, Words>> = {
  welcome: {
    subject: {
      nb: 'Du er med i Kompetanseløftet',
      nn: 'Du er med i Kompetanseløftet',
      en: 'You take part in Kompetanseløftet',
    },
    body: {
      nb: 'Du er meldt på i gruppa {group}. Logg inn med denne e-postadressen for å se hva gruppa har gjort, og hva som er ditt neste steg.',
      nn: 'Du er meld på i gruppa {group}. Logg inn med denne e-postadressa for å sjå kva gruppa har gjort, og kva som er ditt neste steg.',
      en: 'You are enrolled in the group {group}. Sign in with this mail address to see what the group has done and what your next step is.',
    },
    link: { nb: 'Gå til gruppa', nn: 'Gå til gruppa', en: 'Go to the group' },
  },
  farewell: {
    subject: {
      nb: 'Du er ikke lenger med i gruppa {group}',
      nn: 'Du er ikkje lenger med i gruppa {group}',
      en: 'You are no longer in the group {group}',
    },
    body: {
      nb: 'Takk for innsatsen. Det gruppa har laget sammen, blir hos gruppa. Refleksjonene dine er fortsatt dine: Du kan logge inn og lese eller slette dem, og ingen andre ser dem.',
      nn: 'Takk for innsatsen. Det gruppa har laga saman, blir hos gruppa. Refleksjonane dine er framleis dine: Du kan logge inn og lese eller slette dei, og ingen andre ser dei.',
      en: 'Thank you for your work. What the group made together stays with the group. Your reflections are still yours: you can sign in and read or delete them, and nobody else sees them.',
    },
    link: { nb: 'Les refleksjonene dine', nn: 'Les refleksjonane dine', en: 'Read your reflections' },
  },
  'handed-over': {
    subject: {
      nb: 'Du er {role} for {group}',
      nn: 'Du er {role} for {group}',
      en: 'You are {role} of {group}',
    },
    body: {
      nb: 'Fra nå er du {role} for {group} i Kompetanseløftet. Logg inn for å se hvor gruppa står, og hva som er åpent.',
      nn: 'Frå no er du {role} for {group} i Kompetanseløftet. Logg inn for å sjå kvar gruppa står, og kva som er ope.',
      en: 'From now on you are {role} of {group} in Kompetanseløftet. Sign in to see where the group stands and what is open.',
    },
    link: { nb: 'Se arbeidslista', nn: 'Sjå arbeidslista', en: 'See the worklist' },
  },
  'handed-on': {
    subject: {
      nb: 'Du er ikke lenger {role} for {group}',
      nn: 'Du er ikkje lenger {role} for {group}',
      en: 'You are no longer {role} of {group}',
    },
    body: {
      nb: 'Rollen som {role} for {group} er overført til {successor}. Takk for innsatsen. Er du fortsatt med i gruppa, ser du alt som før.',
      nn: 'Rolla som {role} for {group} er overført til {successor}. Takk for innsatsen. Er du framleis med i gruppa, ser du alt som før.',
      en: 'The role of {role} of {group} has been handed over to {successor}. Thank you for your work. If you are still in the group, you see everything as before.',
    },
    link: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  },
  'standing-in': {
    subject: {
      nb: 'Du er stedfortreder i {group}',
      nn: 'Du er vara i {group}',
      en: 'You stand in for the facilitator of {group}',
    },
    body: {
      nb: 'Fra nå og til og med {until} er du stedfortreder for {successor}, lokal fasilitator for {group} i Kompetanseløftet. Rollen slutter av seg selv.',
      nn: 'Frå no og til og med {until} er du vara for {successor}, lokal fasilitator for {group} i Kompetanseløftet. Rolla sluttar av seg sjølv.',
      en: 'From now until and including {until} you stand in for {successor}, local facilitator of {group} in Kompetanseløftet. The role ends by itself.',
    },
    link: { nb: 'Se arbeidslista', nn: 'Sjå arbeidslista', en: 'See the worklist' },
  },
}

export const openTitle: Localised = {
  nb: 'Dette venter i gruppa',
  nn: 'Dette ventar i gruppa',
  en: 'This waits in the group',
}
export const openMore: Localised = {
  nb: 'og {more} til på arbeidslista',
  nn: 'og {more} til på arbeidslista',
  en: 'and {more} more on the worklist',
}

export const why: Localised = {
  nb: 'Du får denne e-posten fordi noen endret hvem som er med i gruppa {group} i Kompetanseløftet.',
  nn: 'Du får denne e-posten fordi nokon endra kven som er med i gruppa {group} i Kompetanseløftet.',
  en: 'You receive this mail because somebody changed who is in the group {group} in Kompetanseløftet.',
}

/** For those who read the log of mails. */
export const because: Readonly<Record<LetterKind, Localised>> = {
  welcome: { nb: 'Er meldt på i gruppa.', nn: 'Er meld på i gruppa.', en: 'Was enrolled in the group.' },
  farewell: {
    nb: 'Er ikke lenger med i gruppa.',
    nn: 'Er ikkje lenger med i gruppa.',
    en: 'Left the group.',
  },
  'handed-over': {
    nb: 'Fikk en rolle i gruppa overført til seg.',
    nn: 'Fekk ei rolle i gruppa overført til seg.',
    en: 'Was handed a role in the group.',
  },
  'standing-in': {
    nb: 'Ble stedfortreder i gruppa.',
    nn: 'Vart vara i gruppa.',
    en: 'Stands in for the facilitator of the group.',
  },
  'handed-on': {
    nb: 'Har overført en rolle i gruppa til en annen.',
    nn: 'Har overført ei rolle i gruppa til ein annan.',
    en: 'Handed a role in the group over to somebody else.',
  },
}
