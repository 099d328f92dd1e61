import { NAMESPACES, sheetXml, STYLES, xmlText, type Sheet } from './xlsx-sheet'
import { zip } from '../packing'

export interface Workbook {
  readonly title: string
  /** The organisation that answers for the content; never a person. */
  readonly author: string
  /** The instant that the file shows as its creation. */
  readonly issuedAt: Date
  readonly sheets: readonly Sheet[]
}

export type { Sheet }

const LONGEST_NAME = 31

/**
 * Writes a workbook (Office Open XML). Text cells are inline strings: a spreadsheet never reads them as formulas, so
 * text may begin with `=` without being changed. The only formulas are the sums that a sheet asks for by `totals`.
 * Throws a TypeError for a workbook without sheets, a sheet without columns or a row that is longer than them, and a
 * RangeError for a number that is not finite.
 */
export function xlsx(workbook: Workbook): Buffer {
  if (workbook.sheets.length === 0) throw new TypeError('A workbook has at least one sheet')
  const names = sheetNames(workbook.sheets)
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(workbook),
    'xl/workbook.xml': workbookXml(names),
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  }
  workbook.sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet)
  })
  return zip(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, `${DECLARATION}${xml}`])))
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Names of at most 31 letters, without the letters that Excel forbids, each used once whatever its case. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>()
  return sheets.map((sheet) => {
    const allowed = sheet.name.replace(/[\p{Cc}\p{Cf}\p{Cs}\uffff[\]:*?/\\']/gu, ' ').replace(/\s+/g, ' ')
    const wished = shortened(allowed, LONGEST_NAME) || 'Ark'
    let name = wished
    for (let count = 2; taken.has(name.toLowerCase()); count++)
      name = `${shortened(wished, LONGEST_NAME - 1 - String(count).length)} ${count}`
    taken.add(name.toLowerCase())
    return name
  })
}

/** Whole letters only: half of an emoji would make the file unreadable. */
function shortened(name: string, most: number): string {
  const cut = name.trim().slice(0, most)
  return cut.replace(/\p{Surrogate}/gu, '').trim()
}

function contentTypes(sheets: number): string {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = [
    ['/xl/workbook.xml', `${main}.sheet.main+xml`],
    ['/xl/styles.xml', `${main}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${main}.worksheet+xml`,
    ]),
  ]
  const overrides = parts
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join('')
  return (
    `<Types xmlns="${NAMESPACES.package}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides}</Types>`
  )
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(([type, target], index) => {
    const base = type.startsWith('metadata/') ? NAMESPACES.package : NAMESPACES.office
    return `<Relationship Id="rId${index + 1}" Type="${base}/relationships/${type}" Target="${target}"/>`
  })
  return `<Relationships xmlns="${NAMESPACES.package}/relationships">${entries.join('')}</Relationships>`
}

function coreProperties({ title, author, issuedAt }: Workbook): string {
  const instant = issuedAt.toISOString().replace(/\.\d+/, '')
  return (
    `<cp:coreProperties xmlns:cp="${NAMESPACES.package}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created></cp:coreProperties>`
  )
}

function workbookXml(names: readonly string[]): string {
  const entries = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  // The header row is printed on each page.
  const titles = names.map(
    (name, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${xmlText(name)}'!$1:$1</definedName>`,
  )
  return (
    `<workbook xmlns="${NAMESPACES.sheet}" xmlns:r="${NAMESPACES.office}/relationships">` +
    `<bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets>` +
    `<definedNames>${titles.join('')}</definedNames></workbook>`
  )
}
