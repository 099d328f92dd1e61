import type { Language, Localised } from '../../platform/i18n'
import type { Finding } from './ledger-rows'

/** What can be said of one cell of the file, and what to do about it. */
const SENTENCES: Readonly<Record<string, Localised>> = {
  'ledger.missing': {
    nb: 'Feltet er tomt. Fyll det ut i fila.',
    nn: 'Feltet er tomt. Fyll det ut i fila.',
    en: 'The field is empty. Fill it in in the file.',
  },
  'ledger.too-long': {
    nb: 'Teksten er lengre enn {most} tegn. Kort den ned.',
    nn: 'Teksten er lengre enn {most} teikn. Kort han ned.',
    en: 'The text is longer than {most} characters. Shorten it.',
  },
  'ledger.line-number': {
    nb: 'Linjenummeret skal være et helt tall fra 1. Fjern kolonnen hvis regnskapet ikke nummererer linjene.',
    nn: 'Linjenummeret skal vere eit heilt tal frå 1. Fjern kolonnen om rekneskapen ikkje nummererer linjene.',
    en: 'The line number is a whole number from 1. Remove the column if the accounts do not number lines.',
  },
  'ledger.day': {
    nb: 'Dette er ingen dato. Skriv den som 31.12.2024.',
    nn: 'Dette er ingen dato. Skriv han som 31.12.2024.',
    en: 'This is not a date. Write it as 31.12.2024.',
  },
  'ledger.amount': {
    nb: 'Beløpet kan ikke leses, eller kan leses på to måter. Skriv det som 1 234,50.',
    nn: 'Beløpet kan ikkje lesast, eller kan lesast på to måtar. Skriv det som 1 234,50.',
    en: 'The amount cannot be read, or can be read in two ways. Write it as 1 234,50.',
  },
  'ledger.post-unknown': {
    nb: 'Budsjettet har ingen post som heter «{post}». Rett navnet, eller legg til posten i budsjettet.',
    nn: 'Budsjettet har ingen post som heiter «{post}». Rett namnet, eller legg til posten i budsjettet.',
    en: 'The budget has no line called “{post}”. Correct the name, or add the line to the budget.',
  },
  'ledger.account-unknown': {
    nb: 'Konto {account} hører ikke til noen budsjettpost. Legg den til på en post, eller skriv posten i kolonnen «budsjettpost».',
    nn: 'Konto {account} høyrer ikkje til nokon budsjettpost. Legg han til på ein post, eller skriv posten i kolonnen «budsjettpost».',
    en: 'Account {account} belongs to no budget line. Add it to a line, or name the line in a column “budget line”.',
  },
  'ledger.source-unknown': {
    nb: 'Finansieringen har ingen kilde som heter «{source}». Rett navnet, eller legg til kilden i finansieringen.',
    nn: 'Finansieringa har inga kjelde som heiter «{source}». Rett namnet, eller legg til kjelda i finansieringa.',
    en: 'The financing has no source called “{source}”. Correct the name, or add the source to the financing.',
  },
  'ledger.line-twice': {
    nb: 'Den samme linja av bilaget står også i rad {row}. Fjern den ene.',
    nn: 'Den same linja av bilaget står òg i rad {row}. Fjern den eine.',
    en: 'The same line of the voucher is in row {row} as well. Remove one of them.',
  },
  'ledger.rounded': {
    nb: 'Beløpet har øre og er rundet av til nærmeste hele krone.',
    nn: 'Beløpet har øre og er runda av til næraste heile krone.',
    en: 'The amount has øre and is rounded to the nearest whole krone.',
  },
  'ledger.outside-period': {
    nb: 'Datoen er utenfor tilskuddsperioden. Linja blir vist, men ikke regnet med.',
    nn: 'Datoen er utanfor tilskotsperioden. Linja blir vist, men ikkje rekna med.',
    en: 'The date is outside the grant period. The entry is shown, but not counted.',
  },
  'ledger.shortened': {
    nb: 'Teksten er kortet ned til {most} tegn.',
    nn: 'Teksten er korta ned til {most} teikn.',
    en: 'The text is shortened to {most} characters.',
  },
}

/** Every code that a row can carry; a test asks that each is complete. */
export const findingCodes: readonly string[] = Object.keys(SENTENCES)

export function said(
  { column, code, params = {} }: Finding,
  language: Language,
): { column: string; code: string; detail: string } {
  const text = SENTENCES[code]?.[language] ?? code
  return {
    column,
    code,
    detail: text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')),
  }
}
