import { execFileSync } from 'node:child_process'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import { csv, xlsx, type Sheet, type Workbook } from '.'
import { hostile, randomTexts } from '../../testing/documents/printed-document'

const issuedAt = new Date('2025-05-28T08:30:00Z')
const accounts: Sheet = {
  name: 'Regnskap',
  columns: [
    { title: 'Post' },
    { title: 'Beløp', format: 'kroner', sum: true },
    { title: 'Andel', format: 'percent' },
    { title: 'Timer', sum: true },
  ],
  rows: [
    ['Kursholdere', 1_250_000, 0.368, 12.5],
    ['Samlinger', 400_000, 0.118, null],
    ['Formidling', -100_000, null, 3],
  ],
  totals: { label: 'Sum' },
}
const whole: Workbook = { title: 'Sluttrapport', author: 'Bærum kommune', issuedAt, sheets: [accounts] }
const long = 'Ord & «sitat» ; '.repeat(10_000).slice(0, 100_000)

describe('a workbook', () => {
  it('is read back as it was written: numbers as numbers, a sum under the columns that ask for it', async () => {
    const [sheet] = await read(xlsx(whole))
    expect(sheet).toEqual({
      sheet: 'Regnskap',
      data: [
        ['Post', 'Beløp', 'Andel', 'Timer'],
        ['Kursholdere', 1_250_000, 0.368, 12.5],
        ['Samlinger', 400_000, 0.118, null],
        ['Formidling', -100_000, null, 3],
        ['Sum', 1_550_000, null, 15.5],
      ],
    })
  })

  it('sums with a formula that has its value beside it, and with none when there is nothing to sum', () => {
    expect(sheetXml(whole)).toMatch(/<c r="B5" s="\d+"><f>SUM\(B2:B4\)<\/f><v>1550000<\/v><\/c>/)
    expect(sheetXml({ ...whole, sheets: [{ ...accounts, rows: [] }] })).not.toContain('<f>')
  })

  it('shows kroner and per cent, keeps the header in sight and gives columns room', () => {
    const parts = partsOf(xlsx(whole))
    expect(parts['xl/styles.xml']).toContain('formatCode="#,##0\\ &quot;kr&quot;"')
    expect(parts['xl/styles.xml']).toContain('formatCode="0.0\\ %"')
    expect(sheetXml(whole)).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    )
    expect(sheetXml(whole)).toContain('<col min="1" max="1" width="15" customWidth="1"/>')
  })

  it('names each sheet once, with letters that Excel takes', async () => {
    const names = [
      "Mål/tiltak: [2024]*?'",
      'regnskap',
      'Regnskap',
      '',
      'x'.repeat(40),
      'x'.repeat(41),
      '😀'.repeat(20),
    ]
    const sheets = await read(xlsx({ ...whole, sheets: names.map((name) => ({ ...accounts, name })) }))
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Mål tiltak 2024',
      'regnskap',
      'Regnskap 2',
      'Ark',
      'x'.repeat(31),
      `${'x'.repeat(29)} 2`,
      '😀'.repeat(15),
    ])
  })

  it('keeps any text as text: no formula, nothing that XML forbids, no sheet that cannot be read', async () => {
    const texts = [...hostile, ...randomTexts(300), long]
    const bytes = xlsx({
      ...whole,
      sheets: [
        { name: 'A', columns: [{ title: 'T' }, { title: 'N' }], rows: texts.map((text) => [text, 1]) },
      ],
    })
    const xml = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? ''
    expect(xml).not.toContain('<f>')
    const cells = [
      ...xml.matchAll(/<c r="A(\d+)"[^>]* t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t>/g),
    ]
    expect(cells.map(([, , content = '']) => unescaped(content))).toEqual(['T', ...texts.map(allowed)])
    const [sheet] = await read(bytes)
    expect(sheet?.data.length).toBe(texts.length + 1)
    sheet?.data.slice(1).forEach(([cell], index) => {
      if (cell !== null) expect(blankless(String(cell))).toBe(blankless(allowed(texts[index] ?? '')))
    })
  })

  it('refuses what would be a wrong figure or a file that does not open', () => {
    const sheet = (change: Partial<Sheet>) => () => xlsx({ ...whole, sheets: [{ ...accounts, ...change }] })
    expect(sheet({ rows: [['a', NaN]] })).toThrow(RangeError)
    expect(sheet({ columns: [], rows: [] })).toThrow(TypeError)
    expect(sheet({ rows: [['a', 1, 2, 3, 4]] })).toThrow(TypeError)
    expect(() => xlsx({ ...whole, sheets: [] })).toThrow(TypeError)
  })
})

describe('a file with separated values', () => {
  it('is what a Norwegian Excel opens by a double click', () => {
    const rows = [
      ['Post', 'Beløp'],
      ['Leie; lyd "og" lys', 1234.5],
      ['To\nlinjer', -3],
      [null, 0],
    ]
    expect(csv(rows).toString('utf8')).toBe(
      '\ufeffPost;Beløp\r\n"Leie; lyd ""og"" lys";1234,5\r\n"To\nlinjer";-3\r\n;0\r\n',
    )
    expect(() => csv([[Infinity]])).toThrow(RangeError)
  })

  it('starts no text as a formula and loses none', () => {
    const texts = [...hostile, ...randomTexts(300), long]
    const rows = parsed(csv(texts.map((text) => [text, 'slutt'])))
    expect(rows.length).toBe(texts.length)
    rows.forEach(([cell = '', last], index) => {
      const text = (texts[index] ?? '').replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', '')
      expect([text, `'${text}`]).toContain(cell)
      expect(cell).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/)
      expect(last).toBe('slutt')
    })
    expect(parsed(csv([['=1', '+1', '-1', '@1', '\t1', '\r1', '＝1', 'a=1', -1]]))).toEqual([
      ["'=1", "'+1", "'-1", "'@1", "'\t1", "'\r1", "'＝1", 'a=1', '-1'],
    ])
  })
})

it('workbooks and separated values are the same bytes in another time zone, language and process', () => {
  const program =
    "const { csv, xlsx } = require('./libs/platform/documents')\n" +
    `const whole = ${JSON.stringify(whole)}\n` +
    'whole.issuedAt = new Date(whole.issuedAt)\n' +
    'process.stdout.write(Buffer.concat([xlsx(whole), csv(whole.sheets[0].rows)]))'
  const elsewhere = execFileSync(
    process.execPath,
    ['-r', './libs/testing/processes/typescript.cjs', '-e', program],
    { env: { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' } },
  )
  expect(elsewhere.equals(Buffer.concat([xlsx(whole), csv(accounts.rows)]))).toBe(true)
})

function read(bytes: Buffer) {
  return readWorkbook(new Uint8Array(bytes).buffer)
}

function partsOf(bytes: Buffer): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

function sheetXml(workbook: Workbook): string {
  return partsOf(xlsx(workbook))['xl/worksheets/sheet1.xml'] ?? ''
}

function parsed(bytes: Buffer): string[][] {
  return parse(bytes, { bom: true, delimiter: ';', record_delimiter: '\r\n', relax_column_count: true })
}

/** What of a text can stand in a cell: all that XML allows, up to Excel's limit. */
function allowed(text: string): string {
  const short = text.length > 32_767 ? `${text.slice(0, 32_766)}…` : text
  return short
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

function unescaped(xml: string): string {
  const plain = xml
    .replaceAll('&#13;', '\r')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return plain.replaceAll('_x005F_', '_')
}

/** The library that reads here trims. */
function blankless(text: string): string {
  return text.replace(/\s/g, '')
}
