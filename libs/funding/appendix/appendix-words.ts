import type { Localised } from '../../platform/i18n'

export const appendixWords = {
  attendance: { nb: 'Oppmøte', nn: 'Oppmøte', en: 'Attendance' },
  participation: { nb: 'Deltakelse', nn: 'Deltaking', en: 'Participation' },
  file: {
    nb: 'Internt vedlegg {what} {day}',
    nn: 'Internt vedlegg {what} {day}',
    en: 'Internal appendix {what} {day}',
  },
  number: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Municipality number' },
  organisation: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  group: { nb: 'Ledergruppe', nn: 'Leiargruppe', en: 'Leader group' },
  module: { nb: 'Modul', nn: 'Modul', en: 'Module' },
  category: { nb: 'Kategori', nn: 'Kategori', en: 'Category' },
  attended: { nb: 'Til stede', nn: 'Til stades', en: 'Present' },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  about: { nb: 'Om vedlegget', nn: 'Om vedlegget', en: 'About the appendix' },
  whose: {
    nb: 'Bare for programkontoret. Radene er ikke en del av rapporten og skal ikke sendes til tilskuddsgiver eller legges ut: her er ingen tall holdt tilbake, og i en liten gruppe kan en rad gjelde noen som lesere kjenner igjen.',
    nn: 'Berre for programkontoret. Radene er ikkje ein del av rapporten og skal ikkje sendast til tilskotsgivaren eller leggjast ut: her er ingen tal haldne tilbake, og i ei lita gruppe kan ei rad gjelde nokon som lesarar kjenner att.',
    en: 'For the programme office only. The rows are no part of the report and are not to be sent to the funder or published: no figure is withheld here, and in a small group a row may concern somebody whom readers recognise.',
  },
  of: {
    nb: 'Gjelder til og med {day}. Navn er ikke med, og rekkefølgen sier ikke hvilke rader som gjelder den samme.',
    nn: 'Gjeld til og med {day}. Namn er ikkje med, og rekkjefølgja seier ikkje kva rader som gjeld den same.',
    en: 'Up to and including {day}. Names are left out, and the order does not say which rows concern the same person.',
  },
} satisfies Record<string, Localised>
