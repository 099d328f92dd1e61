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
  return (
    short
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\r', '&#13;')
      // Excel reads _x0041_ as a letter; the underscore itself is written that way.
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
  )
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
