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
/** A table of few columns stays narrow: the eye must find from the name to the figure. */
const MOST_SPARE = 70
/** What is longer is broken rather than taking room from other columns. */
const [LONGEST_WORD, LONGEST_FIGURE, LONGEST_HEADING, LONGEST_TEXT] = [16, 22, 20, 44]
/** A text of more letters than this is running text, and gets more of the line than a name. */
const RUNNING_TEXT = 80
/** Sizes of type: tables of many columns get the smaller. */
const [NORMAL, SMALL, MANY] = [9, 7.5, 8]
/** Width of an average letter and of a figure (also of bold letters) as a part of the size. */
const [LETTER, FIGURE] = [0.52, 0.64]
/** A table up to this size stays on one page; headers up to this size stand on each page of the others. */
const [FEW_ROWS, FEW_LETTERS] = [16, 1600]

/** A cell of more is longer than what is left of a page should be. */
const UNBROKEN_BYTES = 900

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
  /** A row is kept on one page as long as none of its cells has more bytes than this. */
  readonly unbroken: number
  readonly repeated: boolean
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
    unbroken: UNBROKEN_BYTES,
    repeated: titles.join('').length <= FEW_LETTERS,
  }
}

function written(cell: Cell, column: Column | undefined, language: Language, clean: Clean): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return clean(cell)
  return formatNumber(cell, language, column?.decimals ?? (Number.isInteger(cell) ? 0 : 1))
}

/** Each column has what its longest word or figure needs; what is left goes to those who have more to say. */
function widthsOf(
  table: Table,
  titles: readonly string[],
  rows: readonly string[][],
  size: number,
): number[] {
  const [least, wanted] = [[] as number[], [] as number[]]
  table.columns.forEach(({ numeric }, column) => {
    const title = titles[column] ?? ''
    const cells = rows.map((row) => row[column] ?? '')
    const word = Math.min(longest(words([title, ...(numeric ? [] : cells)])), LONGEST_WORD)
    const figure = numeric ? Math.min(longest(cells), LONGEST_FIGURE) : 0
    const needed = Math.max(word, figure) * FIGURE * size
    const heading = Math.min(title.length, LONGEST_HEADING) * FIGURE * size
    const text = numeric ? 0 : lengthWanted(longest(cells)) * LETTER * size
    const sides = SIDE + indentOf(table, column)
    least.push(needed + sides)
    wanted.push(Math.max(NARROWEST, needed, heading, text) + sides)
  })
  return shared(least, wanted)
}

function shared(least: readonly number[], wanted: readonly number[]): number[] {
  const [need, wish] = [sum(least), sum(wanted)]
  if (need >= LINE) return least.map((width) => (width * LINE) / need)
  if (wish >= LINE) {
    const part = (LINE - need) / (wish - need)
    return wanted.map((width, column) => (least[column] ?? 0) + (width - (least[column] ?? 0)) * part)
  }
  const spare = Math.min(MOST_SPARE, (LINE - wish) / (wanted.length + 1))
  // The column that names the row takes two parts, so that figures stay near each other.
  return wanted.map((width, column) => width + spare * (column === 0 ? 2 : 1))
}

/** Running text takes more of the line than a name beside it, but not as many times more as it is longer. */
function lengthWanted(letters: number): number {
  const running = Math.max(0, letters - RUNNING_TEXT)
  return Math.min(letters, LONGEST_TEXT) + 2.5 * Math.sqrt(running)
}

function words(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/[ \u200b]/))
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0)
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

function indentOf(table: Table, column: number): number {
  const follows = table.columns[column - 1]?.numeric === true && table.columns[column]?.numeric === false
  return follows ? AFTER_FIGURES : SIDE
}

function fit(text: string, width: number, size: number): string {
  return breakable(text, Math.max(1, Math.round((width - 2 * SIDE) / (FIGURE * size))))
}
