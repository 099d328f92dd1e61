import { Problem } from '../../platform/http'

/** What a line of a voucher says; the name is the one in the API and in the findings. */
const columns = [
  'voucher', 'line', 'bookedOn', 'amount', 'debit', 'credit', 'text', 'budgetLine', 'account', 'financingLine',
] as const // prettier-ignore
export type Column = (typeof columns)[number]

/**
 * What accounting systems call them, the best first: an export may have both the day of the voucher and the day it was
 * booked. Compared without case, spaces and punctuation.
 */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  voucher: ['bilagsnummer', 'bilagsnr', 'bilagnr', 'bilag', 'bilagsid', 'vouchernumber', 'voucherno', 'voucher'],
  line: ['linjenummer', 'linjenr', 'bilagslinje', 'linje', 'lineno', 'linenumber', 'line'],
  bookedOn: ['bilagsdato', 'regnskapsdato', 'rekneskapsdato', 'bokføringsdato', 'posteringsdato', 'transaksjonsdato', 'dato', 'postingdate', 'voucherdate', 'date'],
  amount: ['beløp', 'nettobeløp', 'beløpnok', 'beløpikr', 'amount', 'netamount', 'sum'],
  debit: ['debet', 'debit', 'debetbeløp'],
  credit: ['kredit', 'credit', 'kreditbeløp'],
  text: ['bilagstekst', 'posteringstekst', 'tekst', 'beskrivelse', 'skildring', 'description', 'text'],
  budgetLine: ['budsjettpost', 'post', 'budgetline', 'budgetitem'],
  account: ['konto', 'kontonummer', 'kontonr', 'artskonto', 'art', 'account', 'accountnumber', 'accountno'],
  financingLine: ['finansieringskilde', 'finansieringskjelde', 'finansiering', 'betaltav', 'kilde', 'kjelde', 'paidby', 'source'],
} // prettier-ignore

/** Where each column stands in a row, counted from 0. */
export type Places = ReadonlyMap<Column, number>

const plain = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** How many columns a first row names that we know. */
export function recognised(headings: readonly string[]): number {
  const known = new Set(Object.values(HEADINGS).flat())
  return headings.filter((heading) => known.has(plain(heading))).length
}

/** @throws Problem unprocessable when it does not say which voucher, when, how much, or what for */
export function placesOf(headings: readonly string[]): Places {
  const written = headings.map(plain)
  const places = new Map<Column, number>()
  for (const column of columns) {
    const heading = HEADINGS[column].find((one) => written.includes(one))
    if (heading !== undefined) places.set(column, written.indexOf(heading))
  }
  const missing = [
    ...(places.has('voucher') ? [] : ['bilagsnummer']),
    ...(places.has('bookedOn') ? [] : ['bilagsdato']),
    ...(places.has('amount') || places.has('debit') ? [] : ['beløp']),
    ...(places.has('budgetLine') || places.has('account') ? [] : ['konto']),
  ]
  if (missing.length > 0) {
    throw new Problem('unprocessable', 'import.columns-missing', { columns: missing.join(', ') })
  }
  return places
}
