import { message, type Language, type Localised } from '../../platform/i18n'

export const cohortStateTitles: Readonly<Record<string, Localised>> = {
  planned: { nb: 'planlagt', nn: 'planlagt', en: 'planned' },
  enrolling: { nb: 'påmelding', nn: 'påmelding', en: 'enrolling' },
  running: { nb: 'i gang', nn: 'i gang', en: 'running' },
  closed: { nb: 'avsluttet', nn: 'avslutta', en: 'closed' },
  archived: { nb: 'arkivert', nn: 'arkivert', en: 'archived' },
}

/** Why a cohort cannot take its next step; each is a code that the API answers as well. */
export const obstacleTexts: Readonly<Record<string, Localised>> = {
  'cohort.unpublished': {
    nb: 'Programversjonen er ikke publisert.',
    nn: 'Programversjonen er ikkje publisert.',
    en: 'The version of the programme is not published.',
  },
  'cohort.no-deadline': {
    nb: 'Kullet mangler påmeldingsfrist.',
    nn: 'Kullet manglar påmeldingsfrist.',
    en: 'The cohort has no enrolment deadline.',
  },
  'cohort.no-active-group': {
    nb: 'Ingen gruppe er aktiv ennå.',
    nn: 'Inga gruppe er aktiv enno.',
    en: 'No group is active yet.',
  },
  'cohort.group-lacks-owner': {
    nb: '{group} mangler kommunedirektør.',
    nn: '{group} manglar kommunedirektør.',
    en: '{group} has no chief executive.',
  },
  'cohort.group-lacks-facilitator': {
    nb: '{group} mangler fasilitator.',
    nn: '{group} manglar fasilitator.',
    en: '{group} has no facilitator.',
  },
  'cohort.gatherings-ahead': {
    nb: '{count, plural, one {# innkalt samling er} other {# innkalte samlinger er}} ikke holdt ennå.',
    nn: '{count, plural, one {# innkalla samling er ikkje halden} other {# innkalla samlingar er ikkje haldne}} enno.',
    en: '{count, plural, one {# called gathering has} other {# called gatherings have}} not been held yet.',
  },
  'cohort.not-over': {
    nb: 'Kullet varer til {date}. Arkiver det etter det.',
    nn: 'Kullet varer til {date}. Arkiver det etter det.',
    en: 'The cohort lasts until {date}. Archive it after that.',
  },
}

type Params = Readonly<Record<string, string | number>>

export function filled(text: Localised | undefined, language: Language, params: Params): string {
  return message(text?.[language] ?? '', params)
}
