import type { Language, Localised } from '../../platform/i18n'

/** What is printed around the facts; `{…}` is filled in. */
export const words = {
  title: { nb: 'Kursbevis', nn: 'Kursbevis', en: 'Certificate of participation' },
  network: {
    nb: 'Kompetanseløftet · DigiViken-nettverket',
    nn: 'Kompetanseløftet · DigiViken-nettverket',
    en: 'Kompetanseløftet · the DigiViken network',
  },
  says: {
    nb: 'har deltatt i {programme} sammen med ledergruppa i {organisation}.',
    nn: 'har delteke i {programme} saman med leiargruppa i {organisation}.',
    en: 'took part in {programme} together with the leader group of {organisation}.',
  },
  period: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  attended: { nb: 'Samlinger', nn: 'Samlingar', en: 'Gatherings' },
  module: { nb: 'Modul', nn: 'Modul', en: 'Module' },
  held: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  hours: { nb: 'Timer', nn: 'Timar', en: 'Hours' },
  partly: { nb: '{hours} (delvis)', nn: '{hours} (delvis)', en: '{hours} (in part)' },
  completed: {
    nb: 'Ledergruppa har gjennomført alle de fire modulene og levert gruppeoppgavene.',
    nn: 'Leiargruppa har gjennomført alle dei fire modulane og levert gruppeoppgåvene.',
    en: 'The leader group has completed all four modules and delivered its group tasks.',
  },
  issued: { nb: 'Utstedt', nn: 'Utferda', en: 'Issued' },
  code: { nb: 'Kode', nn: 'Kode', en: 'Code' },
  check: { nb: 'Kontroller på', nn: 'Kontroller på', en: 'Check at' },
  description: {
    nb: 'Kursbevis for {name}: {programme}.',
    nn: 'Kursbevis for {name}: {programme}.',
    en: 'Certificate of participation for {name}: {programme}.',
  },
} satisfies Record<string, Localised>

/** What the downloaded file is called; no name of a person in it. */
export const fileNames: Readonly<Record<Language, string>> = {
  nb: 'kursbevis-kompetanseloftet',
  nn: 'kursbevis-kompetanseloftet',
  en: 'certificate-kompetanseloftet',
}

export const regions: Readonly<Record<Language, string>> = { nb: 'NO', nn: 'NO', en: 'GB' }
