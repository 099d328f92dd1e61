import { Problem } from '../../platform/http'
import { csvSheet, type Recognised } from './csv'
import type { Sheet } from './sheet'
import { xlsxSheet } from './xlsx'

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/**
 * The cells of a file, whatever it is called: what it is shows in its first bytes.
 *
 * @param mostRows rows below the headings; one more is read, so that the caller can say that it is too many
 * @param recognised tells the separator of a text file from a character in a text
 * @throws Problem when the file is no list that can be read
 */
export async function sheetIn(bytes: Buffer, mostRows: number, recognised: Recognised): Promise<Sheet> {
  if (bytes.subarray(0, 4).equals(OLD_EXCEL)) throw new Problem('unsupported', 'import.old-workbook')
  const zipped = bytes.subarray(0, 4).equals(ZIP)
  const sheet = zipped ? await xlsxSheet(bytes, mostRows) : csvSheet(bytes, mostRows, recognised)
  if (sheet.length > mostRows + 1) throw new Problem('too-large', 'import.too-many-rows', { most: mostRows })
  return sheet
}
