import type { Cell } from './document'
import { xmlEscape } from '../packing'

export const NAMESPACES = {
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006',
  package: 'http://schemas.openxmlformats.org/package/2006',
} as const

/** Excel refuses a file with a longer text in one cell. */
const LONGEST = 32_767

/** Text as XML content: escaped, without what XML 1.0 forbids, cut with an ellipsis where Excel would refuse it. */
export function xmlText(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
  // Excel reads _x0041_ as a letter; the underscore itself is written that way.
  return xmlEscape(short).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
}

export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly Cell[])[]
  /**
   * A last row with a word in the first column and a `SUM` formula under each column that asks for it; under the others
   * stands what `cells` has there, such as a share of the whole, which no sum gives.
   */
  readonly totals?: { readonly label: string; readonly cells?: readonly Cell[] }
}

export interface SheetColumn {
  readonly title: string
  /** How its numbers look; without it whole numbers have no decimals and others have one. */
  readonly format?: Format
  /** In letters of the standard font; measured from the content when left out. */
  readonly width?: number
  /** Sum this column when the sheet has totals. */
  readonly sum?: boolean
}

const [NARROWEST, WIDEST] = [9, 60]
/** The width of a column is told in figures, and letters are narrower on the average. */
const LETTERS_IN_WIDTH = 1.1
/** In points; Excel knows no higher row. */
const [LINE_HEIGHT, HIGHEST] = [15, 409]

