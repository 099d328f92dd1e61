import type { Language } from '../i18n'
import type { Cell, Column, Table } from './document'
import { formatNumber } from './numbers'
import { breakable } from './pdf-text'

/** Points between the margins of the page, and what each column keeps free on either side. */
const LINE = 453
const SIDE = 5
/** Text that follows right-aligned figures would otherwise seem to belong to them. */
const AFTER_FIGURES = 14
const NARROWEST = 24
/** Sizes of type: tables of many columns get the smaller. */
const [NORMAL, SMALL, MANY] = [9, 7.5, 8]
/** Width of an average letter and of a figure (also of bold letters) as a part of the size. */
const [LETTER, FIGURE] = [0.56, 0.64]
/** A table up to this size stays on one page. */
const [FEW_ROWS, FEW_LETTERS] = [16, 1600]

type Clean = (text: string) => string

/** A table with everything decided: the texts of its cells, widths in points, size of type. */
export interface SetTable {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly SetColumn[]
  readonly size: number
  readonly rows: readonly (readonly string[])[]
  readonly total: readonly string[] | undefined
  readonly together: boolean
}

interface SetColumn {
  readonly title: string
  readonly numeric: boolean
  readonly width: number
  readonly indent: number
}

/** Throws a TypeError when a row has more or fewer cells than the table has columns: figures would change places. */
export function setTable(table: Table, language: Language, clean: Clean): SetTable {
  const lines = [...table.rows, ...(table.total ? [table.total] : [])]
  if (lines.some((row) => row.length !== table.columns.length) || table.columns.length === 0)
    throw new TypeError(
      `A row of the table "${table.caption}" does not have as many cells as there are columns`,
    )
  const texts = lines.map((row) => row.map((cell, at) => written(cell, table.columns[at], language, clean)))
  const titles = table.columns.map(({ title }) => clean(title))
  const size = titles.length > MANY ? SMALL : NORMAL
  const widths = widthsOf(table, titles, texts, size)
  const fitting = (row: readonly string[]) => row.map((text, column) => fit(text, widths[column] ?? 0, size))
  const rows = texts.map(fitting)
  return {
    kind: 'table',
    caption: clean(table.caption),
    columns: table.columns.map(({ numeric }, column) => ({
      title: fit(titles[column] ?? '', widths[column] ?? 0, size),
      numeric,
      width: widths[column] ?? 0,
      indent: indentOf(table, column),
    })),
    size,
    rows: rows.slice(0, table.rows.length),
    total: rows[table.rows.length],
    together: rows.length <= FEW_ROWS && texts.flat().join('').length <= FEW_LETTERS,
  }
}

function written(cell: Cell, column: Column | undefined, language: Language, clean: Clean): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return clean(cell)
  return formatNumber(cell, language, column?.decimals ?? (Number.isInteger(cell) ? 0 : 1))
}

/** Numeric columns take what their figures need, the others share what is left by what they say. */
function widthsOf(
  table: Table,
  titles: readonly string[],
  rows: readonly string[][],
  size: number,
): number[] {
  const wanted = table.columns.map(({ numeric }, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0)
    const title = titles[column] ?? ''
    const word = Math.max(0, ...title.split(' ').map((part) => part.length))
    const heading = Math.min(title.length, Math.max(word, 12)) * FIGURE * size
    const letters = numeric ? Math.min(longest, 22) * FIGURE : Math.min(longest, 44) * LETTER
    return Math.max(NARROWEST, letters * size, heading) + SIDE + indentOf(table, column)
  })
  const sum = wanted.reduce((total, width) => total + width, 0)
  if (sum >= LINE) return wanted.map((width) => (width * LINE) / sum)
  const spare = (LINE - sum) / (wanted.length + 1)
  // The column that names the row takes two parts of what is left, so that figures stay near each other.
  return wanted.map((width, column) => width + spare * (column === 0 ? 2 : 1))
}

function indentOf(table: Table, column: number): number {
  const follows = table.columns[column - 1]?.numeric === true && table.columns[column]?.numeric === false
  return follows ? AFTER_FIGURES : SIDE
}

function fit(text: string, width: number, size: number): string {
  return breakable(text, Math.max(1, Math.floor((width - 2 * SIDE) / (FIGURE * size))))
}
