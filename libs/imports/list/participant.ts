import { validOrganisationNumber } from '../../organisations'
import type { Column, Places } from './columns'

export const categories = ['top-leader', 'development-leader'] as const
export type Category = (typeof categories)[number]

/** Something about one cell; its sentence is made when it is read, in the reader's language. */
export interface Finding {
  readonly column: Column
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** One row of the file, cleaned of what means nothing, with what is wrong in it. */
export interface Participant {
  /** As the spreadsheet counts: the headings are row 1. */
  readonly row: number
  readonly organisationNumber: string
  readonly name: string
  /** In lower case. */
  readonly email: string
  readonly category: Category | null
  readonly title: string
  /** Empty when the file does not say. */
  readonly group: string
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
}

const CATEGORIES: Readonly<Record<string, Category>> = {
  toppleder: 'top-leader',
  toppleiar: 'top-leader',
  topleader: 'top-leader',
  utviklingsleder: 'development-leader',
  utviklingsleiar: 'development-leader',
  developmentleader: 'development-leader',
}
const MAIL = /^[^\s@"(),:;<>[\]\\]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u
const LONGEST = 120
/** What a spreadsheet would calculate instead of show. */
const FORMULA = /^[=+\-@\t\r]/

export function participantOf(row: number, cells: readonly string[], places: Places): Participant {
  const cell = (column: Column): string => cleaned(cells[places.get(column) ?? -1] ?? '')
  const written = cell('category')
  const fields = {
    organisationNumber: cell('organisationNumber').replace(/^NO|MVA$|[\s.]/gi, ''),
    name: cell('name'),
    email: cell('email').toLowerCase(),
    category: CATEGORIES[written.toLowerCase().replace(/[^\p{L}]/gu, '')] ?? null,
    title: cell('title'),
    group: cell('group'),
  }
  const texts = [
    ['name', fields.name] as const,
    ['title', fields.title] as const,
    ['group', fields.group] as const,
  ]
  const errors = [
    ...numberFindings(fields.organisationNumber),
    ...(fields.name === '' ? [finding('name', 'import.missing')] : []),
    ...mailFindings(fields.email),
    ...categoryFindings(written, fields.category),
    ...texts
      .filter(([, text]) => text.length > LONGEST)
      .map(([column]) => finding(column, 'import.too-long')),
  ]
  const warnings = texts
    .filter(([, text]) => FORMULA.test(text))
    .map(([column]) => finding(column, 'import.formula'))
  return { row, ...fields, errors, warnings }
}

/** Spaces that only look like something, such as the one that does not break, and control characters, go. */
function cleaned(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f\u00ad\u200b-\u200f\ufeff]+/g, ' ')
    .trim()
    .normalize('NFC')
}

function numberFindings(number: string): Finding[] {
  if (number === '') return [finding('organisationNumber', 'import.missing')]
  if (!/^\d{9}$/.test(number)) return [finding('organisationNumber', 'import.number-length')]
  return validOrganisationNumber(number) ? [] : [finding('organisationNumber', 'import.number-check-digit')]
}

function mailFindings(email: string): Finding[] {
  if (email === '') return [finding('email', 'import.missing')]
  return MAIL.test(email) && email.length <= 254 ? [] : [finding('email', 'import.mail-format')]
}

function categoryFindings(written: string, category: Category | null): Finding[] {
  if (written === '') return [finding('category', 'import.missing')]
  return category === null ? [finding('category', 'import.category-unknown')] : []
}

function finding(column: Column, code: string): Finding {
  return { column, code }
}
