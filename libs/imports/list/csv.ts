import { parse } from 'csv-parse/sync'
import { decode } from 'iconv-lite'
import { Problem } from '../../platform/http'
import type { Sheet } from './sheet'

const SEPARATORS = [';', ',', '\t'] as const
const LONGEST_ROW = 20_000

/** How many columns a first row names that the reader knows. */
export type Recognised = (headings: readonly string[]) => number

/** Reads a text file with separators, as Excel, Numbers and systems for personnel and accounts write it. */
export function csvSheet(bytes: Buffer, mostRows: number, recognised: Recognised): Sheet {
  const text = textOf(bytes).replace(/^sep=.\r?\n/i, '')
  if (text.includes('\0')) throw new Problem('unprocessable', 'import.unreadable')
  return records(text, separatorOf(text, recognised), mostRows)
}

/** UTF-8 with or without a mark, UTF-16 with one (Excel's "Unicode text"), else the old Windows code page. */
function textOf(bytes: Buffer): string {
  if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return decode(bytes, 'utf-16le')
  if (bytes.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))) return decode(bytes, 'utf-16be')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decode(bytes, 'windows-1252')
  }
}

/** The separator under which the first row names most columns that we know. */
function separatorOf(text: string, recognised: Recognised): string {
  const first = text.slice(0, LONGEST_ROW).split(/\r?\n|\r/, 1)[0] ?? ''
  const known = (separator: string): number => recognised(first.split(separator).map(unquoted))
  return [...SEPARATORS].sort((a, b) => known(b) - known(a))[0] ?? ';'
}

function unquoted(heading: string): string {
  return heading.replaceAll('"', '')
}

function records(text: string, separator: string, mostRows: number): Sheet {
  try {
    return parse(text, {
      delimiter: separator,
      relax_column_count: true,
      // A cell that was copied from a spreadsheet has its quotation marks as they stand.
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
      to: mostRows + 2,
    })
  } catch (error) {
    const lines = (error as { lines?: number }).lines
    if (lines === undefined) throw error
    throw new Problem('unprocessable', 'import.csv-broken', { line: lines })
  }
}
