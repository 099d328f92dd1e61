import fc from 'fast-check'
import { encode } from 'iconv-lite'
import { languages } from '../../platform/i18n'
import { kronerOf, oreIn } from './amount'
import { dayIn } from './booking-day'
import { findingCodes, said } from './findings'
import { ledgerRowsIn, type Chart, type LedgerRow } from './ledger-rows'

const chart: Chart = {
  periodFrom: '2024-01-01',
  periodTo: '2024-12-31',
  budget: [
    { id: 'gatherings', names: ['gatherings', 'Samlinger', 'Samlingar', 'Gatherings'], accounts: ['11200'] },
    { id: 'instructors', names: ['instructors', 'Kursholdere', 'Kurshaldarar', ''], accounts: ['12700'] },
  ],
  financing: [
    { id: 'grant', names: ['grant', 'Tilskudd'], kind: 'grant' },
    { id: 'own', names: ['own-contribution', 'Egenandeler'], kind: 'own-contribution' },
  ],
}
const HEADINGS = 'Bilagsnr;Bilagsdato;Beløp;Konto;Bilagstekst'
const read = (text: string): Promise<LedgerRow[]> => ledgerRowsIn(Buffer.from(text), chart)
const one = async (row: string, headings = HEADINGS): Promise<LedgerRow | undefined> =>
  (await read(`${headings}\n${row}`))[0]
const codesOf = (row: LedgerRow | undefined): string[] => (row?.errors ?? []).map(({ code }) => code)

describe('an amount', () => {
  it.each([
    ['1 234,50', 123_450],
    ['1\u00a0234,50', 123_450],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1234.5', 123_450],
    ['1.234.567', 123_456_700],
    ['-1 234,50', -123_450],
    ['\u22121 234', -123_400],
    ['1 234,50-', -123_450],
    ['(1 234,50)', -123_450],
    ['kr 1 234,-', 123_400],
    ['0.30000000000000004', 30],
    ['0', 0],
  ])('%s is %i øre', (written, ore) => {
    expect(oreIn(written)).toBe(ore)
  })

  it.each(['', '-', 'ti', '1.234', '1,234', '1 2,3,4', '12,34,56', '--5', '(5', '=1+1', '1e9', '99999999999999999'])(
    '%s is none, or could be two',
    (written) => {
      expect(oreIn(written)).toBeNull()
    },
  ) // prettier-ignore

  it('is the nearest krone, and a correction takes back exactly what it corrects', () => {
    expect([kronerOf(149), kronerOf(150), kronerOf(-149), kronerOf(-150), kronerOf(-20)]).toEqual([
      1, 2, -1, -2, 0,
    ])
    fc.assert(fc.property(fc.maxSafeNat(), (ore) => kronerOf(ore) + kronerOf(-ore) === 0))
  })

  it('is read back from any way that accounts write it', () => {
    const written = fc.record({
      ore: fc.integer({ min: -1e12, max: 1e12 }),
      space: fc.constantFrom('', ' ', '\u00a0', '\u202f'),
      minus: fc.constantFrom('-', '\u2212'),
    })
    fc.assert(
      fc.property(written, ({ ore, space, minus }) => {
        const [kroner, rest] = [Math.floor(Math.abs(ore) / 100), Math.abs(ore) % 100]
        const grouped = String(kroner).replace(/\B(?=(\d{3})+$)/g, space)
        const text = `${ore < 0 ? minus : ''}${grouped},${String(rest).padStart(2, '0')}`
        expect(oreIn(text)).toBe(ore)
      }),
    )
  })
})

describe('a day', () => {
  it.each([
    ['31.12.2024', '2024-12-31'],
    ['1.2.2024', '2024-02-01'],
    ['01/02/2024', '2024-02-01'],
    ['2024-02-29', '2024-02-29'],
    ['20240229', '2024-02-29'],
    ['2024-02-29T00:00:00', '2024-02-29'],
    ['29.02.24', '2024-02-29'],
  ])('%s is %s', (written, day) => {
    expect(dayIn(written)).toBe(day)
  })

  it.each(['', '31.02.2024', '29.02.2023', '2024-13-01', 'i går', '45000'])('%s is none', (written) => {
    expect(dayIn(written)).toBeNull()
  })
})

