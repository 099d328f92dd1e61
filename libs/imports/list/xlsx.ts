import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { Problem } from '../../platform/http'
import type { Sheet } from './sheet'

/** Unpacked, 20 000 participants are some 10 MB; a bomb is a thousand times its size. */
const MOST_UNPACKED = 32 * 1_048_576
const MOST_PARTS = 500
const MOST_COLUMNS = 100
/** The last address in `<row r="7">` and `<c r="C7">`: one far away would be filled with empty cells up to it. */
const ADDRESS = /\br\s*=\s*["']([A-Za-z]*)(\d+)["']/g

/** Reads the first sheet of a workbook. */
export async function xlsxSheet(bytes: Buffer, mostRows: number): Promise<Sheet> {
  try {
    refuseBomb(bytes, mostRows)
    const rows = await readSheet(new Uint8Array(bytes).buffer)
    return rows.map((row) => row.map(textOf))
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('unprocessable', 'import.workbook-broken')
  }
}

/** Unpacking stops at the sizes that the file itself declares, so what is refused here never takes memory. */
function refuseBomb(bytes: Buffer, mostRows: number): void {
  let unpacked = 0
  let parts = 0
  const sheets = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize
      parts += 1
      if (unpacked > MOST_UNPACKED || parts > MOST_PARTS)
        throw new Problem('too-large', 'import.workbook-too-large')
      return /worksheets\/[^/]+\.xml$/i.test(name)
    },
  })
  for (const sheet of Object.values(sheets)) refuseFarCells(Buffer.from(sheet).toString('latin1'), mostRows)
}

function refuseFarCells(xml: string, mostRows: number): void {
  for (const [, letters = '', row] of xml.matchAll(ADDRESS)) {
    if (Number(row) > mostRows + 1) throw new Problem('too-large', 'import.too-many-rows', { most: mostRows })
    if (columnNumber(letters) > MOST_COLUMNS) throw new Problem('too-large', 'import.workbook-too-large')
  }
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/** A cell is kept as what it shows; a formula as the value that was last calculated. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'number') return numeral(cell)
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : ''
}

/** 3125.125 written by a person could be three millions; a number of a workbook is what it is, so it is written to say so. */
function numeral(value: number): string {
  const text = String(value)
  return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text
}
