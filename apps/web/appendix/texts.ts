export const appendixTexts = {
  'appendix.title': { nb: 'Radene bak tallene', nn: 'Radene bak tala', en: 'The rows behind the figures' },
  'appendix.lead': {
    nb: 'Bare for programkontoret. Radene har ingen navn, men ingen tall er holdt tilbake. Ikke send dem til tilskuddsgiver, og ikke legg dem ut.',
    nn: 'Berre for programkontoret. Radene har ingen namn, men ingen tal er haldne tilbake. Ikkje send dei til tilskotsgivaren, og ikkje legg dei ut.',
    en: 'For the programme office only. The rows carry no names, but no figure is withheld. Do not send them to the funder, and do not publish them.',
  },
  'appendix.attendance': {
    nb: 'Oppmøte: gruppe, modul, kategori og om personen var til stede',
    nn: 'Oppmøte: gruppe, modul, kategori og om personen var til stades',
    en: 'Attendance: group, module, category and whether the person was present',
  },
  'appendix.participation': {
    nb: 'Deltakelse: gruppe og kategori',
    nn: 'Deltaking: gruppe og kategori',
    en: 'Participation: group and category',
  },
} as const
