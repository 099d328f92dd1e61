import type { Sheet, Workbook } from '../../platform/documents'
import type { Frozen } from '../making/snapshot'
import type { Column, SectionTable } from '../sections/section'
import { author } from './printed-report'
import {
  definitionColumns,
  definitionRows,
  factRows,
  figureColumns,
  figureRows,
  reportTitle,
} from './report-rows'

const SHEET_NAMES = {
  nb: ['Om rapporten', 'Alle tall', 'Definisjoner', 'Tekst', 'Del', 'Avsnitt'],
  nn: ['Om rapporten', 'Alle tal', 'Definisjonar', 'Tekst', 'Del', 'Avsnitt'],
  en: ['About the report', 'All figures', 'Definitions', 'Text', 'Section', 'Paragraph'],
} as const

/** Tables of whole kroner, and those of their columns that are none. */
const MONEY = new Set(['budget', 'financing'])
const SHARES = new Set(['share', 'percent'])

/** A frozen report as a workbook: what it is, all figures, what they mean, the text, and a sheet for each table. */
export function workbook(frozen: Frozen): Workbook {
  const { snapshot } = frozen
  const [about, figures, definitions, text, section, paragraph] = SHEET_NAMES[snapshot.report.language]
  const sheets: Sheet[] = [
    {
      name: about,
      columns: headed([about, '']),
      rows: factRows(frozen).map((fact) => [fact.label, fact.text]),
    },
    { name: figures, columns: headed(figureColumns(frozen)), rows: figureRows(frozen) },
    { name: definitions, columns: headed(definitionColumns(frozen)), rows: definitionRows(frozen) },
    {
      name: text,
      columns: headed([section, paragraph]),
      rows: snapshot.sections.flatMap(({ title, paragraphs }) => paragraphs.map((one) => [title, one])),
    },
    ...snapshot.sections.flatMap(({ tables }) => tables.map(sheetOf)),
  ]
  return { title: reportTitle(frozen), author: author(frozen), issuedAt: new Date(snapshot.frozenAt), sheets }
}

function sheetOf(table: SectionTable): Sheet {
  const { caption, columns, rows, summed } = table
  const total = summed ? rows.at(-1) : undefined
  const lines = total ? rows.slice(0, -1) : rows
  const sheet = {
    name: caption,
    rows: lines,
    columns: columns.map((column, at) => columnOf(column, at, { money: MONEY.has(table.key), lines, total })),
  }
  return total ? { ...sheet, totals: { label: String(total[0] ?? ''), cells: total } } : sheet
}

interface Lines {
  readonly money: boolean
  readonly lines: SectionTable['rows']
  readonly total: SectionTable['rows'][number] | undefined
}

/**
 * A total is a formula only where it is what the lines above add up to: a share of the whole, or a total with a line
 * that is not shown, stays the number that it is.
 */
function columnOf(
  { key, title, numeric }: Column,
  at: number,
  { money, lines, total }: Lines,
): Sheet['columns'][number] {
  const format = numeric && money && !SHARES.has(key) ? { format: 'kroner' as const } : {}
  const values = lines.map((row) => row[at] ?? null)
  const numbers = values.filter((value) => typeof value === 'number')
  const adds = numbers.reduce((sum, value) => sum + value, 0) === total?.[at]
  const sum = numeric && at > 0 && adds && values.every((value) => typeof value !== 'string')
  return { title, ...format, ...(sum ? { sum } : {}) }
}

function headed(titles: readonly string[]): { title: string }[] {
  return titles.map((title) => ({ title }))
}
