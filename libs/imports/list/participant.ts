import { validOrganisationNumber } from '../../organisations'
import type { Column, Places } from './columns'
import { unescaped } from './escape'
import { categoryOf, rolesOf, type Category, type ListedRole } from './words'

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
  /** Roles in the group, in one order; null when the file does not say. Taking part is no role. */
  readonly roles: readonly ListedRole[] | null
  /** Whether the row enrols; an employee representative, for one, only gets the role. */
  readonly enrols: boolean
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
}

const MAIL = /^[^\s@"(),:;<>[\]\\]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u
const LONGEST = 120
/** What a spreadsheet would calculate instead of show. */
const FORMULA = /^[=+\-@\t\r]/

export function participantOf(row: number, cells: readonly string[], places: Places): Participant {
  const cell = (column: Column): string => tidied(unescaped(cells[places.get(column) ?? -1] ?? ''))
  const written = cell('category')
  const fields = {
    organisationNumber: cell('organisationNumber').replace(/^NO|MVA$|[\s.]/gi, ''),
    name: cell('name'),
    email: cell('email').toLowerCase(),
    title: cell('title'),
    group: cell('group'),
    ...placeOf(categoryOf(written), cell('role')),
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
    ...categoryFindings(written, fields),
    ...(rolesOf(cell('role')) === null ? [finding('role', 'import.role-unknown')] : []),
    ...texts
      .filter(([, text]) => text.length > LONGEST)
      .map(([column]) => finding(column, 'import.too-long')),
  ]
  const warnings = [
    ...texts.filter(([, text]) => FORMULA.test(text)).map(([column]) => finding(column, 'import.formula')),
    ...(!fields.enrols && written !== '' ? [finding('category', 'import.representative-not-enrolled')] : []),
  ]
  return { row, ...fields, errors, warnings }
}

/**
 * Spaces that only look like something, such as the one that does not break, and control characters, are one space. The
 * database compares by `app.tidy`, which says the same.
 */
export function tidied(text: string): string {
  return text
    .replace(
      /[\u0000-\u0020\u007f\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u3000\ufeff]+/g,
      ' ',
    )
    .replace(/^ | $/g, '')
    .normalize('NFC')
}

/** Who has a role that needs no category takes part only when the row says so; a representative alone never does. */
function placeOf(
  category: Category | null,
  written: string,
): Pick<Participant, 'category' | 'roles' | 'enrols'> {
  const named = rolesOf(written) ?? []
  const roles = named.filter((role) => role !== 'participant')
  if (roles.length === 0) return { category, roles: named.length > 0 ? [] : null, enrols: true }
  const onlyRepresents = named.length === 1 && roles[0] === 'employee-representative'
  const enrols = named.includes('participant') || (category !== null && !onlyRepresents)
  return { category: enrols ? category : null, roles, enrols }
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

function categoryFindings(
  written: string,
  { category, enrols }: Pick<Participant, 'category' | 'enrols'>,
): Finding[] {
  if (!enrols) return []
  if (written === '') return [finding('category', 'import.missing')]
  return category === null ? [finding('category', 'import.category-unknown')] : []
}

function finding(column: Column, code: string): Finding {
  return { column, code }
}
