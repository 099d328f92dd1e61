import { strToU8, zipSync } from 'fflate'
import { encode } from 'iconv-lite'
import { languages } from '../../platform/i18n'
import { Problem } from '../../platform/http'
import { workbook } from './test-workbook'
import { findingCodes, said } from './findings'
import { participantsIn } from './participant-list'

const HEADINGS = 'Orgnr;Navn;E-post;Kategori;Tittel'
const ROW = '935478715;Åse Øvrebø;ase@baerum.example;Toppleder;Rådgiver'
const expected = {
  row: 2,
  organisationNumber: '935478715',
  name: 'Åse Øvrebø',
  email: 'ase@baerum.example',
  category: 'top-leader',
  title: 'Rådgiver',
  group: '',
  roles: null,
  enrols: true,
  errors: [],
  warnings: [],
}

const csv = (text: string): Buffer => Buffer.from(text, 'utf8')
const codeOf = (bytes: Buffer): Promise<unknown> =>
  participantsIn(bytes).then(
    () => 'no problem',
    (error: unknown) => (error instanceof Problem ? error.code : error),
  )
const errorsOf = async (row: string): Promise<string[]> =>
  (await participantsIn(csv(`${HEADINGS}\n${row}`)))[0]?.errors.map((one) => `${one.column} ${one.code}`) ??
  []

describe('a list of participants', () => {
  it.each([
    ['UTF-8', csv(`${HEADINGS}\n${ROW}\n`)],
    ['UTF-8 with a mark', csv(`\uFEFF${HEADINGS}\r\n${ROW}\r\n`)],
    ['the old Windows code page', encode(`${HEADINGS}\r\n${ROW}`, 'windows-1252')],
    [
      'UTF-16, as Excel saves "Unicode text"',
      encode(`${HEADINGS}\n${ROW}`.replaceAll(';', '\t'), 'utf-16le', { addBOM: true }),
    ],
    ['commas', csv(`${HEADINGS}\n${ROW}`.replaceAll(';', ','))],
    ['tabs', csv(`${HEADINGS}\n${ROW}`.replaceAll(';', '\t'))],
    ['a first line that names the separator', csv(`sep=;\r\n${HEADINGS}\r\n${ROW}`)],
    [
      'quotation marks',
      csv(
        `"Orgnr";"Navn";"E-post";"Kategori";"Tittel"\n"935478715";"Åse Øvrebø";"ase@baerum.example";"toppleder";"Rådgiver"`,
      ),
    ],
    ['an Excel workbook', workbook([HEADINGS.split(';'), [935478715, ...ROW.split(';').slice(1)]])],
  ])('is read from %s', async (_, bytes) => {
    expect(await participantsIn(bytes)).toEqual([expected])
  })

  it.each([
    [
      'nynorsk',
      'organisasjonsnummer;namn;e-postadresse;kategori;stilling',
      'utviklingsleiar',
      'development-leader',
    ],
    ['English', 'Organisation number;Full name;E-mail;Category;Title', 'Top leader', 'top-leader'],
  ])('has headings and categories in %s', async (_, headings, category, read) => {
    const [one] = await participantsIn(csv(`${headings}\n${ROW.replace('Toppleder', category)}`))
    expect(one).toMatchObject({ category: read, errors: [], title: 'Rådgiver' })
  })

  it('counts rows as the spreadsheet does, also past empty ones', async () => {
    const list = await participantsIn(csv(`${HEADINGS}\n\n;;;;\n${ROW}\n`))
    expect(list.map((one) => one.row)).toEqual([4])
  })

  it('takes a number with spaces and an address in capitals for what they are', async () => {
    const [one] = await participantsIn(csv(`${HEADINGS}\n935 478 715;Åse;ASE@Baerum.Example;toppleder;`))
    expect(one).toMatchObject({ organisationNumber: '935478715', email: 'ase@baerum.example', errors: [] })
  })

  it('says what is wrong by row and column', async () => {
    expect(await errorsOf('935478716;Åse;ase@x.example;toppleder;')).toEqual([
      'organisationNumber import.number-check-digit',
    ])
    expect(await errorsOf('93547871;Åse;ase@x.example;toppleder;')).toEqual([
      'organisationNumber import.number-length',
    ])
    expect(await errorsOf('935478715;Åse;ase på x;toppleder;')).toEqual(['email import.mail-format'])
    expect(await errorsOf('935478715;Åse;ase@x.example;sjef;')).toEqual(['category import.category-unknown'])
    expect(await errorsOf(`935478715;${'å'.repeat(121)};ase@x.example;toppleder;`)).toEqual([
      'name import.too-long',
    ])
    expect(await errorsOf(';;;;x')).toEqual([
      'organisationNumber import.missing',
      'name import.missing',
      'email import.missing',
      'category import.missing',
    ])
  })

  it('points from the second use of an address to the first', async () => {
    const list = await participantsIn(csv(`${HEADINGS}\n${ROW}\n${ROW.replace('ase@', 'ASE@')}`))
    expect(list.map((one) => one.errors)).toEqual([
      [],
      [{ column: 'email', code: 'import.mail-twice', params: { row: 2 } }],
    ])
  })

  it('keeps a formula as text and points at it', async () => {
    const [one] = await participantsIn(
      csv(`${HEADINGS}\n935478715;"=HYPERLINK(""x"")";ase@x.example;toppleder;+47`),
    )
    expect(one?.name).toBe('=HYPERLINK("x")')
    expect(one?.warnings.map((warning) => warning.column)).toEqual(['name', 'title'])
  })
})

describe('a file that cannot be used', () => {
  const bomb = (size: number): Buffer =>
    Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(size) }, { level: 9 }))
  const liar = (): Buffer => {
    const bytes = bomb(64 * 1_048_576)
    const directory = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes.writeUInt32LE(1_000, directory + 24)
    return bytes
  }
  const far = workbook([HEADINGS.split(';')], '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'import.empty'],
    ['only headings', csv(HEADINGS), 'import.empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'import.unreadable'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'import.old-workbook'],
    ['half a workbook', workbook([HEADINGS.split(';')]).subarray(0, 300), 'import.workbook-broken'],
    ['a zip that is no workbook', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'import.workbook-broken'],
    ['a zip bomb', bomb(64 * 1_048_576), 'import.workbook-too-large'],
    ['a zip bomb that says it is small', liar(), 'import.workbook-broken'],
    ['one cell a million rows away', far, 'import.too-many-rows'],
    ['20 001 rows', csv(`${HEADINGS}\n${`${ROW}\n`.repeat(20_001)}`), 'import.too-many-rows'],
    ['a quotation mark alone', csv(`${HEADINGS}\n935478715;"Åse;x\n`), 'import.csv-broken'],
    ['headings without mail', csv('orgnr;navn;kategori\n1;2;3'), 'import.columns-missing'],
    ['the same heading twice', csv('orgnr;navn;namn;e-post;kategori\n1;2;3;4;5'), 'import.column-twice'],
  ])('is refused with one clear reason: %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })
})

test('every finding has a sentence in each language', () => {
  for (const code of findingCodes) {
    for (const language of languages) {
      expect(said({ column: 'name', code, params: { row: 3, group: 'Vest' } }, language).detail).toMatch(
        /^[^{}]+\.$/,
      )
    }
  }
})
