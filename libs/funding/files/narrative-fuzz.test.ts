import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { textOf } from '../../testing/pdf-text'
import { xmlTexts } from '../../testing/xml'
import { canonical } from '../making/canonical'
import { fileOf } from './report-files'
import { frozenWith } from './test-frozen'

/** Pieces that mean something to what sets the page, to spreadsheets, to XML, or to who reads from right to left. */
const pieces = fc.constantFrom(
  ...[
    '#',
    '$',
    '@',
    '\\',
    ']',
    '[',
    '*',
    '_',
    '`',
    '<',
    '>',
    '&',
    '"',
    "'",
    '//',
    '/*',
    '= ',
    '- ',
    '+ ',
    '~',
    '{',
    '}',
    '#panic()',
    '#read("/etc/passwd")',
    '$x^2$',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    "=cmd|' /C calc'!A0",
    '_x0041_',
    '<!ENTITY',
    ']]>',
    '&#0;',
    'PAGE \\* MERGEFORMAT',
  ],
  ...['\u202e', '\u202c', '\u2066', '\u2069', '\u200f', '\u061c', '\u200b', '\ufeff', '\u00ad'],
  ...['😀', '👩🏽‍💻', '🇳🇴', 'שלום', 'مرحبا', '你好', 'Z̷͖̈́', '\ud800', '\udfff', '\ufffe', '\uffff'],
  ...Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)),
  ...['\u007f', '\u0085', '\u2028', '\u2029', '\u00a0', ' ', 'æøå', 'Ås', '1 234,50'],
)
const texts = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 30 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.tuple(pieces, fc.integer({ min: 1, max: 300 })).map(([piece, times]) => piece.repeat(times)),
)
const RUNS = 25

/** What every font has and no break of lines touches. */
const letters = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Variation_Selector}]/gu, '')
    .normalize('NFC')
    .replace(/[^!-~\u00a1-\u00ac\u00ae-\u0131\u0134-\u017e]/g, '')
const inXml = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
const xmlParts = (file: Buffer): [name: string, texts: string[]][] =>
  Object.entries(unzipSync(file)).map(([name, part]) => [name, xmlTexts(Buffer.from(part).toString('utf8'))])

describe('whatever people write in a report', () => {
  it('is set on the page as it was written, and never runs', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('pdf' as const, 'pdfa' as const), (text, format) => {
        const frozen = frozenWith(text)
        const file = fileOf(frozen, format)
        expect(letters(textOf(file)).includes(letters(text))).toBe(true)
        // The one link of the report is the one to the page that checks it.
        const links = [...file.toString('latin1').matchAll(/\/URI \(([^)]*)\)/g)].map(
          ([, address]) => address,
        )
        expect(new Set(links).size).toBe(1)
        expect(/\/JavaScript|\/Launch|\/EmbeddedFile/.test(file.toString('latin1'))).toBe(false)
      }),
      { numRuns: RUNS },
    )
  }, 120_000)

  it('stays text in Word: well-formed, no field that was not ours, as it was written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = new Map(xmlParts(fileOf(frozenWith(text), 'docx')))
        const turned = text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
        const wanted = inXml(turned).replace(/[\t\n\r\v\f\u0085\u2028\u2029]/g, '')
        expect(parts.get('word/document.xml')?.join('')).toContain(wanted)
        const fields =
          parts.get('word/document.xml')?.filter((one) => /^ (?:PAGE|SEQ|TOC|NUMPAGES)/.test(one)) ?? []
        expect(fields.length).toBeGreaterThan(5)
      }),
      { numRuns: RUNS },
    )
  })

  it('stays text in Excel: well-formed, and no formula but our sums', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const file = fileOf(frozenWith(text), 'xlsx')
        const all = xmlParts(file).flatMap(([, some]) => some)
        const wanted = inXml(text).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
        expect(all.some((one) => one.includes(wanted))).toBe(true)
        const sheets = Object.values(unzipSync(file)).map((part) => Buffer.from(part).toString('utf8'))
        const formulas = sheets.flatMap((sheet) =>
          [...sheet.matchAll(/<f>([^<]*)<\/f>/g)].map(([, one = '']) => one),
        )
        expect(formulas.filter((one) => !/^SUM\([A-Z]+2:[A-Z]+\d+\)$/.test(one))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  it('begins no formula in CSV and moves no column', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const rows: string[][] = parse(fileOf(frozenWith(text), 'csv'), {
          bom: true,
          delimiter: ';',
          record_delimiter: '\r\n',
        })
        expect(new Set(rows.map((row) => row.length)).size).toBe(1)
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+@\uff1d\uff0b\uff20]|^[\t\r]/)
      }),
      { numRuns: RUNS },
    )
  })

  it('is the very same text in JSON and in the package for the archive', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const frozen = frozenWith(text)
        const wanted = JSON.parse(canonical(frozen.snapshot)) as unknown
        expect(JSON.parse(fileOf(frozen, 'json').toString('utf8'))).toMatchObject({ report: wanted })
      }),
      { numRuns: RUNS },
    )
  })

  it('may be a hundred thousand letters, and is in every file to the last one', () => {
    const text = `${'Ord på rad # '.repeat(7_692)}slutt`
    const frozen = frozenWith(text)
    expect(letters(textOf(fileOf(frozen, 'pdf'))).includes(letters(text))).toBe(true)
    expect(new Map(xmlParts(fileOf(frozen, 'docx'))).get('word/document.xml')?.join('')).toContain(text)
    expect(fileOf(frozen, 'json').toString('utf8')).toContain(text)
    expect(fileOf(frozen, 'xlsx').length).toBeGreaterThan(1000)
  }, 120_000)
})
