import type { Localised } from '../../platform/i18n'
import type { ReminderKind } from '../reminder-words'

const open: Readonly<Record<ReminderKind, Localised>> = {
  gathering: { nb: 'Se samlingen', nn: 'Sjå samlinga', en: 'See the gathering' },
  prework: { nb: 'Åpne forarbeidet', nn: 'Opne førearbeidet', en: 'Open the prework' },
  attendance: { nb: 'Før oppmøtet', nn: 'Før oppmøtet', en: 'Record attendance' },
  postwork: { nb: 'Åpne etterarbeidet', nn: 'Opne etterarbeidet', en: 'Open the postwork' },
  deadline: { nb: 'Se tilskuddet', nn: 'Sjå tilskotet', en: 'See the grant' },
  worklist: { nb: 'Åpne arbeidslista', nn: 'Opne arbeidslista', en: 'Open the worklist' },
}

/** What stands around the texts of the rules. */
export const letterWords = {
  greeting: { nb: 'Hei, {name}!', nn: 'Hei, {name}!', en: 'Hello, {name}!' },
  andMore: {
    nb: '{first} (og {count} til)',
    nn: '{first} (og {count} til)',
    en: '{first} (and {count} more)',
  },
  open,
  member: {
    nb: 'Du får denne e-posten fordi du deltar i Kompetanseløftet med {groups}.',
    nn: 'Du får denne e-posten fordi du deltek i Kompetanseløftet med {groups}.',
    en: 'You receive this mail because you take part in Kompetanseløftet with {groups}.',
  },
  facilitator: {
    nb: 'Du får denne e-posten fordi du er lokal fasilitator for {groups} i Kompetanseløftet.',
    nn: 'Du får denne e-posten fordi du er lokal fasilitator for {groups} i Kompetanseløftet.',
    en: 'You receive this mail because you are the local facilitator of {groups} in Kompetanseløftet.',
  },
  administrator: {
    nb: 'Du får denne e-posten fordi du er nettverksadministrator i Kompetanseløftet.',
    nn: 'Du får denne e-posten fordi du er nettverksadministrator i Kompetanseløftet.',
    en: 'You receive this mail because you are a network administrator of Kompetanseløftet.',
  },
  because: {
    nb: 'Etter programmets regel: {rules}.',
    nn: 'Etter regelen til programmet: {rules}.',
    en: 'By the programme’s rule: {rules}.',
  },
  at: { nb: 'kl. {time}', nn: 'kl. {time}', en: 'at {time}' },
  in: { nb: ' ({place})', nn: ' ({place})', en: ' ({place})' },
}