/** One worksheet: frozen header row, column widths, a filter on the headers, numbers as numbers. */
export function sheetXml(sheet: Sheet): string {
  if (sheet.columns.length === 0 || sheet.rows.some((values) => values.length > sheet.columns.length))
    throw new TypeError(`A row of the sheet "${sheet.name}" has more cells than there are columns`)
  const widths = sheet.columns.map((column, at) => widthOf(sheet, column, at))
  const rows = [
    headerRow(sheet),
    ...sheet.rows.map((values, index) =>
      row(
        index + 2,
        values.map((value, at) => cell(letters(at) + (index + 2), value, sheet.columns[at]?.format)),
        linesOf(values, widths),
      ),
    ),
    ...(sheet.totals ? [totalRow(sheet, sheet.totals)] : []),
  ]
  const last = `${letters(sheet.columns.length - 1)}${sheet.rows.length + 1}`
  return (
    `<worksheet xmlns="${NAMESPACES.sheet}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft"/></sheetView></sheetViews>' +
    `<cols>${widths.map(columnXml).join('')}</cols>` +
    `<sheetData>${rows.join('')}</sheetData>` +
    (sheet.rows.length > 0 ? `<autoFilter ref="A1:${last}"/>` : '') +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
  )
}

function headerRow(sheet: Sheet): string {
  const cells = sheet.columns.map(({ title }, at) => {
    const numeric = sheet.rows.some((values) => typeof values[at] === 'number')
    return textCell(`${letters(at)}1`, title, style(numeric ? 'numericTitle' : 'title'))
  })
  return row(1, cells)
}

/** A row of several lines says how high it is: not every program measures texts before it shows or prints them. */
function row(number: number, cells: readonly string[], lines = 1): string {
  const height = lines > 1 ? ` ht="${Math.min(HIGHEST, LINE_HEIGHT * lines)}" customHeight="1"` : ''
  return `<row r="${number}"${height}>${cells.join('')}</row>`
}

/** How many lines the longest text of a row takes in its column. */
function linesOf(values: readonly Cell[], widths: readonly number[]): number {
  return values.reduce<number>((most, value, at) => {
    if (typeof value !== 'string') return most
    const width = widths[at] ?? NARROWEST
    const lines = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * LETTERS_IN_WIDTH))), 0)
    return Math.max(most, lines)
  }, 1)
}

function cell(reference: string, value: Cell, format: Format | undefined): string {
  if (value === null) return ''
  if (typeof value === 'string') return textCell(reference, value, style('text'))
  if (!Number.isFinite(value)) throw new RangeError('A cell holds a finite number or nothing')
  return `<c r="${reference}" s="${style(format ?? fitting(value))}"><v>${value}</v></c>`
}

function fitting(value: number): Format {
  return Number.isInteger(value) ? 'number' : 'decimal'
}

function textCell(reference: string, text: string, look: number): string {
  return `<c r="${reference}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

function totalRow(sheet: Sheet, { label, cells: given = [] }: NonNullable<Sheet['totals']>): string {
  const number = sheet.rows.length + 2
  const cells = sheet.columns.map((column, at) => {
    const reference = letters(at) + number
    const fixed = given[at] ?? null
    if (!column.sum && at > 0 && typeof fixed === 'number')
      return `<c r="${reference}" s="${style(column.format ?? fitting(fixed), true)}"><v>${fixed}</v></c>`
    if (!column.sum) return textCell(reference, at === 0 ? label : String(fixed ?? ''), style('totalText'))
    const values = sheet.rows.map((cells) => cells[at] ?? null).filter((value) => typeof value === 'number')
    const sum = values.reduce((total, value) => total + value, 0)
    // A sum over no rows would reach up to the header and down to itself.
    const formula = sheet.rows.length > 0 ? `<f>SUM(${letters(at)}2:${letters(at)}${number - 1})</f>` : ''
    // The value stands beside the formula, for readers that do not calculate.
    return `<c r="${reference}" s="${style(column.format ?? fitting(sum), true)}">${formula}<v>${sum}</v></c>`
  })
  return row(number, cells)
}

function widthOf(sheet: Sheet, column: SheetColumn, at: number): number {
  const longest = sheet.rows.reduce((most, values) => Math.max(most, String(values[at] ?? '').length), 0)
  const measured = Math.min(WIDEST, Math.max(NARROWEST, column.title.length + 3, longest + 4))
  return column.width ?? measured
}

function columnXml(width: number, at: number): string {
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`
}

/** A, B … Z, AA … for the column at a zero-based position. */
function letters(at: number): string {
  return (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))
}

/** How the numbers of a column look. `percent` shows 0.924 as 92,4 %. */
export type Format = 'number' | 'decimal' | 'percent' | 'kroner'

const FORMATS: readonly (readonly [Format, string])[] = [
  ['number', '#,##0'],
  ['decimal', '#,##0.0'],
  ['percent', '0.0\\ %'],
  ['kroner', '#,##0\\ &quot;kr&quot;'],
]
const CUSTOM = 164
const LAYOUTS = ['text', 'title', 'numericTitle', 'totalText'] as const

/** The index of a cell's look in the style sheet: a layout of texts, or a format of numbers, in a sum set apart. */
export function style(look: (typeof LAYOUTS)[number] | Format, total = false): number {
  const layout = LAYOUTS.findIndex((one) => one === look)
  if (layout >= 0) return layout
  const format = FORMATS.findIndex(([one]) => one === look)
  return LAYOUTS.length + format + (total ? FORMATS.length : 0)
}

const [PLAIN, BOLD] = ['fontId="0" fillId="0" borderId="0"', 'fontId="1" fillId="0" borderId="1"']
const HEADER = 'fontId="1" fillId="2" borderId="0"'

/** The order is that of `style`. */
const LOOKS = [
  look(`numFmtId="0" ${PLAIN}`, 'wrapText="1"'),
  look(`numFmtId="0" ${HEADER}`, 'wrapText="1"'),
  look(`numFmtId="0" ${HEADER}`, 'wrapText="1" horizontal="right"'),
  look(`numFmtId="0" ${BOLD}`, 'wrapText="1"'),
  ...[PLAIN, BOLD].flatMap((layout) =>
    FORMATS.map((_, index) => look(`numFmtId="${CUSTOM + index}" ${layout}`, '')),
  ),
]

export const STYLES =
  `<styleSheet xmlns="${NAMESPACES.sheet}"><numFmts count="${FORMATS.length}">` +
  FORMATS.map(([, code], index) => `<numFmt numFmtId="${CUSTOM + index}" formatCode="${code}"/>`).join('') +
  '</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEEF3F6"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${LOOKS.length}">${LOOKS.join('')}</cellXfs></styleSheet>`

function look(format: string, alignment: string): string {
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"'
  return `<xf ${format} xfId="0" ${applied}><alignment vertical="top" ${alignment}/></xf>`
}
