import { formatNumber, type Block } from '../documents'
import type { Language } from '../i18n'
import { LINE } from './docx-styles'
import { attribute, letters } from './docx-text'

type Table = Extract<Block, { kind: 'table' }>
type Column = Table['columns'][number]
type Cell = Table['rows'][number][number]

/** Between so many letters counts what is longest in a column. */
const [TEXT_LETTERS, FIGURE_LETTERS] = [
  [12, 80],
  [12, 16],
] as const

/**
 * A table whose first row is a header that is repeated on each page and whose first column names the row. Throws a
 * TypeError when a row has more or fewer cells than the table has columns: figures would change places.
 */
export function tableXml(table: Table, language: Language): string {
  const { columns, rows, total, caption } = table
  if (
    columns.length === 0 ||
    [...rows, ...(total ? [total] : [])].some((row) => row.length !== columns.length)
  )
    throw new TypeError(`A row of the table "${caption}" does not have as many cells as there are columns`)
  const widths = widthsOf(table)
  const cells = (row: readonly Cell[]): string =>
    row
      .map((cell, at) => cellXml(written(cell, columns[at], language), columns[at], widths[at] ?? 0))
      .join('')
  const heads = columns.map((column, at) => cellXml(column.title, column, widths[at] ?? 0)).join('')
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="Figures"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="06${total ? 'E' : 'A'}0" w:firstRow="1" w:lastRow="${total ? 1 : 0}" w:firstColumn="1" ` +
    `w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${attribute(caption)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads}</w:tr>` +
    rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row)}</w:tr>`).join('') +
    (total ? `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(total)}</w:tr>` : '') +
    '</w:tbl>'
  )
}

function cellXml(text: string, column: Column | undefined, width: number): string {
  const side = column?.numeric ? '<w:pPr><w:jc w:val="right"/></w:pPr>' : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${side}${letters(text)}</w:p></w:tc>`
}

function written(cell: Cell, column: Column | undefined, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  return formatNumber(cell, language, column?.decimals ?? (Number.isInteger(cell) ? 0 : 1))
}

/** Room by what stands in a column: names and figures what they need, running text more, yet never all of the line. */
function widthsOf({ columns, rows, total }: Table): number[] {
  const lines = total ? [...rows, total] : rows
  const parts = columns.map(({ title, numeric }, at) => {
    const longest = lines.reduce((most, row) => Math.max(most, String(row[at] ?? '').length), title.length)
    const [least, most] = numeric ? FIGURE_LETTERS : TEXT_LETTERS
    return Math.min(most, Math.max(least, longest))
  })
  const all = parts.reduce((sum, one) => sum + one, 0)
  return parts.map((part) => Math.floor((LINE * part) / all))
}
