import type { Localised } from '../platform/i18n'

interface KindWords {
  /** As it stands in the log. */
  readonly title: Localised
  /** Whether the noun that writes such mails has a last look at each before it goes; then the worker boots only with it. */
  readonly lastLook: boolean
  /** What it says is the group's own: in the log, who carries the group reads it, and an administrator that it went. */
  readonly confidential?: boolean
}

/** Every kind of mail but those that sign people in. A noun that begins to write mails adds its line. */
export const mailKinds = {
  reminders: {
    title: { nb: 'Påminnelser', nn: 'Påminningar', en: 'Reminders' },
    lastLook: true,
  },
  nudge: {
    title: {
      nb: 'Påminnelse fra fasilitator',
      nn: 'Påminning frå fasilitator',
      en: 'Nudge from a facilitator',
    },
    lastLook: true,
  },
  invitation: {
    title: { nb: 'Innkalling til kalenderen', nn: 'Innkalling til kalenderen', en: 'Calendar invitation' },
    lastLook: true,
  },
  summary: {
    title: { nb: 'Oppsummering', nn: 'Oppsummering', en: 'Summary' },
    lastLook: false,
    confidential: true,
  },
  membership: {
    title: { nb: 'Endring i gruppa', nn: 'Endring i gruppa', en: 'Change of the group' },
    lastLook: true,
  },
} as const satisfies Readonly<Record<string, KindWords>>

export type MailKind = keyof typeof mailKinds

export const kindsOfMail = Object.keys(mailKinds) as MailKind[]

export const confidentialKinds = kindsOfMail.filter((kind) => (mailKinds[kind] as KindWords).confidential)

/** What people can stop getting, as it stands in a sentence: "Vil du slutte å få …?" */
export const stopKinds = {
  gathering: {
    nb: 'påminnelser om samlinger',
    nn: 'påminningar om samlingar',
    en: 'reminders about gatherings',
  },
  prework: { nb: 'påminnelser om forarbeid', nn: 'påminningar om førearbeid', en: 'reminders about prework' },
  attendance: {
    nb: 'påminnelser om føring av oppmøte',
    nn: 'påminningar om føring av oppmøte',
    en: 'reminders about recording attendance',
  },
  postwork: {
    nb: 'påminnelser om etterarbeid',
    nn: 'påminningar om etterarbeid',
    en: 'reminders about postwork',
  },
  deadline: {
    nb: 'påminnelser om rapportfrister',
    nn: 'påminningar om rapportfristar',
    en: 'reminders about report deadlines',
  },
  worklist: {
    nb: 'den ukentlige arbeidslista',
    nn: 'den vekentlege arbeidslista',
    en: 'the weekly worklist',
  },
  nudge: {
    nb: 'påminnelser som fasilitatoren sender',
    nn: 'påminningar som fasilitatoren sender',
    en: 'nudges from your facilitator',
  },
  summary: {
    nb: 'oppsummeringer fra samlinger',
    nn: 'oppsummeringar frå samlingar',
    en: 'summaries of gatherings',
  },
} as const satisfies Readonly<Record<string, Localised>>

export type StopKind = keyof typeof stopKinds
