import { ZipStream } from './zip-stream'

/** A spreadsheet has no more rows than this on a sheet; the heading is one of them. */
const MOST_ROWS = 1_048_576
/** How much text goes to be compressed at once: each time costs a trip to another thread. */
const PIECE = 1 << 18
/** Fast: these sheets repeat themselves so much that harder work saves little. */
const LEVEL = 1
/** So many different texts stand once in a list of their own, and cells name their place in it; others stand in their cell. */
const SHARED = 10_000

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export interface LongSheet {
  /** At most 25 characters, without those that Excel forbids in a name; a number is added when one sheet is too short. */
  readonly name: string
  readonly columns: readonly { readonly title: string; readonly numeric?: boolean; readonly width?: number }[]
  /** Rows, some at a time; cells as text, those of a numeric column digits or empty. */
  readonly rows: AsyncIterable<readonly (readonly string[])[]>
}

/**
 * Writes a long list as a workbook (Office Open XML) while its rows come: memory does not grow with them. Text is text,
 * so that nothing is read as a formula. The same rows give the same bytes. More rows than a sheet can have go on a next
 * one, under the same headings.
 *
 * @param notes a first sheet of one column: what the list is
 */
export async function longWorkbook(
  notes: { readonly name: string; readonly lines: readonly string[] },
  sheet: LongSheet,
  write: (piece: Buffer) => Promise<void>,
): Promise<void> {
  const zip = new ZipStream(write, LEVEL)
  const rows = new Rows(sheet.rows)
  const names = [notes.name]
  const shared = new SharedTexts()
  await zip.file('xl/worksheets/sheet1.xml', noteXml(notes))
  do {
    names.push(names.length === 1 ? sheet.name : `${sheet.name} ${names.length}`)
    await zip.file(`xl/worksheets/sheet${names.length}.xml`, sheetXml(sheet, rows, shared))
  } while (await rows.arrive())
  await zip.file('xl/sharedStrings.xml', shared.xml())
  for (const [path, xml] of parts(names)) await zip.file(path, [DECLARATION + xml])
  await zip.end()
}

/** Rows one by one, although they come some at a time. */
class Rows {
  private readonly source: AsyncIterator<readonly (readonly string[])[]>
  private come: readonly (readonly string[])[] = []
  private at = 0

  constructor(rows: AsyncIterable<readonly (readonly string[])[]>) {
    this.source = rows[Symbol.asyncIterator]()
  }

  /** Waits until there is a row to take; false when there will be none. */
  async arrive(): Promise<boolean> {
    while (this.at >= this.come.length) {
      const next = await this.source.next()
      if (next.done) return false
      ;[this.come, this.at] = [next.value, 0]
    }
    return true
  }

  /** The next of those that have come; undefined when others must arrive first. */
  take(): readonly string[] | undefined {
    return this.come[this.at++]
  }
}

/** Texts that cells refer to by their place. There is a limit, so that memory does not grow with the rows. */
class SharedTexts {
  private readonly ends = new Map<string, string>()
  private readonly texts: string[] = []

  /** What a cell of this text says after its reference. */
  end(text: string): string {
    const known = this.ends.get(text)
    if (known !== undefined) return known
    if (this.texts.length >= SHARED) return inline(text)
    const end = ` t="s"><v>${this.texts.length}</v></c>`
    this.texts.push(text)
    this.ends.set(text, end)
    return end
  }

  *xml(): Generator<string> {
    yield `${DECLARATION}<sst xmlns="${NAMESPACE}">`
    for (const text of this.texts) yield `<si>${shown(text)}</si>`
    yield '</sst>'
  }
}

async function* sheetXml({ columns }: LongSheet, rows: Rows, shared: SharedTexts): AsyncGenerator<string> {
  const begins = columns.map((_, place) => `<c r="${letter(place)}`)
  const titles = columns.map(({ title }, place) => cell(`${letter(place)}1`, shown(title), ' s="1"'))
  const numeric = columns.map((column) => column.numeric ?? false)
  let text = `${opening(columns)}<row r="1">${titles.join('')}</row>`
  let number = 1
  while (number < MOST_ROWS && (await rows.arrive())) {
    for (let values; number < MOST_ROWS && (values = rows.take());) {
      const reference = `${++number}"`
      text += '<row r="' + reference + '>'
      for (let place = 0; place < begins.length; place++) {
        const value = values[place] ?? ''
        if (value === '') continue
        text += begins[place] + reference + (numeric[place] ? digits(value) : shared.end(value))
      }
      text += '</row>'
    }
    if (text.length >= PIECE) {
      yield text
      text = ''
    }
  }
  yield `${text}</sheetData><autoFilter ref="A1:${letter(columns.length - 1)}${number}"/></worksheet>`
}

function letter(place: number): string {
  return String.fromCharCode(65 + place)
}

function inline(text: string): string {
  return ` t="inlineStr"><is>${shown(text)}</is></c>`
}

function* noteXml({ lines }: { readonly lines: readonly string[] }): Generator<string> {
  const rows = lines.map((line, at) => `<row r="${at + 1}">${cell(`A${at + 1}`, shown(line), '')}</row>`)
  yield `${opening([{ width: 100 }])}${rows.join('')}</sheetData></worksheet>`
}

function opening(columns: readonly { readonly width?: number }[]): string {
  const widths = columns.map(
    ({ width = 18 }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const frozen =
    columns.length > 1 ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : ''
  return (
    `${DECLARATION}<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData>`
  )
}

function cell(reference: string, text: string, style: string): string {
  return `<c r="${reference}"${style} t="inlineStr"><is>${text}</is></c>`
}

/** A text as it stands in a cell. Blanks at its ends are kept. */
function shown(text: string): string {
  return `<t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${textXml(text)}</t>`
}

/** Text as XML content, without what XML 1.0 forbids. */
function textXml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
}

/** What a cell of this number says after its reference. */
function digits(value: string): string {
  if (!/^-?\d{1,15}$/.test(value)) throw new RangeError('A numeric column holds whole numbers or nothing')
  return `><v>${value}</v></c>`
}

function parts(names: readonly string[]): [path: string, xml: string][] {
  const sheets = names.map(
    (name, at) => `<sheet name="${textXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const links = names.map((_, at) => link(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  const types = [
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/styles.xml', 'styles'),
    override('/xl/sharedStrings.xml', 'sharedStrings'),
    ...names.map((_, at) => override(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet')),
  ]
  return [
    ['xl/styles.xml', STYLES],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${NAMESPACE}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...links,
        link(names.length + 1, 'styles', 'styles.xml'),
        link(names.length + 2, 'sharedStrings', 'sharedStrings.xml'),
      ]),
    ],
    ['_rels/.rels', relations([link(1, 'officeDocument', 'xl/workbook.xml')])],
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
    ],
  ]
}

function link(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
}

function relations(links: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`
}

/** Two looks: plain, and bold for the headings. */
const STYLES =
  `<styleSheet xmlns="${NAMESPACE}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '</cellXfs></styleSheet>'
