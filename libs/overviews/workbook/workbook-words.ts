import type { Language, Localised } from '../../platform/i18n'

const texts = {
  title: { nb: 'Oversikt over {cohort}', nn: 'Oversikt over {cohort}', en: 'Overview of {cohort}' },
  author: { nb: 'Programkontoret', nn: 'Programkontoret', en: 'The programme office' },
  groups: { nb: 'Grupper', nn: 'Grupper', en: 'Groups' },
  counties: { nb: 'Fylker', nn: 'Fylke', en: 'Counties' },
  months: { nb: 'Måned for måned', nn: 'Månad for månad', en: 'Month by month' },
  about: { nb: 'Om tallene', nn: 'Om tala', en: 'About the figures' },
  group: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
  county: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
  noCounty: { nb: 'Ikke kommune', nn: 'Ikkje kommune', en: 'No municipality' },
  batch: { nb: 'Pulje', nn: 'Pulje', en: 'Batch' },
  people: { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
  standing: { nb: 'Status', nn: 'Status', en: 'Status' },
  done: { nb: 'Kjernemoduler gjennomført', nn: 'Kjernemodular gjennomførte', en: 'Core modules completed' },
  of: { nb: 'Av', nn: 'Av', en: 'Of' },
  expected: { nb: 'Ventet etter egne datoer', nn: 'Venta etter eigne datoar', en: 'Expected by own dates' },
  explained: { nb: 'Forklaring', nn: 'Forklaring', en: 'Explanation' },
  module: { nb: 'Modul {n}', nn: 'Modul {n}', en: 'Module {n}' },
  completed: { nb: 'Fullført', nn: 'Fullført', en: 'Completed' },
  onTrack: { nb: 'I rute', nn: 'I rute', en: 'On track' },
  behind: { nb: 'Mangler noe', nn: 'Manglar noko', en: 'Something missing' },
  waiting: { nb: 'Venter på dato', nn: 'Ventar på dato', en: 'Waiting for a date' },
  attended: { nb: 'Plasser fylt', nn: 'Plassar fylte', en: 'Places taken' },
  places: { nb: 'Plasser', nn: 'Plassar', en: 'Places' },
  percent: { nb: 'Oppmøte', nn: 'Oppmøte', en: 'Attendance' },
  month: { nb: 'Måned', nn: 'Månad', en: 'Month' },
  completedBy: {
    nb: 'Grupper som har fullført ved utgangen av måneden',
    nn: 'Grupper som har fullført ved utgangen av månaden',
    en: 'Groups completed by the end of the month',
  },
  delivered: {
    nb: 'Gruppesvar levert i måneden',
    nn: 'Gruppesvar leverte i månaden',
    en: 'Group answers delivered in the month',
  },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  asOf: { nb: 'Tallene gjelder', nn: 'Tala gjeld', en: 'The figures are of' },
  place: {
    nb: 'En plass er én person på samlingen i én kjernemodul. Den som ikke kom, står på den første måneden samlingen ble holdt med gruppa.',
    nn: 'Ein plass er éin person på samlinga i éin kjernemodul. Den som ikkje kom, står på den første månaden samlinga vart halden med gruppa.',
    en: 'A place is one person at the gathering of one core module. Who did not come stands in the first month in which it was held with the group.',
  },
  order: {
    nb: 'Fylker står etter nummer, og grupper etter pulje og navn. Ingen er rangert.',
    nn: 'Fylke står etter nummer, og grupper etter pulje og namn. Ingen er rangerte.',
    en: 'Counties come by number, and groups by batch and name. Nobody is ranked.',
  },
  'state.done': { nb: 'gjennomført', nn: 'gjennomført', en: 'completed' },
  'state.under-way': { nb: 'i gang', nn: 'i gang', en: 'under way' },
  'state.behind': { nb: 'mangler noe', nn: 'manglar noko', en: 'something missing' },
  'state.upcoming': { nb: 'kommer', nn: 'kjem', en: 'to come' },
} satisfies Record<string, Localised>

export type Word = keyof typeof texts

/** Says a word of the workbook, with a value in the place of `{…}`. */
export function worded(language: Language): (word: Word, value?: string | number) => string {
  return (word, value = '') => texts[word][language].replace(/\{\w+\}/, String(value))
}

/** The counties of the network; the names of places are the same in all languages. */
const COUNTIES: Readonly<Record<string, string>> = { 31: 'Østfold', 32: 'Akershus', 33: 'Buskerud' }

export function countyName(number: string | null, none: string): string {
  return number === null ? none : (COUNTIES[number] ?? number)
}
