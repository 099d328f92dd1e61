import { sheetIn, tidied, unescaped } from '../../imports'
import { Problem } from '../../platform/http'
import { kronerOf, oreIn } from './amount'
import { dayIn } from './booking-day'
import { placesOf, recognised, type Column, type Places } from './ledger-columns'

/** More than a grant ever books; the file is refused, not cut. */
export const MOST_ROWS = 50_000
const LONGEST_VOUCHER = 40
const LONGEST_TEXT = 200

/** Something about one cell; its sentence is made when it is read, in the reader's language. */
export interface Finding {
  readonly column: Column
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** One row of the file, with the lines of the grant that it was found to belong to. */
export interface LedgerRow {
  /** As the spreadsheet counts: the headings are row 1. */
  readonly row: number
  readonly voucher: string
  readonly line: number | null
  readonly bookedOn: string | null
  /** Whole kroner. */
  readonly amount: number | null
  readonly text: string
  /** What the file says of where it belongs, as it was written. */
  readonly post: string
  readonly account: string
  readonly source: string
  readonly budgetLineId: string | null
  readonly financingLineId: string | null
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/** What of a grant a file is read against. */
export interface Chart {
  readonly periodFrom: string
  readonly periodTo: string
  readonly budget: readonly { id: string; names: readonly string[]; accounts: readonly string[] }[]
  readonly financing: readonly { id: string; names: readonly string[]; kind: string }[]
}

/**
 * The entries of a file from a municipality's accounts.
 *
 * @throws Problem when the file as a whole cannot be used; what is wrong in one row stands on that row
 */
export async function ledgerRowsIn(bytes: Buffer, chart: Chart): Promise<LedgerRow[]> {
  const [headings = [], ...rows] = await sheetIn(bytes, MOST_ROWS, recognised)
  const said = rows
    .map((cells, at) => ({ cells, row: at + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (said.length === 0) throw new Problem('unprocessable', 'ledger-import.empty')
  const places = placesOf(headings)
  const finder = finderIn(chart)
  const counted = new Map<string, number>()
  const read = said.map(({ cells, row }) => rowOf(row, cells, places, { chart, finder, counted }))
  return withRepeats(read)
}

interface Reading {
  readonly chart: Chart
  readonly finder: Finder
  /** How many lines each voucher has had, where the file does not number them. */
  readonly counted: Map<string, number>
}

function rowOf(row: number, cells: readonly string[], places: Places, reading: Reading): LedgerRow {
  const cell = (column: Column): string => tidied(unescaped(cells[places.get(column) ?? -1] ?? ''))
  const voucher = cell('voucher')
  const [post, account, source] = [cell('budgetLine'), cell('account'), cell('financingLine')]
  const ore = oreOf(cell, places)
  const read = {
    voucher,
    line: lineIn(cell('line'), voucher, places, reading.counted),
    bookedOn: dayIn(cell('bookedOn')),
    text: cell('text'),
    post,
    account,
    source,
    budgetLineId: reading.finder.budget(post, account),
    financingLineId: reading.finder.financing(source),
  }
  return {
    ...read,
    row,
    voucher: voucher.slice(0, LONGEST_TEXT),
    text: read.text.slice(0, LONGEST_TEXT),
    post: post.slice(0, LONGEST_TEXT),
    account: account.slice(0, LONGEST_TEXT),
    source: source.slice(0, LONGEST_TEXT),
    amount: ore === null ? null : kronerOf(ore),
    errors: errorsIn(read, ore),
    warnings: warningsIn(read, ore, reading.chart),
  }
}

type Read = Omit<LedgerRow, 'row' | 'amount' | 'errors' | 'warnings'>

function errorsIn(read: Read, ore: number | null): Finding[] {
  const { voucher, line, bookedOn, post, account, source, budgetLineId, financingLineId } = read
  return [
    voucher === '' && finding('voucher', 'ledger.missing'),
    voucher.length > LONGEST_VOUCHER && finding('voucher', 'ledger.too-long', { most: LONGEST_VOUCHER }),
    line === null && finding('line', 'ledger.line-number'),
    bookedOn === null && finding('bookedOn', 'ledger.day'),
    ore === null && finding('amount', 'ledger.amount'),
    budgetLineId === null && unplaced(post, account),
    financingLineId === null &&
      finding('financingLine', 'ledger.source-unknown', { source: source.slice(0, 60) }),
  ].filter((one) => one !== false)
}

function warningsIn({ bookedOn, text }: Read, ore: number | null, chart: Chart): Finding[] {
  const outside = bookedOn !== null && (bookedOn < chart.periodFrom || bookedOn > chart.periodTo)
  return [
    ore !== null && ore % 100 !== 0 && finding('amount', 'ledger.rounded'),
    outside && finding('bookedOn', 'ledger.outside-period'),
    text.length > LONGEST_TEXT && finding('text', 'ledger.shortened', { most: LONGEST_TEXT }),
  ].filter((one) => one !== false)
}

/** A file that does not number the lines of a voucher has them in an order: the first, the second, … */
function lineIn(
  written: string,
  voucher: string,
  places: Places,
  counted: Map<string, number>,
): number | null {
  if (places.has('line')) return /^\d{1,5}$/.test(written) && Number(written) > 0 ? Number(written) : null
  const line = (counted.get(voucher) ?? 0) + 1
  counted.set(voucher, line)
  return line
}

/** One column with its sign, or one for each side of the account. */
function oreOf(cell: (column: Column) => string, places: Places): number | null {
  if (places.has('amount')) return oreIn(cell('amount'))
  const side = (column: Column): number | null => (cell(column) === '' ? 0 : oreIn(cell(column)))
  const [debit, credit] = [side('debit'), side('credit')]
  if (debit === null || credit === null || (cell('debit') === '' && cell('credit') === '')) return null
  return debit - Math.abs(credit)
}

interface Finder {
  readonly budget: (post: string, account: string) => string | null
  readonly financing: (source: string) => string | null
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What a row names goes before what its account says; without a source it is the grant that pays. */
function finderIn({ budget, financing }: Chart): Finder {
  const named = (lines: readonly { id: string; names: readonly string[] }[]): ReadonlyMap<string, string> =>
    new Map(lines.flatMap(({ id, names }) => names.map((name) => [plain(name), id])))
  const [posts, sources] = [named(budget), named(financing)]
  const accounts = new Map(budget.flatMap(({ id, accounts: own }) => own.map((one) => [plain(one), id])))
  const grant = financing.find(({ kind }) => kind === 'grant')?.id ?? null
  return {
    budget: (post, account) =>
      post !== '' ? (posts.get(plain(post)) ?? null) : (accounts.get(plain(account)) ?? null),
    financing: (source) => (source === '' ? grant : (sources.get(plain(source)) ?? null)),
  }
}

function unplaced(post: string, account: string): Finding {
  if (post !== '') return finding('budgetLine', 'ledger.post-unknown', { post: post.slice(0, 60) })
  if (account === '') return finding('account', 'ledger.missing')
  return finding('account', 'ledger.account-unknown', { account: account.slice(0, 60) })
}

function withRepeats(rows: readonly LedgerRow[]): LedgerRow[] {
  const first = new Map<string, number>()
  return rows.map((one) => {
    if (one.voucher === '' || one.line === null) return one
    const key = JSON.stringify([one.voucher, one.line])
    const before = first.get(key)
    if (before === undefined) first.set(key, one.row)
    if (before === undefined) return one
    return { ...one, errors: [...one.errors, finding('voucher', 'ledger.line-twice', { row: before })] }
  })
}

function finding(column: Column, code: string, params: Finding['params'] = {}): Finding {
  return { column, code, params }
}
