import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { copiedRows } from './copied-rows'
import { longWorkbook } from './workbook-stream'

const NOTES = { name: 'Om', lines: ['Hva dette er', '=1+1'] }
const COLUMNS = [{ title: 'Navn' }, { title: 'Antall', numeric: true }]

type Row = readonly string[]

async function* inPieces(rows: readonly Row[], size: number): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += size) yield await Promise.resolve(rows.slice(at, at + size))
}

async function workbook(rows: AsyncIterable<readonly Row[]>): Promise<Buffer> {
  const pieces: Buffer[] = []
  await longWorkbook(NOTES, { name: 'Rader', columns: COLUMNS, rows }, (piece) => {
    pieces.push(Buffer.from(piece))
    return Promise.resolve()
  })
  return Buffer.concat(pieces)
}

/** As the reader of workbooks wants them. */
const bytes = (file: Buffer): ArrayBuffer => new Uint8Array(file).buffer
const some = (count: number): Row[] =>
  Array.from({ length: count }, (_, n) => [`Gruppe ${n % 50}`, String(n)])

describe('a long workbook', () => {
  it('is read by others: texts as texts, numbers as numbers, nothing as a formula', async () => {
    const rows: Row[] = [['=HYPERLINK("x")', '7'], ['Å < "Ø" & Æ', ''], ['@ \u0007_x0041_', '-3']] // prettier-ignore
    const file = await workbook(inPieces(rows, 2))
    expect(await readSheet(bytes(file), 2)).toEqual([
      ['Navn', 'Antall'],
      ['=HYPERLINK("x")', 7],
      ['Å < "Ø" & Æ', null],
      ['@ _x0041_', -3],
    ])
    const xml = Object.values(unzipSync(file)).map((part) => new TextDecoder().decode(part))
    expect(xml.some((part) => part.includes('<f>'))).toBe(false)
  })

  it('has the same bytes however its rows came', async () => {
    const rows = some(20_000)
    const [one, other] = [await workbook(inPieces(rows, 7)), await workbook(inPieces(rows, 9_999))]
    const hash = (file: Buffer): string => createHash('sha256').update(file).digest('hex')
    expect(hash(one)).toBe(hash(other))
    expect(unzipSync(one)['xl/worksheets/sheet2.xml']?.length).toBeGreaterThan(1_000_000)
  })

  it('without rows has its headings', async () => {
    expect(await readSheet(bytes(await workbook(inPieces([], 1))), 2)).toEqual([['Navn', 'Antall']])
  })

  it('goes on to a next sheet where one is full', async () => {
    const row: Row = ['x', '']
    const many = Array.from({ length: 10_000 }, () => row)
    async function* million(): AsyncGenerator<readonly Row[]> {
      for (let n = 0; n < 105; n++) yield await Promise.resolve(many)
    }
    const parts = unzipSync(await workbook(million()), { filter: ({ name }) => name.endsWith('sheet3.xml') })
    const last = new TextDecoder().decode(parts['xl/worksheets/sheet3.xml'])
    expect(last.match(/<row /g)).toHaveLength(1 + 1_050_000 - 1_048_575)
  })

  it('stops with whoever reads it, and with what its rows stumble over', async () => {
    const gone = longWorkbook(NOTES, { name: 'R', columns: COLUMNS, rows: inPieces(some(50_000), 100) }, () =>
      Promise.reject(new Error('The reader has gone')),
    )
    await expect(gone).rejects.toThrow('The reader has gone')
    await expect(workbook(inPieces([['a', '1,5']], 1))).rejects.toThrow('whole numbers')
  })
})

describe('copied rows', () => {
  it('are put together again wherever the stream was cut', async () => {
    const text = 'Ås\t1\\tbak\nto\\nlinjer\t\\N\n\\\\\t\n'
    const bytes = Buffer.from(text)
    for (let cut = 1; cut < bytes.length; cut++) {
      const rows: Row[] = []
      const source = Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)])
      for await (const some of copiedRows(source)) rows.push(...some)
      expect(rows).toEqual([
        ['Ås', '1\tbak'],
        ['to\nlinjer', ''],
        ['\\', ''],
      ])
    }
  })
})
