import type { Localised } from '../../platform/i18n'
import type { Unit } from '../indicators/indicator'

type Three = readonly [nb: string, nn: string, en: string]

function noun(one: Three, many: Three): { readonly one: Localised; readonly many: Localised } {
  return { one: localised(one), many: localised(many) }
}

function localised([nb, nn, en]: Three): Localised {
  return { nb, nn, en }
}

export const unitWords: Readonly<Record<Unit, { readonly one: Localised; readonly many: Localised }>> = {
  municipalities: noun(['kommune', 'kommune', 'municipality'], ['kommuner', 'kommunar', 'municipalities']),
  'county-authorities': noun(
    ['fylkeskommune', 'fylkeskommune', 'county authority'],
    ['fylkeskommuner', 'fylkeskommunar', 'county authorities'],
  ),
  groups: noun(
    ['ledergruppe', 'leiargruppe', 'leader group'],
    ['ledergrupper', 'leiargrupper', 'leader groups'],
  ),
  people: noun(['person', 'person', 'person'], ['personer', 'personar', 'people']),
  places: noun(['plass', 'plass', 'place'], ['plasser', 'plassar', 'places']),
  gatherings: noun(['samling', 'samling', 'gathering'], ['samlinger', 'samlingar', 'gatherings']),
  kroner: noun(['krone', 'krone', 'krone'], ['kroner', 'kroner', 'kroner']),
  hours: noun(['time', 'time', 'hour'], ['timer', 'timar', 'hours']),
  milestones: noun(['milepæl', 'milepæl', 'milestone'], ['milepæler', 'milepælar', 'milestones']),
  percent: noun(['prosent', 'prosent', 'per cent'], ['prosent', 'prosent', 'per cent']),
  measures: noun(['tiltak', 'tiltak', 'measure'], ['tiltak', 'tiltak', 'measures']),
  'solution-cards': noun(
    ['løsningskort', 'løysingskort', 'solution card'],
    ['løsningskort', 'løysingskort', 'solution cards'],
  ),
}

export const words = {
  of: { nb: 'av', nn: 'av', en: 'of' },
  percent: { nb: '{n} prosent', nn: '{n} prosent', en: '{n} per cent' },
  period: { nb: '{from} til {to}', nn: '{from} til {to}', en: '{from} to {to}' },
  module: { nb: 'Modul', nn: 'Modul', en: 'Module' },
  withheld: {
    nb: 'Vises ikke, fordi det gjelder færre enn fem personer eller kunne ha røpet et slikt tall',
    nn: 'Blir ikkje vist, fordi det gjeld færre enn fem personar eller kunne ha røpt eit slikt tal',
    en: 'Not shown, because it concerns fewer than five people or could have given such a figure away',
  },
  withheldShort: { nb: 'vises ikke', nn: 'blir ikkje vist', en: 'not shown' },
  notRecorded: { nb: 'Ikke ført', nn: 'Ikkje ført', en: 'Not recorded' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  amount: { nb: 'Beløp i kroner', nn: 'Beløp i kroner', en: 'Amount in NOK' },
  moduleColumn: { nb: 'Modul', nn: 'Modul', en: 'Module' },
  attendanceBars: {
    nb: 'Oppmøte per modul, i prosent av de påmeldte',
    nn: 'Oppmøte per modul, i prosent av dei påmelde',
    en: 'Attendance per module, in per cent of those enrolled',
  },
  count: { nb: 'Antall', nn: 'Tal', en: 'Number' },
} satisfies Record<string, Localised>

export const categories: Readonly<Record<string, { readonly one: Localised; readonly many: Localised }>> = {
  'top-leader': noun(['toppleder', 'toppleiar', 'top leader'], ['toppledere', 'toppleiarar', 'top leaders']),
  'development-leader': noun(
    ['utviklingsleder', 'utviklingsleiar', 'development leader'],
    ['utviklingsledere', 'utviklingsleiarar', 'development leaders'],
  ),
}

export const roleWords: Readonly<Record<string, Localised>> = {
  'chief-executive': {
    nb: 'Kommunedirektør som eier gruppa',
    nn: 'Kommunedirektør som eig gruppa',
    en: 'Chief executive who owns the group',
  },
  facilitator: { nb: 'Lokal fasilitator', nn: 'Lokal fasilitator', en: 'Local facilitator' },
  'employee-representative': { nb: 'Tillitsvalgt', nn: 'Tillitsvald', en: 'Employee representative' },
}

/** The counties of 2024 by the first two digits of a municipality number; their names are the same in all languages. */
export const counties: Readonly<Record<string, string>> = {
  '03': 'Oslo',
  '11': 'Rogaland',
  '15': 'Møre og Romsdal',
  '18': 'Nordland',
  '31': 'Østfold',
  '32': 'Akershus',
  '33': 'Buskerud',
  '34': 'Innlandet',
  '39': 'Vestfold',
  '40': 'Telemark',
  '42': 'Agder',
  '46': 'Vestland',
  '50': 'Trøndelag',
  '55': 'Troms',
  '56': 'Finnmark',
}