describe('a row from the accounts', () => {
  const ROW = '40012;05.03.2024;1 234,00;11200;Lokale på Høvik'
  const expected = {
    row: 2, voucher: '40012', line: 1, bookedOn: '2024-03-05', amount: 1234, text: 'Lokale på Høvik',
    budgetLineId: 'gatherings', financingLineId: 'grant', errors: [], warnings: [],
  } // prettier-ignore

  it.each([
    ['UTF-8', Buffer.from(`${HEADINGS}\n${ROW}\n`)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${HEADINGS}\r\n${ROW}`)],
    ['the old Windows code page', encode(`${HEADINGS}\r\n${ROW}`, 'windows-1252')],
    ['tabs', Buffer.from(`${HEADINGS}\n${ROW}`.replaceAll(';', '\t'))],
  ])('is read from %s', async (_, bytes) => {
    expect(await ledgerRowsIn(bytes, chart)).toEqual([expect.objectContaining(expected)])
  })

  it('belongs to the line that it names, whatever its account says, and is paid by whom it names', async () => {
    const headings = `${HEADINGS};Budsjettpost;Finansieringskilde`
    const row = await one('1;05.03.2024;10;11200;Honorar;kurshaldarar;EGENANDELER', headings)
    expect(row).toMatchObject({ budgetLineId: 'instructors', financingLineId: 'own', errors: [] })
    expect(codesOf(await one('1;05.03.2024;10;11200;x;Reise;Lotteri', headings))).toEqual([
      'ledger.post-unknown',
      'ledger.source-unknown',
    ])
  })

  it('is what one side of the account says', async () => {
    const headings = 'Bilag;Dato;Debet;Kredit;Art'
    expect((await one('1;05.03.2024;100,00;;11200', headings))?.amount).toBe(100)
    expect((await one('1;05.03.2024;;100,00;11200', headings))?.amount).toBe(-100)
    expect(codesOf(await one('1;05.03.2024;;;11200', headings))).toEqual(['ledger.amount'])
  })

  it('says what is wrong, and is none of it but text', async () => {
    expect(codesOf(await one(';i går;mye;99;x'))).toEqual([
      'ledger.missing',
      'ledger.day',
      'ledger.amount',
      'ledger.account-unknown',
    ])
    const formula = await one(`1;05.03.2024;10;11200;"=HYPERLINK(""http://x"";""y"")"`)
    expect(formula).toMatchObject({ text: '=HYPERLINK("http://x";"y")', errors: [] })
  })

  it('is rounded and counted outside its period with a word about it', async () => {
    const row = await one('1;05.03.2025;10,50;11200;x')
    expect(row?.amount).toBe(11)
    expect(row?.warnings.map(({ code }) => code)).toEqual(['ledger.rounded', 'ledger.outside-period'])
  })

  it('has a number among the lines of its voucher, by the file or by its place', async () => {
    const lines = await read(
      `${HEADINGS}\n7;05.03.2024;1;11200;a\n8;05.03.2024;1;11200;b\n7;05.03.2024;2;12700;c`,
    )
    expect(lines.map(({ voucher, line }) => [voucher, line])).toEqual([['7', 1], ['8', 1], ['7', 2]]) // prettier-ignore
    const twice = await read(
      `${HEADINGS};Linje\n7;05.03.2024;1;11200;a;3\n7;05.03.2024;1;11200;b;3\n7;5.3.2024;1;11200;c;x`,
    )
    expect(twice.map(codesOf)).toEqual([[], ['ledger.line-twice'], ['ledger.line-number']])
  })
})

test('a file that does not say what is needed is refused with what is missing', async () => {
  await expect(read('Bilag;Tekst\n1;x')).rejects.toMatchObject({ code: 'import.columns-missing' })
  await expect(read(HEADINGS)).rejects.toMatchObject({ code: 'ledger-import.empty' })
})

test('every finding has a sentence in each language', () => {
  const params = { most: 40, row: 3, post: 'x', account: '1', source: 'y' }
  for (const code of findingCodes)
    for (const language of languages)
      expect(said({ column: 'text', code, params }, language).detail).toMatch(/^[^{}]+\.$/)
})
