import type { Localised } from '../../platform/i18n'
import type { PublishedPart } from '../indicators/published'
import type { Section, SectionTable } from './section'
import { attendanceSentence, completedSentence, peopleSentence } from './summary'
import type { Teller } from './teller'
import { categories, words } from './words'

const texts = {
  title: { nb: 'Deltakelse', nn: 'Deltaking', en: 'Participation' },
  split: {
    nb: 'Av dem er {parts}.',
    nn: 'Av dei er {parts}.',
    en: 'They are {parts}.',
  },
  and: { nb: ' og ', nn: ' og ', en: ' and ' },
  hidden: {
    nb: 'Fordelingen på toppledere og utviklingsledere vises ikke, fordi en av kategoriene har færre enn fem personer.',
    nn: 'Fordelinga på toppleiarar og utviklingsleiarar blir ikkje vist, fordi ein av kategoriane har færre enn fem personar.',
    en: 'The breakdown by top leaders and development leaders is not shown, because one category has fewer than five people.',
  },
  counties: {
    nb: 'Kommuner som deltar, etter fylke',
    nn: 'Kommunar som deltek, etter fylke',
    en: 'Municipalities taking part, by county',
  },
  county: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
  names: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  people: {
    nb: 'Personer som deltar, etter kategori',
    nn: 'Personar som deltek, etter kategori',
    en: 'People taking part, by category',
  },
  category: { nb: 'Kategori', nn: 'Kategori', en: 'Category' },
  attendance: { nb: 'Oppmøte per modul', nn: 'Oppmøte per modul', en: 'Attendance per module' },
  attended: { nb: 'Til stede', nn: 'Til stades', en: 'Present' },
  enrolled: { nb: 'Påmeldt', nn: 'Påmelde', en: 'Enrolled' },
  percent: { nb: 'Prosent', nn: 'Prosent', en: 'Per cent' },
  all: { nb: 'Alle modulene', nn: 'Alle modulane', en: 'All modules' },
} satisfies Record<string, Localised>

/** Who takes part and who came; never for one municipality. */
export function participationSection(teller: Teller): Section {
  const authorities = teller.whole('county-authorities.taking-part').value ?? 0
  return {
    key: 'participation',
    title: teller.say(texts.title),
    paragraphs: [
      completedSentence(teller),
      [peopleSentence(teller), split(teller)].filter(Boolean).join(' '),
      attendanceSentence(teller),
    ].filter(Boolean),
    figures: authorities > 0 ? [teller.figure('county-authorities.taking-part')] : [],
    tables: [counties(teller), people(teller), attendance(teller)].filter(({ rows }) => rows.length > 0),
  }
}

function split(teller: Teller): string {
  const parts = teller.parts('people.by-category')
  if (parts.some(({ withheld }) => withheld)) return teller.say(texts.hidden)
  const told = parts.map(({ key, value }) => {
    const form = categories[key ?? '']?.[value === 1 ? 'one' : 'many']
    return form ? `${teller.number(value ?? 0)} ${teller.say(form)}` : ''
  })
  return told.length > 1 ? teller.say(texts.split, { parts: told.join(teller.say(texts.and)) }) : ''
}

function counties(teller: Teller): SectionTable {
  const parts = teller.parts('municipalities.by-county')
  const columns = [
    { key: 'county', title: texts.county },
    { key: 'names', title: texts.names },
    { key: 'count', title: words.count, numeric: true },
  ]
  const rows: SectionTable['rows'] = parts.map(({ key, names, value }) => [
    teller.county(key ?? ''),
    (names ?? []).join(', '),
    value,
  ])
  const total = [teller.say(words.sum), '', teller.whole('municipalities.taking-part').value]
  return summed(teller.table('counties', teller.say(texts.counties), columns, rows), total)
}

function people(teller: Teller): SectionTable {
  const parts = teller.parts('people.by-category')
  const columns = [
    { key: 'category', title: texts.category },
    { key: 'count', title: words.count, numeric: true },
  ]
  const rows = parts.map((part) => [
    capitalised(teller.say(categories[part.key ?? '']?.many ?? words.count)),
    teller.cell(part, part.value),
  ])
  const whole = teller.whole('people.taking-part')
  const table = teller.table('people', teller.say(texts.people), columns, rows)
  return summed(table, [teller.say(words.sum), teller.cell(whole, whole.value)])
}

function attendance(teller: Teller): SectionTable {
  const columns = [
    { key: 'module', title: words.moduleColumn },
    { key: 'attended', title: texts.attended, numeric: true },
    { key: 'enrolled', title: texts.enrolled, numeric: true },
    { key: 'percent', title: texts.percent, numeric: true },
  ]
  const cells = (part: PublishedPart): (string | number | null)[] =>
    [part.value, part.base, part.percent].map((value) => teller.cell(part, value))
  const rows = teller.parts('attendance.by-module').map((part) => [teller.module(part), ...cells(part)])
  const table = teller.table('attendance', teller.say(texts.attendance), columns, rows)
  return summed(table, [teller.say(texts.all), ...cells(teller.whole('attendance.total'))])
}

function summed(table: SectionTable, total: readonly (string | number | null)[]): SectionTable {
  return table.rows.length > 0 ? { ...table, rows: [...table.rows, total], summed: true } : table
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
}
